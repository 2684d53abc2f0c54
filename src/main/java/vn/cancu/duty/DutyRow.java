package vn.cancu.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Duty;
import vn.cancu.text.PartialDate;

/**
 * One unit's part in one thing.
 *
 * @param unit as printed
 * @param unitKey key of the unit that is meant
 * @param unitName as that unit is known: "Phòng Kinh tế xã Dân Tiến"
 * @param unitLevel "trung ương", "tỉnh", "huyện", "xã", "thôn"; null where unknown
 * @param role its part
 * @param item what it is for
 * @param document the plan that says so
 * @param quote an exact piece of {@code line} in {@code file}
 * @param file the file that the quote stands in
 * @param line from 1
 * @param due when it is due, as the document states
 * @param reportsTo to whom it is to be reported, null where not stated
 * @param generic whether the unit is named only in general
 * @param today who holds the duty today, as far as a source states it; null where that was not asked for, or is nothing to ask
 * @param inherited whether the duty is stated for an item above the one that was asked for
 * @param score 0 to 1, how well it fits the text; 1 where only a unit was asked for
 */
public record DutyRow(
        String unit,
        String unitKey,
        String unitName,
        @Nullable String unitLevel,
        Duty.Role role,
        @Nullable DutyItem item,
        DutyDocument document,
        String quote,
        String file,
        int line,
        List<Due> due,
        @Nullable String reportsTo,
        boolean generic,
        @Nullable Today today,
        boolean inherited,
        double score) {
    public DutyRow {
        due = List.copyOf(due);
    }

    /** Who holds the duty today, null unless a source states it. */
    public @Nullable Holder holderToday() {
        return today == null ? null : today.holder();
    }

    DutyRow today(@Nullable Today now) {
        return new DutyRow(
                unit, unitKey, unitName, unitLevel, role, item, document, quote, file, line, due, reportsTo, generic,
                now, inherited, score);
    }

    /** The first deadline: a date, or the words of a periodic one; null where none is stated. */
    public @Nullable String deadline() {
        return due.isEmpty() ? null : due.getFirst().shown();
    }

    /**
     * What a duty is for: an item of a plan, or a task in the document's words.
     *
     * @param key of the item; null for a task
     * @param title of the item, or the task
     * @param canonical official code with the programme ("1719/DA1"), null where none fits
     */
    public record DutyItem(
            @Nullable String key, String title, @Nullable String canonical) {}

    /**
     * The document that states a duty.
     *
     * @param key its key
     * @param symbol "30/KH-UBND", null where it has none
     * @param title trích yếu
     * @param issuer as printed
     * @param date as far as known
     * @param years plan years, or the year of its date where it has none
     */
    public record DutyDocument(
            String key,
            @Nullable String symbol,
            @Nullable String title,
            @Nullable String issuer,
            @Nullable PartialDate date,
            List<Integer> years) {
        public DutyDocument {
            years = List.copyOf(years);
        }
    }

    /**
     * Who holds a duty today.
     *
     * @param unit name of the successor
     * @param by the document that decrees it
     * @param on since when, ISO as far as told; null where it is not
     */
    public record Holder(String unit, String by, @Nullable String on) {}
}
