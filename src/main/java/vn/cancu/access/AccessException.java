package vn.cancu.access;

import org.jspecify.annotations.Nullable;

/** Accounts cannot be read, kept or made so: one sentence that says what to do. */
public final class AccessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean asked;

    AccessException(String message, @Nullable Throwable cause) {
        super(message, cause);
        asked = false;
    }

    /** What was asked for cannot be. */
    AccessException(String message) {
        super(message);
        asked = true;
    }

    /** Whether what was asked for is wrong, and not the disk. */
    public boolean isAsked() {
        return asked;
    }
}
