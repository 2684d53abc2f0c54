package vn.cancu.duty;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for it? Asked by words, by unit, or by both.
 *
 * @param text a phrase of an item or of a duty, typed with or without diacritics; null for everything of the unit
 * @param unit a unit that has the duty, or an authority or place whose plans are meant; null for all
 * @param year a plan year, or the year of a document's date where it has none; null for all
 */
public record DutyQuestion(
        @Nullable String text,
        @Nullable String unit,
        @Nullable Integer year) {
    public DutyQuestion {
        if (text == null && unit == null) {
            throw new IllegalArgumentException("a question about duties names an item or a unit");
        }
    }
}
