package vn.cancu.generator;

import java.util.ArrayList;
import java.util.List;

/** Provinces, districts and communes that do not exist; no two of a kind bear the same name, so that a name tells the place. */
final class World {
    static final int DISTRICTS = 4;
    static final int COMMUNES = 5;

    /** Prime to the number of pairs of syllables: steps through all of them before one comes again. */
    private static final long STRIDE = 7919;

    private final List<String> syllables = Vocabulary.VIETNAMESE.words("âm tiết");
    private final long seed;
    private final long start;

    World(long seed) {
        this.seed = seed;
        start = Dice.of(seed, "names", 0).between(0, 1_000_000);
    }

    Place province(int province) {
        return new Place("tỉnh", name(province));
    }

    Place district(int province, int district) {
        return new Place("huyện", name(province * DISTRICTS + district));
    }

    Place commune(int province, int district, int commune) {
        return new Place("xã", name((province * DISTRICTS + district) * COMMUNES + commune));
    }

    /** Five to eight villages; other communes may have villages of the same name. */
    List<String> villages(int province, int district, int commune) {
        int number = (province * DISTRICTS + district) * COMMUNES + commune;
        Dice dice = Dice.of(seed, "villages", number);
        int count = dice.between(5, 8);
        List<String> villages = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            villages.add(name(dice.between(0, 50_000)));
        }
        return villages;
    }

    private String name(int number) {
        int size = syllables.size();
        int pairs = size * (size - 1);
        int pair = (int) ((start + number * STRIDE) % pairs);
        int first = pair / (size - 1);
        int second = (first + 1 + pair % (size - 1)) % size;
        int round = number / pairs;
        return syllables.get(first) + " " + syllables.get(second) + (round == 0 ? "" : " " + (round + 1));
    }
}
