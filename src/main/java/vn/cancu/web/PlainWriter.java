package vn.cancu.web;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import vn.cancu.text.PlainText;

/**
 * Lets through what a page can show, one unit for one unit.
 *
 * <p>What that is {@link PlainText} says; a pair of surrogates may come in two pieces. It stands below every page, so no template has to think of it.
 */
final class PlainWriter extends FilterWriter {
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
                shown.append(Character.isLowSurrogate(c) ? waiting : PlainText.SHOWN_INSTEAD);
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
                shown.append(PlainText.isShown(c) ? c : PlainText.SHOWN_INSTEAD);
            }
        }
        out.append(shown);
    }

    @Override
    public void close() throws IOException {
        if (waiting != 0) {
            out.append(PlainText.SHOWN_INSTEAD);
            waiting = 0;
        }
        super.close();
    }
}
