package vn.cancu.intake;

/** The full-text index, as intake needs it. It is derived: it can be rebuilt from the store at any time. */
public interface IndexSink {
    /** Replaces everything that the index holds of this document. */
    void put(IndexedDocument document);

    /** Forgets a document. */
    void remove(String key);

    /** Makes all of it durable, and remembers that the index stands at this revision of the store. */
    void commit(long revision);

    /** The revision of the last commit; 0 for an empty index. */
    long revision();

    /** The revision to go on from: as of the last commit, also where a write failed since. To be asked before anything is put. */
    default long resume() {
        return revision();
    }

    /** Begins a whole new index beside this one, which goes on serving until the new one is finished. */
    Rebuild rebuild();

    /** A new index in the making; closed before it is finished, it is thrown away. */
    interface Rebuild extends AutoCloseable {
        void put(IndexedDocument document);

        /** Takes the place of the old index, at this revision of the store. */
        void finish(long revision);

        @Override
        void close();
    }
}
