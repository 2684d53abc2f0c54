package vn.cancu.web;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Lets through what a page can show, one unit for one unit.
 *
 * <p>Direction controls can turn a figure round, halves of a surrogate pair and control characters are no text: each becomes U+FFFD.
 * It stands below every page, so no template has to think of it.
 */
final class PlainWriter extends FilterWriter {
    private static final char SHOWN_INSTEAD = '\uFFFD';

    /** A high surrogate whose other half has not come yet; 0 where there is none. */
    private char waiting;

    PlainWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        write(new char[] {(char) c}, 0, 1);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        write(text.substring(offset, offset + length).toCharArray(), 0, length);
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        StringBuilder shown = new StringBuilder(length + 1);
        for (int i = offset; i < offset + length; i++) {
            char c = chars[i];
            if (waiting != 0) {
                shown.append(Character.isLowSurrogate(c) ? waiting : SHOWN_INSTEAD);
                boolean joined = Character.isLowSurrogate(c);
                waiting = 0;
                if (joined) {
                    shown.append(c);
                    continue;
                }
            }
            if (Character.isHighSurrogate(c)) {
                waiting = c;
            } else {
                shown.append(isShown(c) ? c : SHOWN_INSTEAD);
            }
        }
        out.append(shown);
    }

    @Override
    public void close() throws IOException {
        if (waiting != 0) {
            out.append(SHOWN_INSTEAD);
            waiting = 0;
        }
        super.close();
    }

    static boolean isShown(char c) {
        if (c < ' ') {
            return c == '\n' || c == '\t' || c == '\r';
        }
        return !((c >= 0x7F && c <= 0x9F)
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || Character.isLowSurrogate(c)
                || c == 0xFFFE
                || c == 0xFFFF);
    }
}
