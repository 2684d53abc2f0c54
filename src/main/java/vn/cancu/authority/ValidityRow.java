package vn.cancu.authority;

import org.jspecify.annotations.Nullable;
import vn.cancu.text.PartialDate;

/**
 * One signed-off fact about a document's force.
 *
 * @param key of the document
 * @param event what is stated
 * @param by the document that amends, replaces or repeals it, as written in the row; null where the event needs none
 * @param date the first day on which the event holds; of {@link Event#PERIOD_TO} the last day of the period
 * @param source where that stands
 * @param file "data/validity.csv", or the office's own
 * @param line of the row, from 1
 */
record ValidityRow(
        String key, Event event, @Nullable String by, PartialDate date, String source, String file, int line) {
    /** What a row can state. */
    enum Event {
        IN_FORCE,
        AMENDED_BY,
        REPLACED_BY,
        REPEALED_BY,
        /** No longer in force, by whatever. */
        REPEALED,
        PERIOD_TO
    }
}
