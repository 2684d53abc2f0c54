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
}
