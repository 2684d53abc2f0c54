package vn.cancu.authority;

import org.jspecify.annotations.Nullable;

/**
 * Something that the reader of an answer should know.
 *
 * @param kind what sort of thing
 * @param detail in words
 * @param line where it is seen, null where it has no line
 */
public record Warning(Kind kind, String detail, @Nullable Integer line) {
    public enum Kind {
        /** Nothing in the collection matches the text. */
        NO_ITEM,
        /** The item's document names no authority that is resolved. */
        NO_PATH,
        /** No path reaches the National Assembly or the programme's approval. */
        BROKEN,
        /** Documents rest on each other in a ring; the ring was left at its first repetition. */
        CYCLE,
        /** A document rests on itself. */
        SELF_CITATION,
        /** A document rests on one dated after it. */
        FUTURE,
        /** More was found than is shown. */
        CUT_SHORT,
        /** A document on the way was replaced or repealed. */
        LAPSED,
        /** The document that is asked about prints no date: the clock of its signing is not read. */
        NO_DATE,
        /** A row of the office's validity file was not understood and not used. */
        VALIDITY_ROW
    }
}
