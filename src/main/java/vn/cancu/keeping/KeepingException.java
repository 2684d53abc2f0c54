package vn.cancu.keeping;

import org.jspecify.annotations.Nullable;

/** The home cannot be used: one sentence that names the path and what to do. */
public final class KeepingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeepingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    KeepingException(String message) {
        this(message, null);
    }
}
