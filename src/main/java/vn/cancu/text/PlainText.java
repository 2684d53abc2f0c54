package vn.cancu.text;

/**
 * What of a text can be shown to a person, on a page or in a file.
 *
 * <p>Direction controls can turn a figure round; halves of a surrogate pair and control characters are no text: each becomes U+FFFD.
 */
public final class PlainText {
    public static final char SHOWN_INSTEAD = '\uFFFD';

    private PlainText() {}

    /** The same text, one unit for one unit. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                shown.append(c).append(text.charAt(++i));
            } else {
                shown.append(isShown(c) ? c : SHOWN_INSTEAD);
            }
        }
        return shown.toString();
    }

    /** Whether a unit that stands alone is shown as it is. */
    public static boolean isShown(char c) {
        if (c < ' ') {
            return c == '\n' || c == '\t' || c == '\r';
        }
        return !((c >= 0x7F && c <= 0x9F)
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || Character.isSurrogate(c)
                || c == 0xFFFE
                || c == 0xFFFF);
    }
}
