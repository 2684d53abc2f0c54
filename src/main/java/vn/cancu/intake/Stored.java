package vn.cancu.intake;

import org.jspecify.annotations.Nullable;

/**
 * What became of a file in the store.
 *
 * @param key key of the document
 * @param outcome what was done
 * @param otherPath for {@link Outcome#ANOTHER_COPY}, the file that the document was read from before
 * @param replacedKey key of the document that the file held before, where its new text is another document; the index forgets it
 * @param indexed what the index has to hold for it now; null where nothing changed
 */
public record Stored(
        String key,
        Outcome outcome,
        @Nullable String otherPath,
        @Nullable String replacedKey,
        @Nullable IndexedDocument indexed) {
    public enum Outcome {
        /** The document was not held (or known by citation only) and is whole now. */
        NEW,
        /** The same file had another text before; the new one stands. */
        UPDATED,
        /** The very same bytes are held. */
        UNCHANGED,
        /** The same document (key) is held from another file; the first text stands. */
        ANOTHER_COPY
    }
}
