package vn.cancu.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of the index: generations {@code index-1}, {@code index-2} … and the file {@code CURRENT} that names the one in use.
 * A new one is built beside the old one; naming it is one atomic move.
 */
record IndexFolder(Path root) {
    private static final String CURRENT = "CURRENT";
    private static final String PREFIX = "index-";

    Optional<String> current() {
        Path file = root.resolve(CURRENT);
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            String name = Files.readString(file).strip();
            if (!name.matches("index-\\d{1,9}")) {
                throw broken(null);
            }
            return Optional.of(name);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    Path pathOf(String name) {
        return root.resolve(name);
    }

    /** The name of a generation that there is not yet. */
    String next() {
        int last = generations().stream()
                .mapToInt(name -> Integer.parseInt(name.substring(PREFIX.length())))
                .max()
                .orElse(0);
        return PREFIX + (last + 1);
    }

    /** Makes a generation the one in use. */
    void use(String name) {
        try {
            Path written = root.resolve(CURRENT + ".new");
            Files.writeString(written, name + "\n");
            Files.move(
                    written,
                    root.resolve(CURRENT),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Deletes what is not in use; what is still open elsewhere stays until the next time. */
    void sweep() {
        Optional<String> used = current();
        for (String name : generations()) {
            if (used.isPresent() && !used.get().equals(name)) {
                delete(pathOf(name));
            }
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new SearchException("Không xóa được thư mục chỉ mục cũ " + folder + ": " + e.getMessage(), e);
        }
    }

    private List<String> generations() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(root)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("index-\\d{1,9}"))
                    .toList();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    SearchException absent() {
        return new SearchException("Chưa có chỉ mục tìm kiếm trong " + root
                + ". Hãy nạp văn bản bằng ./cancu ingest, hoặc dựng lại bằng ./cancu reindex.");
    }

    SearchException broken(@org.jspecify.annotations.Nullable Throwable cause) {
        return new SearchException(
                "Chỉ mục tìm kiếm trong " + root
                        + " bị hỏng. Hãy dựng lại bằng ./cancu reindex (dữ liệu gốc không mất).",
                cause,
                true);
    }

    SearchException ofAnotherVersion(String found) {
        return new SearchException(
                "Chỉ mục tìm kiếm trong " + root + " thuộc phiên bản khác (" + found
                        + "). Hãy dựng lại bằng ./cancu reindex.",
                null,
                true);
    }

    SearchException unwritable(Throwable cause) {
        return new SearchException(
                "Không ghi được chỉ mục tìm kiếm trong " + root + " (" + cause.getMessage()
                        + "). Hãy kiểm tra quyền ghi và dung lượng đĩa, rồi chạy ./cancu reindex.",
                cause);
    }
}
