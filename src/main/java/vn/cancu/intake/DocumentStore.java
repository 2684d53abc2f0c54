package vn.cancu.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The graph, as intake needs it. */
public interface DocumentStore {
    /**
     * Which of these originals are held already.
     *
     * @return document key by sha256, for those that are
     */
    Map<String, String> held(Collection<String> sha256s);

    /**
     * Stores one read file in one transaction: document, passages, facts, citations and their resolution, derived edges. After it
     * returns the store is as if the documents held had come in any other order; if it throws, nothing was written.
     */
    Stored store(ReadFile file);

    /**
     * Stores another reading of an original that is held: what it says takes the place of what the reading before said, as if its file
     * had been changed.
     */
    Stored replace(ReadFile file);

    /** The number of the last change; grows with every document stored. */
    long revision();

    /**
     * What the index has to hold, of documents changed after {@code revision}, oldest change first.
     *
     * @param limit the most documents to return
     */
    List<IndexedDocument> changedSince(long revision, int limit);

    /** Keys of documents that were held whole and are no more since a change after {@code revision}. */
    List<String> removedSince(long revision);
}
