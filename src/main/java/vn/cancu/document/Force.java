package vn.cancu.document;

import org.jspecify.annotations.Nullable;
import vn.cancu.text.PartialDate;

/**
 * What a document itself says of the time in which it is in force.
 *
 * @param evidence the words that say so
 * @param from the first day, null where the words give none that can be reckoned ("kể từ ngày công bố")
 * @param to the last day, null where the document names none
 */
public record Force(
        Evidence evidence,
        @Nullable PartialDate from,
        @Nullable PartialDate to) {
    public Force {
        if (from == null && to == null) {
            throw new IllegalArgumentException("a statement of force names a day");
        }
    }
}
