package vn.cancu.files.encoding;

import java.util.Optional;

/**
 * Tells the encoding of a text by its words: decoded with the right table nearly all words with accents are syllables of Vietnamese, with a
 * wrong one few are. Sure only where there are enough such words, nearly all fit, and neither another table nor the text as it stands comes
 * near: Unicode text whose letters all happen to be Latin ones ("các công trình và nhà") also decodes into syllables, other ones.
 */
public final class EncodingDetector {
    /** Words with accents, below which nothing is sure. */
    private static final int FEWEST = 8;
    /** Share of them that must be syllables. */
    private static final double FITTING = 0.9;
    /** By how much the best table must lead. */
    private static final double LEAD = 0.2;
    /** Letters that are looked at. */
    private static final int LOOKED_AT = 200_000;

    private EncodingDetector() {}

    /**
     * The encoding of a text.
     *
     * @param text its bytes as ISO 8859-1
     */
    public static Optional<Encoding> detect(String text) {
        String looked = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        Encoding best = null;
        Tally first = Tally.NONE;
        double second = 0;
        for (Encoding encoding : Encoding.values()) {
            Tally tally = tally(encoding, looked);
            if (tally.share() > first.share()) {
                second = first.share();
                first = tally;
                best = encoding;
            } else {
                second = Math.max(second, tally.share());
            }
        }
        boolean sure = first.share() >= FITTING && first.share() - second >= LEAD;
        return sure && first.leads(Tally.of(looked)) ? Optional.ofNullable(best) : Optional.empty();
    }

    /** What comes of a text by this table; nothing where it has letters that the table has not. */
    private static Tally tally(Encoding encoding, String text) {
        long foreign = 0;
        long high = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                high++;
                foreign += encoding.has(c) ? 0 : 1;
            }
        }
        // Quotation marks and dashes of Windows stand at places that no table has.
        return high == 0 || foreign * 10 > high ? Tally.NONE : Tally.of(encoding.decode(text));
    }

    /**
     * How Vietnamese a text is.
     *
     * @param words its words with letters beyond ASCII
     * @param fitting those of them that are syllables
     */
    record Tally(int words, int fitting) {
        static final Tally NONE = new Tally(0, 0);

        static Tally of(String text) {
            int words = 0;
            int fitting = 0;
            int start = -1;
            boolean accented = false;
            for (int i = 0; i <= text.length(); i++) {
                char c = i < text.length() ? text.charAt(i) : ' ';
                if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\uFFFD') {
                    start = start < 0 ? i : start;
                    accented |= c >= 0x80;
                } else if (start >= 0) {
                    if (accented) {
                        words++;
                        fitting += Syllables.isSyllable(text.substring(start, i)) ? 1 : 0;
                    }
                    start = -1;
                    accented = false;
                }
            }
            return new Tally(words, fitting);
        }

        /** Share of the words that are syllables; 0 where there are too few to tell. */
        double share() {
            return words < FEWEST ? 0 : (double) fitting / words;
        }

        /** Whether this decoded text is clearly better Vietnamese than the text as it stands. */
        boolean leads(Tally untouched) {
            return fitting - untouched.fitting >= LEAD * words;
        }
    }
}
