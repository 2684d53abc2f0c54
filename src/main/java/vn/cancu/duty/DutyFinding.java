package vn.cancu.duty;

import java.util.List;

/**
 * Something about duties that does not agree.
 *
 * @param kind what sort of thing
 * @param detail in words, naming item and document
 * @param lines of the document where it shows; empty where no one line does
 */
public record DutyFinding(Kind kind, String detail, List<Integer> lines) {
    public enum Kind {
        /** Nothing in the collection matches the question. */
        NO_DUTY,
        /** No unit is named as lead for an item that was asked for. */
        NO_LEAD,
        /** Several units are named as lead for one item in one document. */
        TWO_LEADS,
        /** Who helps is said only as "liên quan" (concerned): no name to hold to it. */
        NAMED_ONLY_AS_RELATED,
        /** A unit does not exist yet, or no more, when it is to do something. */
        UNIT_NOT_THERE,
        /** A report is due, and nobody is named to give it. */
        REPORT_BY_NOBODY,
        /** A row of a file of successions could not be read. */
        BAD_ROW,
        /** More was found than is shown. */
        CUT_SHORT
    }

    public DutyFinding {
        lines = List.copyOf(lines);
    }

    public DutyFinding(Kind kind, String detail) {
        this(kind, detail, List.of());
    }
}
