package vn.cancu.reading.money;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation.Measure;
import vn.cancu.document.Allocation.Nature;
import vn.cancu.document.Allocation.Source;

/**
 * What one cell of a table's head tells of the figures below it.
 *
 * @param unit that it announces, null where it announces none
 * @param item the label of the item that it names, spelled out; null where it names none
 * @param recipient the unit that it names, null where it names none
 * @param total whether it calls its figures the sum of others
 * @param all whether it speaks of all local money, not of one level's
 */
record HeadCell(
        Verdict verdict,
        @Nullable TableUnit unit,
        @Nullable Source source,
        @Nullable Nature nature,
        @Nullable Measure measure,
        @Nullable Integer year,
        @Nullable String item,
        @Nullable String recipient,
        boolean total,
        boolean all) {
    /** Whether figures are money. */
    enum Verdict {
        NONE,
        /** Money of several years that adds up. */
        SUMS,
        /** Money of a period. */
        PERIOD,
        MONEY,
        /** What the words above it tell. */
        PLAIN,
        UNKNOWN
    }
}
