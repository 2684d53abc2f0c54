package vn.cancu.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation.Effect;
import vn.cancu.generator.LargeCollection.Card;

/**
 * What each document of a {@link LargeCollection} cites, ten mentions: mostly what it rests on. A small share of decisions and decrees
 * amend or replace an earlier one, and a small share of all rest on a circular that the collection does not hold. Drawn from the index
 * alone.
 */
final class LargeTargets {
    private static final int CITATIONS = 10;
    private static final long SEED = 20_240_510L;

    private final LargeCollection collection;
    private final int size;
    private final int central;
    private final int provincial;
    private final int district;
    private final int communes;
    private final int districts;
    private final int provinces;

    /** @param effect what the citing document does to it, null where it rests on it */
    record Target(Card card, @Nullable Effect effect) {}

    LargeTargets(LargeCollection collection) {
        this.collection = collection;
        this.size = collection.size();
        this.central = collection.central;
        this.provincial = collection.provincial;
        this.district = collection.district;
        this.communes = collection.communes;
        this.districts = collection.districts;
        this.provinces = collection.provinces;
    }

    /** In reading order; what is amended or replaced comes last, as in the articles of a decision. */
    List<Target> of(int i) {
        List<Target> targets = new ArrayList<>();
        above(i).forEach(target -> targets.add(new Target(collection.card(target), null)));
        SplittableRandom random = new SplittableRandom(SEED + i);
        if (i >= central && random.nextInt(6) == 0) {
            // Few circulars are cited by many.
            int absent = Math.min(random.nextInt(collection.absent()), random.nextInt(collection.absent()));
            targets.set(CITATIONS - 2, new Target(collection.absentCard(absent), null));
        }
        Effect effect = random.nextInt(3) == 0 ? Effect.REPLACES : Effect.AMENDS;
        int changed = random.nextInt(i < central ? 3 : 10) == 0 || i == LargeCollection.AMENDING ? earlier(i) : -1;
        if (changed >= 0) {
            targets.set(
                    CITATIONS - 1,
                    new Target(collection.card(changed), i == LargeCollection.AMENDING ? Effect.AMENDS : effect));
        }
        return targets;
    }

    /** The document of the same kind and issuer a year before; -1 where there is none. */
    private int earlier(int i) {
        int step = i < central
                ? 4
                : i < central + provincial ? provinces : i < central + provincial + district ? districts : communes;
        int before = i - step;
        boolean resolution = i < central && i % 4 == 0;
        if (resolution || before < 0 || (i >= central && before < central)) {
            return -1;
        }
        Card own = collection.card(i);
        Card other = collection.card(before);
        LocalDate date = own.date();
        boolean decision = !own.type().equals("Kế hoạch");
        return decision
                        && own.type().equals(other.type())
                        && own.issuer().equals(other.issuer())
                        && other.date().isBefore(date)
                ? before
                : -1;
    }

    /** Indexes of what it rests on: of higher authorities, its own superiors first. */
    private List<Integer> above(int i) {
        List<Integer> targets = new ArrayList<>();
        if (i < central) {
            // Lower central documents rest on those before them.
            for (int k = 1; k <= CITATIONS; k++) {
                int target = Math.floorMod(i * 31 + k * 7, Math.max(1, central)) / 4 * 4;
                targets.add(target == i ? (i + 4) % central / 4 * 4 : target);
            }
            return targets;
        }
        int local = i - central;
        if (i % 10 == 0) {
            targets.add(1);
        }
        if (local >= provincial + district) {
            int commune = (local - provincial - district) % communes;
            int nth = (local - provincial - district) / communes;
            int own = commune % districts;
            for (int k = 0; k < 3; k++) {
                targets.add(central
                        + provincial
                        + (nth % 4 + 4 * k) * districts % Math.max(1, district - districts) / districts * districts
                        + own);
            }
        }
        if (local >= provincial) {
            int own = i % provinces;
            for (int k = 0; k < 2; k++) {
                targets.add(central
                        + (local % 4 + 4 * k) * provinces % Math.max(1, provincial - provinces) / provinces * provinces
                        + own);
            }
        }
        if (i % 991 == 0) {
            targets.add(i);
        }
        if (i % 983 == 0) {
            targets.add(Math.min(size - 1, i + 1));
        }
        if (i % 977 < 2) {
            targets.add(i % 977 == 0 ? Math.min(size - 1, i + 1) : i - 1);
        }
        for (int k = 0; targets.size() < CITATIONS; k++) {
            targets.add(Math.floorMod(i * 17 + k * 13, central));
        }
        return targets.subList(0, CITATIONS);
    }
}
