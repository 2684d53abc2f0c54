package vn.cancu.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import vn.cancu.document.Passage;
import vn.cancu.intake.IndexedDocument;

/**
 * Text of Vietnamese syllables, the same for the same seed. Words are of one to three syllables, drawn by Zipf's law, so that common and
 * rare syllables, and the pairs of them that belong together, are as uneven as in real texts.
 */
final class GeneratedText {
    private static final String[] INITIALS = {
        "", "b", "c", "ch", "d", "đ", "g", "gi", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "qu", "r", "s", "t", "th",
        "tr", "v", "x"
    };
    private static final String[] RIMES = {
        "a", "à", "á", "ạ", "an", "án", "ang", "áp", "ăm", "âm", "ấp", "ê", "ế", "ên", "iên", "iện", "iều", "inh",
        "ình", "o", "ô", "ồng", "ơ", "ợ", "ông", "ội", "ua", "uân", "uyên", "ư", "ừ", "ước", "ường", "ưởng", "ực", "ơn",
        "ốn", "oan", "uộc", "ài", "ao", "ấy"
    };
    private static final int WORDS = 30_000;
    /** The commonest words are of one syllable. */
    private static final int SHORT = 300;

    private final Random random;
    private final List<String> words = new ArrayList<>();

    GeneratedText(long seed) {
        random = new Random(seed);
        List<String> syllables = new ArrayList<>();
        for (String initial : INITIALS) {
            for (String rime : RIMES) {
                syllables.add(initial + rime);
            }
        }
        for (int i = 0; i < WORDS; i++) {
            StringBuilder word = new StringBuilder(syllables.get(random.nextInt(syllables.size())));
            for (int more = i < SHORT ? 0 : 1 + random.nextInt(10) / 9; more > 0; more--) {
                word.append(' ').append(syllables.get(random.nextInt(syllables.size())));
            }
            words.add(word.toString());
        }
    }

    /** A uniform draw, for whoever needs more than words from the same seed. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    String words(int length) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            // Zipf: the rank is exponential in a uniform draw.
            int rank = (int) Math.exp(random.nextDouble() * Math.log(words.size()));
            out.append(i == 0 ? "" : " ").append(words.get(Math.min(words.size() - 1, rank - 1)));
        }
        return out.toString();
    }

    /** A piece of one of these texts, of one word to so many. */
    String piece(List<String> texts, int most) {
        String[] words = texts.get(below(texts.size())).split("\\s", -1);
        int length = 1 + below(Math.min(words.length, most));
        int from = below(words.length - length + 1);
        return String.join(" ", Arrays.copyOfRange(words, from, from + length));
    }

    /** A plan of a commune that has these passages. */
    IndexedDocument plan(int i, String symbol, List<Passage> passages) {
        return new IndexedDocument(
                i,
                "d" + i,
                symbol,
                "Kế hoạch",
                words(12),
                "UBND xã Suối " + i % 7,
                "xã",
                "2025-03-15",
                List.of(2025),
                List.of(),
                List.of(),
                List.of(),
                "/texts/" + i,
                passages);
    }
}
