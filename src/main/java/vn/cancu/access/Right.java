package vn.cancu.access;

/** What can be allowed. */
public enum Right {
    /** Asks and reads, and takes what is read home as a file. */
    READ,
    /** Brings documents in. */
    INTAKE,
    /** Puts right which document a mention means, and takes that back. */
    CORRECT,
    /** Says of a finding that it is a fault or none. */
    JUDGE
}
