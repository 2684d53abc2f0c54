package vn.cancu.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file in the store.
 *
 * @param key key of the document
 * @param outcome what was done
 * @param otherPath for {@link Outcome#ANOTHER_COPY}, the file that the document was read from before
 * @param replacedKey key of the document that the file held before, where its new text is another document; the index forgets it
 * @param alike files of other unnumbered documents of its issuer and title: it may be one of them in another text, or another place's
 * @param indexed what the index has to hold for it now; null where nothing changed
 */
public record Stored(
        String key,
        Outcome outcome,
        @Nullable String otherPath,
        @Nullable String replacedKey,
        @Nullable IndexedDocument indexed,
        List<String> alike) {
    public Stored {
        alike = List.copyOf(alike);
    }

    public Stored(
            String key,
            Outcome outcome,
            @Nullable String otherPath,
            @Nullable String replacedKey,
            @Nullable IndexedDocument indexed) {
        this(key, outcome, otherPath, replacedKey, indexed, List.of());
    }

    /** With the files of unnumbered documents that may be the same one. */
    public Stored alike(List<String> paths) {
        return new Stored(key, outcome, otherPath, replacedKey, indexed, paths);
    }

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
