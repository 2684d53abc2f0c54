package vn.cancu.reading.money;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation;
import vn.cancu.document.Item;

/**
 * What a row of a table is about, its own name and those of the rows that it is a part of taken together.
 *
 * @param sort what its own name is
 * @param item that its money is for, null for the whole or where that is unknown
 * @param recipient that gets it, null where no row says so
 * @param source that its name or the name of a row above says
 * @param nature the same
 * @param lost whether it stands under an item or a programme that the plan does not have: whose part it is cannot be told
 */
record RowMeaning(
        Sort sort,
        @Nullable Item item,
        @Nullable String recipient,
        Allocation.@Nullable Source source,
        Allocation.@Nullable Nature nature,
        boolean lost) {
    /** What a row's name is. */
    enum Sort {
        /** The sum of the table. */
        WHOLE,
        ITEM,
        RECIPIENT,
        /** The share of one source or nature in the row above: "Vốn sự nghiệp", "- Ngân sách địa phương". */
        SHARE,
        /** A work, a chapter: its money is a part of what is known, and no allocation of its own. */
        OTHER
    }

    boolean isFact() {
        return !lost && sort != Sort.OTHER;
    }

    RowMeaning asLost() {
        return new RowMeaning(sort, item, recipient, source, nature, true);
    }
}
