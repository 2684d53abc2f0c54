package vn.cancu.api;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that results were to go to cannot be written: the disk or its rights are at fault, neither the words nor the program. */
public final class UnwritableException extends ToldException {
    private static final long serialVersionUID = 1L;

    /** Seen before anything is asked or written. */
    public UnwritableException(Path file) {
        super("unwritable", file.toString());
    }

    public UnwritableException(Path file, @Nullable Throwable cause) {
        this(file);
        initCause(cause);
    }
}
