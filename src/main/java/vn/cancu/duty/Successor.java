package vn.cancu.duty;

import org.jspecify.annotations.Nullable;

/**
 * One step from a unit to the one that took over from it.
 *
 * @param from key of the unit of before
 * @param to key of the successor
 * @param unit name of the successor
 * @param on first day, ISO as far as told; null where it is not
 * @param by the document that decrees it
 * @param part what passed on, where not all
 * @param quote the words that say so; of a file, its source
 * @param file where that stands
 * @param line its line, 0 where none is known
 */
public record Successor(
        String from,
        String to,
        String unit,
        @Nullable String on,
        String by,
        @Nullable String part,
        String quote,
        @Nullable String file,
        int line) {}
