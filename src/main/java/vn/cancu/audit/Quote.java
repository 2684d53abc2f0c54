package vn.cancu.audit;

import org.jspecify.annotations.Nullable;

/**
 * Words that a finding rests on.
 *
 * @param document key of the document that they stand in
 * @param symbol its symbol, null where it has none
 * @param file it was read from, null where unknown
 * @param line from 1
 * @param text the words
 */
public record Quote(
        String document, @Nullable String symbol, @Nullable String file, int line, String text) {}
