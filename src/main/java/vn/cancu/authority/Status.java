package vn.cancu.authority;

/** Where a document stands on a day, as far as documents of the collection say. */
public enum Status {
    /** A document of the collection states that it is in force. */
    IN_FORCE,
    /** It is dated after the day that is asked for. */
    NOT_YET,
    /** Another document is stated to amend it. */
    AMENDED,
    /** Another document is stated to replace it. */
    REPLACED,
    /** Another document is stated to repeal it. */
    REPEALED,
    /** The period for which it was made is over; money may be carried over, so this is not "no longer in force". */
    PERIOD_OVER,
    /** No document of the collection says. */
    UNVERIFIED
}
