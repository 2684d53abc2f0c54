package vn.cancu.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only the owner of the home may read, on a system that knows such a thing. */
public final class OwnFiles {
    private OwnFiles() {}

    /** Makes it, empty; fails where it is there. */
    public static void create(Path file) throws IOException {
        if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    /** It is there whole and durable, or as it was; a temporary file, which it is made from, is its owner's alone too. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Originals.writeWhole(file, bytes);
    }
}
