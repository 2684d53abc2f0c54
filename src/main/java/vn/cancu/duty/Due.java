package vn.cancu.duty;

import org.jspecify.annotations.Nullable;

/**
 * When a duty is due.
 *
 * @param date ISO as far as printed, a quarter {@code 2024-Q1}; null for a periodic one
 * @param quote the words that say so, an exact piece of {@code line}
 * @param line from 1
 * @param start where they begin in it; {@link #SOMEWHERE} of a document that was read before this was kept
 */
public record Due(@Nullable String date, String quote, int line, int start) {
    public static final int SOMEWHERE = -1;

    /** The date, or the words where it is periodic. */
    public String shown() {
        return date == null ? quote : date;
    }
}
