package vn.cancu.text;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** What went wrong with a file or a disk, in a few words that a clerk understands. */
public final class DiskWords {
    private DiskWords() {}

    public static String of(IOException e) {
        String message = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        if (message.contains("No space left") || message.contains("not enough space")) {
            return "đĩa đầy";
        }
        if (e instanceof AccessDeniedException) {
            return "không có quyền";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "chỗ ấy đã có một tệp";
        }
        if (e instanceof NoSuchFileException) {
            return "không có";
        }
        if (e instanceof CharacterCodingException) {
            return "không phải UTF-8";
        }
        return e instanceof FileSystemException other
                ? Objects.requireNonNullElse(other.getReason(), message)
                : message;
    }
}
