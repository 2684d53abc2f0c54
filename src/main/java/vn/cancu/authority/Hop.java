package vn.cancu.authority;

import java.util.List;

/**
 * One document rests on another, with the words that say so.
 *
 * @param from key of the document that says so
 * @param to key of the document it leads to
 * @param relation name of the edge
 * @param quote an exact piece of {@code line} in {@code file}
 * @param file the file that the quote stands in
 * @param line from 1
 * @param provisions "Điều 26", as printed
 * @param document the document at {@code to}
 */
public record Hop(
        String from,
        String to,
        Relation relation,
        String quote,
        String file,
        int line,
        List<String> provisions,
        StandingDocument document) {
    public Hop {
        provisions = List.copyOf(provisions);
    }
}
