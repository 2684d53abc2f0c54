package vn.cancu.backup;

/**
 * Two things that a collection holds and that should agree, and do not.
 *
 * @param what the sha256, the document key, the edge that it is about
 * @param more where it came from or what was found; may be empty
 */
public record Disagreement(Kind kind, String what, String more) {
    /** What can be wrong; the edges have a sentence for each, with what mends it. */
    public enum Kind {
        /** The bytes of an original are not those that it is named for. */
        ORIGINAL_CHANGED,
        /** A document was read from an original that is not there. */
        ORIGINAL_MISSING,
        /** A whole document names no original. */
        ORIGINAL_UNKNOWN,
        /** An edge between documents rests on no mention that there is. */
        EDGE_BASELESS,
        /** The index is lost, broken or of another version. */
        INDEX_BROKEN,
        /** The index has not seen the last changes of the graph, or stands at some that there never were. */
        INDEX_BEHIND,
        /** A whole document is not in the index. */
        INDEX_MISSING,
        /** The index holds another text of a document. */
        INDEX_DIFFERENT,
        /** The index holds a document that the graph does not, or not any more. */
        INDEX_EXTRA,
        /** Of the log of changes, an entry does not follow from the line before it: that one was changed, or entries are gone. */
        LOG_FOLLOWS_NOT,
        /** A line of the log of changes is no entry. */
        LOG_NO_ENTRY,
        /** The entry of the log of changes that was written last is another one now. */
        LOG_LAST_CHANGED,
        /** The end of the log of changes is gone. */
        LOG_CUT,
        /** The file that names the last entry of the log of changes is lost. */
        LOG_HEAD_LOST,
        /** The bytes of a file in quarantine are not there, or are others. */
        QUARANTINE_LOST
    }
}
