package vn.cancu.authority;

import org.jspecify.annotations.Nullable;

/**
 * Why a document has a status on a day: which words, or which signed-off row, say so.
 *
 * @param text in words, whole in itself
 * @param by symbol of the document that amends, replaces or repeals it, null for other statuses
 * @param since the day from which it holds, as far as known: "2023-06-24"; for a period, its last day; null where no day is said
 * @param file that holds the quote: a document's, or "data/validity.csv"; null where the status needs no words
 * @param line from 1, null likewise
 * @param quote an exact piece of that line; of a row, the source that it names; null likewise
 */
public record Reason(
        String text,
        @Nullable String by,
        @Nullable String since,
        @Nullable String file,
        @Nullable Integer line,
        @Nullable String quote) {
    static Reason of(String text) {
        return new Reason(text, null, null, null, null, null);
    }
}
