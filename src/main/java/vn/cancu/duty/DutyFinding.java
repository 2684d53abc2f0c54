package vn.cancu.duty;

/**
 * Something about duties that does not agree.
 *
 * @param kind what sort of thing
 * @param detail in words, naming item and document
 */
public record DutyFinding(Kind kind, String detail) {
    public enum Kind {
        /** Nothing in the collection matches the question. */
        NO_DUTY,
        /** No unit is named as lead for an item that was asked for. */
        NO_LEAD,
        /** Several units are named as lead for one item in one document. */
        TWO_LEADS,
        /** A unit is named only in general ("các đơn vị liên quan"). */
        GENERIC_UNIT,
        /** A unit does not exist yet, or no more, when it is to do something. */
        UNIT_NOT_THERE,
        /** A report is due, and nobody is named to give it. */
        REPORT_BY_NOBODY,
        /** A row of a file of successions could not be read. */
        BAD_ROW,
        /** More was found than is shown. */
        CUT_SHORT
    }
}
