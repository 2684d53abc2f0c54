package vn.cancu.keeping;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import vn.cancu.text.DiskWords;

/**
 * Every file that was read, byte for byte, under the sha256 of its bytes: {@code ab/abcdef…}. Written once, never changed.
 */
public final class Originals {
    /**
     * What must be free on the disk before anything more is taken in. A store that meets the end of its disk in the middle of a
     * checkpoint waits for room and cannot even be closed, so the end is seen before it is reached.
     */
    private static final long LEAST_FREE = 128L << 20;

    private final Path root;

    public Originals(Path root) {
        this.root = root;
    }

    /** Keeps these bytes; does nothing where they are kept already. Durable when it returns. */
    public void keep(String sha256, byte[] bytes) {
        Path file = path(sha256);
        if (Files.exists(file)) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            requireRoom(root);
            writeWhole(file, bytes);
        } catch (IOException e) {
            throw new KeepingException(
                    "Không giữ được bản gốc tại " + file + " (" + DiskWords.of(e)
                            + "); hãy giải phóng đĩa rồi chạy lại.",
                    e);
        }
    }

    /** The file is there whole and durable, or as it was before. */
    static void writeWhole(Path file, byte[] bytes) throws IOException {
        Path part = Files.createTempFile(file.getParent(), String.valueOf(file.getFileName()), ".part");
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Throws where the disk of a folder is nearly full. */
    static void requireRoom(Path root) throws IOException {
        long free = Files.getFileStore(root).getUsableSpace();
        if (free < LEAST_FREE) {
            throw new KeepingException("Đĩa gần đầy: ở " + root + " chỉ còn " + (free >> 20) + " MB, cần ít nhất "
                    + (LEAST_FREE >> 20) + " MB; hãy giải phóng đĩa rồi chạy lại, những văn bản đã nạp vẫn nguyên.");
        }
    }

    /** The bytes that were kept under this name, if any. */
    public Optional<byte[]> bytes(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(path(sha256)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new KeepingException("Không đọc được bản gốc tại " + path(sha256) + " (" + DiskWords.of(e) + ").", e);
        }
    }

    static Path path(Path root, String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private Path path(String sha256) {
        return path(root, sha256);
    }
}
