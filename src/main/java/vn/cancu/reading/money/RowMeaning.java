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
 * @param within whether it stands below a row that is something else, or that says the same: its money may be but a part of what its own
 *     words say
 * @param lost whether it stands under an item or a programme that the plan does not have: whose part it is cannot be told
 */
record RowMeaning(
        Sort sort,
        @Nullable Item item,
        @Nullable String recipient,
        Allocation.@Nullable Source source,
        Allocation.@Nullable Nature nature,
        boolean within,
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

    /** What stands above a table's rows: all of its money is for the item, or for the whole where that is null. */
    static RowMeaning whole(@Nullable Item item) {
        return new RowMeaning(Sort.WHOLE, item, null, null, null, false, false);
    }

    RowMeaning asLost() {
        return new RowMeaning(sort, item, recipient, source, nature, within, true);
    }

    /** A row below this one that is something else. */
    RowMeaning other(boolean unknown) {
        return new RowMeaning(Sort.OTHER, item, recipient, source, nature, holdsParts(), unknown);
    }

    RowMeaning ofItem(Item own) {
        return new RowMeaning(Sort.ITEM, own, recipient, source, nature, holdsParts() || own.equals(item), false);
    }

    RowMeaning ofRecipient(String unit) {
        return new RowMeaning(Sort.RECIPIENT, item, unit, source, nature, holdsParts() || unit.equals(recipient), lost);
    }

    private boolean holdsParts() {
        return within || sort == Sort.OTHER;
    }

    /** A row below this one that says but who pays or for what; whose share it is cannot be told below something else. */
    RowMeaning share(Allocation.@Nullable Source own, Allocation.@Nullable Nature ownNature) {
        boolean against = (own != null && source != null && own != source)
                || (ownNature != null && nature != null && ownNature != nature);
        return new RowMeaning(
                Sort.SHARE,
                item,
                recipient,
                own == null ? source : own,
                ownNature == null ? nature : ownNature,
                holdsParts(),
                lost || sort == Sort.OTHER || against);
    }
}
