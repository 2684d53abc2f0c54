package vn.cancu.text;

import java.util.Arrays;

/**
 * A text as it was read, and its lines.
 *
 * <p>Lines are counted from 1 and end at LF or CRLF only: a lone CR, a form feed or U+2028 stays inside its line, so that line
 * numbers agree with what other programs show for the same file. A form feed ends a page.
 */
public final class SourceText {
    private final String raw;
    /** Offset of the first unit of each line; line n starts at index n - 1. */
    private final int[] lineStarts;

    private SourceText(String raw, int[] lineStarts) {
        this.raw = raw;
        this.lineStarts = lineStarts;
    }

    public static SourceText of(String raw) {
        int lines = 1;
        for (int i = raw.indexOf('\n'); i >= 0; i = raw.indexOf('\n', i + 1)) {
            lines++;
        }
        int[] starts = new int[lines];
        int line = 1;
        for (int i = raw.indexOf('\n'); i >= 0; i = raw.indexOf('\n', i + 1)) {
            starts[line++] = i + 1;
        }
        return new SourceText(raw, starts);
    }

    public String raw() {
        return raw;
    }

    public int length() {
        return raw.length();
    }

    public int lineCount() {
        return lineStarts.length;
    }

    /** The line (from 1) that holds the unit at {@code offset}. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    public int startOfLine(int line) {
        return lineStarts[line - 1];
    }

    /** The end of a line without its terminator. */
    public int endOfLine(int line) {
        int end = line < lineStarts.length ? lineStarts[line] - 1 : raw.length();
        return line < lineStarts.length && end > lineStarts[line - 1] && raw.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    public String line(int line) {
        return raw.substring(startOfLine(line), endOfLine(line));
    }

    public String cut(Span span) {
        return raw.substring(span.start(), span.end());
    }

    /** How many pages end in this text, each by a form feed; 0 for a text without pages. */
    public int pages() {
        return (int) raw.chars().filter(c -> c == '\f').count();
    }

    @Override
    public String toString() {
        return "SourceText[" + raw.length() + " units, " + lineStarts.length + " lines]";
    }
}
