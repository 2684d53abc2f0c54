package vn.cancu.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Text folded for comparison: what differs only by diacritics, case, dashes, tone placement or blanks is the same.
 *
 * <p>{@link #fold} keeps the length where the input is NFC, so that offsets stay; {@link #key} does not, and is for names.
 */
public final class Folding {
    /** Folded form of each unit of the Basic Multilingual Plane below U+1F00, 0 where a mark is dropped. */
    private static final char[] TABLE = table();

    private Folding() {}

    private static char[] table() {
        char[] table = new char[0x1F00];
        for (char c = 0; c < table.length; c++) {
            if (c >= 0x0300 && c <= 0x036F) {
                table[c] = 0;
                continue;
            }
            String lower = String.valueOf(Character.toLowerCase(c));
            String plain = Normalizer.normalize(lower, Normalizer.Form.NFD);
            char base = plain.isEmpty() ? c : plain.charAt(0);
            table[c] = base == 'đ' || base == 'ð' ? 'd' : Character.isSurrogate(base) ? c : base;
        }
        return table;
    }

    /** One unit without case and diacritics; 0 for a combining mark. */
    public static char fold(char c) {
        if (c < TABLE.length) {
            return TABLE[c];
        }
        return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 ? '-' : c;
    }

    /** Lower case, no diacritics, đ as d, dashes alike; of the same length where {@code text} is NFC. */
    public static String fold(String text) {
        char[] out = new char[text.length()];
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            if (c != 0) {
                out[n++] = c;
            }
        }
        return n == out.length ? new String(out) : new String(Arrays.copyOf(out, n));
    }

    /** Folded letters and digits, every run of anything else one blank: for comparing names and titles. */
    public static String key(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            if (c == 0) {
                continue;
            }
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        int length = out.length();
        return length > 0 && out.charAt(length - 1) == ' ' ? out.substring(0, length - 1) : out.toString();
    }
}
