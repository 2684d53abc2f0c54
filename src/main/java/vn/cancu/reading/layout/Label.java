package vn.cancu.reading.layout;

/**
 * The mark that a line begins with: "Điều 5.", "II.", "1.3.", "a)", "-".
 *
 * @param style which habit of numbering it belongs to
 * @param text as printed without its closing mark: "Điều 5", "II", "1.3", "a", "-"
 * @param depth parts of a decimal label: 2 for "1.3"; 1 for any other
 * @param end offset in the line's text of the first word after it
 */
public record Label(Style style, String text, int depth, int end) {
    /** Habits of numbering, the outer before the inner. */
    public enum Style {
        ANNEX(0),
        PART(1),
        CHAPTER(2),
        SECTION(3),
        SUBSECTION(4),
        ARTICLE(5),
        LETTER(6),
        ROMAN(7),
        NUMBER(8),
        POINT(9),
        DASH(10),
        PLUS(11);

        private final int rank;

        Style(int rank) {
            this.rank = rank;
        }
    }

    public boolean isBullet() {
        return style == Style.DASH || style == Style.PLUS;
    }

    /** Smaller is outer: "1." is above "1.1." is above "a)". */
    int rank() {
        return style.rank * 16 + Math.min(depth, 15);
    }
}
