package vn.cancu.document;

import org.jspecify.annotations.Nullable;

/**
 * Something is due.
 *
 * @param evidence the words that say when
 * @param what what is due
 * @param date ISO date as far as printed, or a quarter {@code 2024-Q1}; null for a periodic one
 */
public record Deadline(
        Evidence evidence, String what, @Nullable String date) {}
