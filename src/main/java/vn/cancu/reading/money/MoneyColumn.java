package vn.cancu.reading.money;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation;

/**
 * A column of a table that holds money.
 *
 * @param index from 0
 * @param words above it, for people
 * @param unit what it is counted in; null where a column of the table says it for each row
 * @param source null where its words say none; total where they say so
 * @param nature null where its words say none
 * @param measure null where its words say none
 * @param year null where its words say none
 * @param items the labels of items that its words name, spelled out, the group's before its own
 * @param recipient the unit that its words name, null where they name none
 * @param plain whether nothing in its words says that it is money, and only the unit of the table does
 * @param fact whether its figures are amounts of one year and of a known item; else they take part in sums alone
 * @param total whether it is the sum of columns beside it
 * @param all whether it is all of the local money, not one level's
 */
record MoneyColumn(
        int index,
        String words,
        @Nullable TableUnit unit,
        Allocation.@Nullable Source source,
        Allocation.@Nullable Nature nature,
        Allocation.@Nullable Measure measure,
        @Nullable Integer year,
        List<String> items,
        @Nullable String recipient,
        boolean plain,
        boolean fact,
        boolean total,
        boolean all) {
    MoneyColumn {
        items = List.copyOf(items);
    }

    MoneyColumn inSumsAlone() {
        return new MoneyColumn(
                index, words, unit, source, nature, measure, year, items, recipient, plain, false, total, all);
    }
}
