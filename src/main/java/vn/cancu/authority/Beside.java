package vn.cancu.authority;

import org.jspecify.annotations.Nullable;

/**
 * A document that texts of the collection name of the same programme, beside the end of a path whose own text is not held. It is no
 * hop: nothing says that the end rests on it.
 *
 * @param end key of the path's end
 * @param document the document that is named
 * @param quote an exact piece of {@code line} in {@code file}
 * @param title as these words give it, null where they give none
 * @param file the file that they stand in
 * @param line from 1
 */
public record Beside(
        String end,
        DocumentCard document,
        String quote,
        @Nullable String title,
        String file,
        int line) {}
