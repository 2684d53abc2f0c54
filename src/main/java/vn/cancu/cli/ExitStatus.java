package vn.cancu.cli;

/** What a command's exit status says, as in sysexits but fewer. */
final class ExitStatus {
    static final int OK = 0;
    /** Something could not be done, and was told; the rest was. */
    static final int PARTLY = 1;
    /** The words of the command are wrong. */
    static final int USAGE = 2;
    /** Disk, rights, port, store: nothing wrong with the words. */
    static final int ENVIRONMENT = 3;
    /** The program itself is wrong; it says so, with its trace. */
    static final int FAULT = 4;

    private ExitStatus() {}
}
