package vn.cancu.intake;

/** Told how far a run is; called from one thread. */
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (done, total, file) -> {};

    /**
     * A file is done.
     *
     * @param done how many are
     * @param total how many there are
     * @param file the one just done
     */
    void done(int done, int total, String file);
}
