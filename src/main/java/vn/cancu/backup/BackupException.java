package vn.cancu.backup;

import org.jspecify.annotations.Nullable;

/** A backup cannot be written or is not to be trusted: one sentence that names the file or the entry and what to do. */
public final class BackupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BackupException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    BackupException(String message) {
        this(message, null);
    }
}
