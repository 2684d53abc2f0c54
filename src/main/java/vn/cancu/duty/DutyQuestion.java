package vn.cancu.duty;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for it? Asked by words, by unit, or by both.
 *
 * @param text a phrase of an item or of a duty, typed with or without diacritics; null for everything of the unit
 * @param unit a unit that has the duty, or an authority or place whose plans are meant; null for all
 * @param year a plan year, or the year of a document's date where it has none; null for all
 * @param offset how many rows are passed over, 0 to {@value #DEEPEST}
 * @param limit the most rows, 1 to {@value #MOST}
 */
public record DutyQuestion(
        @Nullable String text,
        @Nullable String unit,
        @Nullable Integer year,
        int offset,
        int limit) {
    /** The most rows of one answer. */
    public static final int MOST = 200;
    /** How far into the rows an answer may begin. */
    public static final int DEEPEST = 10_000;

    public DutyQuestion {
        if (text == null && unit == null) {
            throw new IllegalArgumentException("a question about duties names an item or a unit");
        }
        if (!isPage(offset, limit)) {
            throw new IllegalArgumentException("no such page of duties: " + offset + ", " + limit);
        }
    }

    /** The first page. */
    public DutyQuestion(@Nullable String text, @Nullable String unit, @Nullable Integer year) {
        this(text, unit, year, 0, MOST);
    }

    /** Whether an answer can have these bounds. */
    public static boolean isPage(int offset, int limit) {
        return offset >= 0 && offset <= DEEPEST && limit >= 1 && limit <= MOST;
    }
}
