package vn.cancu.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a room says when its environment fails: the store, the index, the disk.
 *
 * <p>Every room has one exception for that, whose message is a sentence made for people; no other exception's message is. They are
 * known by where they live, not by import: an edge must not reach into the graph to name its failure.
 */
public final class RoomFailure {
    private RoomFailure() {}

    /** The sentence of the room that failed, however deep a framework has wrapped it; null where the program itself is wrong. */
    public static @Nullable String sentence(@Nullable Throwable thrown) {
        return sentence(thrown, ProblemWords.VIETNAMESE);
    }

    /** The same in another language, where the room speaks it. */
    public static @Nullable String sentence(@Nullable Throwable thrown, Locale locale) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            boolean ofRoom = cause.getClass().getName().startsWith("vn.cancu.")
                    && cause.getClass().getSimpleName().endsWith("Exception");
            if (ofRoom) {
                return cause instanceof ToldException told ? told.in(locale) : cause.getMessage();
            }
        }
        return null;
    }
}
