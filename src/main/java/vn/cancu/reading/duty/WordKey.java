package vn.cancu.reading.duty;

import java.text.Normalizer;

/**
 * Keys under which words are compared: case does not count, nor on which vowel the tone mark stands ({@code thuỷ}, {@code thủy});
 * every other diacritic does ({@code ban} and {@code bản} are two words).
 */
final class WordKey {
    private static final int TABLE = 0x1F00;
    private static final char[] LETTER = new char[TABLE];
    private static final byte[] TONE = new byte[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            String parts = Normalizer.normalize(String.valueOf(Character.toLowerCase(c)), Normalizer.Form.NFD);
            StringBuilder letter = new StringBuilder(3);
            for (int i = 0; i < parts.length(); i++) {
                int tone = "\u0300\u0301\u0309\u0303\u0323".indexOf(parts.charAt(i));
                if (tone < 0) {
                    letter.append(parts.charAt(i));
                } else {
                    TONE[c] = (byte) (tone + 1);
                }
            }
            String composed = Normalizer.normalize(letter, Normalizer.Form.NFC);
            LETTER[c] = composed.isEmpty() ? c : composed.charAt(0);
        }
    }

    private WordKey() {}

    /** Of the word in {@code text} from {@code start} to {@code end}; never 0. */
    static long of(CharSequence text, int start, int end) {
        long hash = 0xcbf29ce484222325L;
        int tone = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            char letter = c;
            if (c < TABLE) {
                letter = LETTER[c];
                tone = TONE[c] == 0 ? tone : TONE[c];
            }
            hash = (hash ^ letter) * 0x100000001b3L;
        }
        hash = (hash ^ (0x10000 + tone)) * 0x100000001b3L;
        return hash == 0 ? 1 : hash;
    }
}
