package vn.cancu.backup;

import java.util.Set;
import vn.cancu.intake.IndexedDocument;

/** The full-text index, as it is compared with the graph. */
public interface CheckedIndex {
    /** The revision of the store that the last commit stands at. */
    long revision();

    /** Keys of all documents in it. */
    Set<String> keys();

    /** Whether it holds this document by the same name and with the same paragraphs, word for word. */
    boolean holds(IndexedDocument document);
}
