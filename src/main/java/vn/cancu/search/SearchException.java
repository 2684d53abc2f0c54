package vn.cancu.search;

import org.jspecify.annotations.Nullable;

/** The index cannot be read or written; the message, in Vietnamese, names the folder and says what to do. */
public final class SearchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean mendable;

    SearchException(String message) {
        this(message, null);
    }

    SearchException(String message, @Nullable Throwable cause) {
        this(message, cause, false);
    }

    SearchException(String message, @Nullable Throwable cause, boolean mendable) {
        super(message, cause);
        this.mendable = mendable;
    }

    /** Whether the index itself is what is wrong, so that a new one mends it. */
    boolean mendable() {
        return mendable;
    }
}
