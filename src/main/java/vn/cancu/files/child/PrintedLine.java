package vn.cancu.files.child;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a page; measures are in points from the left edge of the paper.
 *
 * @param text its letters
 * @param left where it begins
 * @param right where it ends
 * @param leftEdge where lines of its column begin at least
 * @param rightEdge where lines of its column end at most
 * @param firstWord width of its first word with a space
 * @param apart whether it stands further below the line before than lines of one paragraph do
 */
record PrintedLine(
        String text, float left, float right, float leftEdge, float rightEdge, float firstWord, boolean apart) {
    private static final float NEAR = 4;
    /** Letters of a line that the reader of texts takes for one that a printer broke, at least. */
    private static final int NARROW = 48;

    /** What a new paragraph begins with: a number, a letter or Roman figure of a list, a bullet, an article, a basis. */
    private static final Pattern OPENING =
            Pattern.compile("(?:[IVXLC]{1,6}|\\d{1,2}(?:\\.\\d{1,2}){0,4}|[a-zđA-ZĐ])[.)/]\\s.*|[-–+*•|].*|[¹²³⁴-⁹⁰].*"
                    + "|(?:Điều|Chương|Mục|Phần|Khoản)\\s+[\\dIVX]+\\b.*|Căn cứ\\s.*|PHỤ LỤC.*|Nơi nhận.*");

    /** Lines of which no places are known; each stands for itself. */
    static List<PrintedLine> plain(List<String> lines) {
        return lines.stream()
                .map(line -> new PrintedLine(line.strip(), 0, 0, 0, 0, 0, false))
                .toList();
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Free space of the line; what is centred has it at both sides. */
    private float room() {
        float after = rightEdge - right;
        float before = left - leftEdge;
        return isCentred() ? before + after : after;
    }

    private boolean isCentred() {
        float after = rightEdge - right;
        float before = left - leftEdge;
        return before > 2 * NEAR && Math.abs(before - after) < 2 * NEAR;
    }

    /** Whether its writer ended a paragraph here: the first word of the next line would have had room. */
    boolean endsBefore(PrintedLine next) {
        return next.apart || room() > next.firstWord + 1;
    }

    /**
     * Whether the first line of the next page goes on with this one's paragraph in so narrow a column that its end is cut off short; longer
     * lines are joined when they are read.
     */
    boolean goesOnOverPage(PrintedLine next) {
        return text.strip().length() < NARROW
                && right - left > (rightEdge - leftEdge) / 2
                && next.left <= next.leftEdge + NEAR
                && goes(next);
    }

    private boolean goes(PrintedLine next) {
        return rightEdge > 0
                && !isBlank()
                && !next.isBlank()
                && !endsBefore(next)
                && !OPENING.matcher(next.text.strip()).matches();
    }

    /** Whether the next line of the same page goes on with this one's paragraph, as far as print can show it. */
    boolean goesOnIn(PrintedLine next) {
        if (!goes(next)) {
            return false;
        }
        boolean flush = next.left <= left + NEAR;
        boolean centred = isCentred() || next.isCentred();
        boolean row = Character.isDigit(text.charAt(text.length() - 1)) && Character.isDigit(next.text.charAt(0));
        boolean sameColumn = Math.abs(leftEdge - next.leftEdge) < NEAR;
        boolean nextColumn = next.leftEdge > rightEdge - NEAR && next.left <= next.leftEdge + NEAR;
        return !row && (nextColumn || (sameColumn && (flush || centred)));
    }
}
