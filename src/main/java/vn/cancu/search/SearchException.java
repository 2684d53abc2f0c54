package vn.cancu.search;

import org.jspecify.annotations.Nullable;

/** The index cannot be read or written; the message, in Vietnamese, names the folder and says what to do. */
public final class SearchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SearchException(String message) {
        super(message);
    }

    SearchException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
