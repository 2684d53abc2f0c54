package vn.cancu.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import vn.cancu.text.DiskWords;

/**
 * Which schema an embedded store has, in a file beside it that can be read before the store is opened: one of a newer program is left alone,
 * and one of an older program is copied before this one changes its schema. Nobody has it open then, so the copy is whole.
 */
record StoreShape(Path store) {
    private static final String COPY = ".before-V";

    /** Once per start, before the store is opened. */
    void prepare() {
        try {
            int held = held();
            if (held > Schema.newest()) {
                throw new GraphException(String.format(
                        Locale.ROOT,
                        "Đồ thị ở %s do phiên bản mới hơn của chương trình tạo (lược đồ %03d, bản này biết đến %03d); hãy dùng phiên bản đó.",
                        store,
                        held,
                        Schema.newest()));
            }
            if (held < Schema.newest() && Files.isDirectory(store.resolve("data"))) {
                copy();
            }
        } catch (IOException e) {
            throw new GraphException(
                    "Không sao giữ được đồ thị ở " + store + " trước khi nâng cấp (" + DiskWords.of(e)
                            + "); hãy kiểm tra đĩa và quyền của thư mục rồi mở lại, chưa có gì thay đổi.",
                    e);
        }
    }

    /** Once the store has the newest schema. */
    void brought() {
        try {
            if (held() != Schema.newest()) {
                Files.writeString(file(), Integer.toString(Schema.newest()));
            }
        } catch (IOException e) {
            throw new GraphException("Không ghi được " + file() + " (" + DiskWords.of(e) + "); hãy kiểm tra đĩa.", e);
        }
    }

    /** 0 where no file tells. */
    private int held() throws IOException {
        if (!Files.exists(file())) {
            return 0;
        }
        String told = Files.readString(file()).strip();
        return told.matches("\\d{1,6}") ? Integer.parseInt(told) : 0;
    }

    private Path file() {
        return store.resolve("cancu-schema");
    }

    /** Under a name that tells which step it was taken before; only the latest is kept, and one that was cut short is made anew. */
    private void copy() throws IOException {
        String name = String.valueOf(store.getFileName());
        Path copy = store.resolveSibling(String.format(Locale.ROOT, "%s%s%03d", name, COPY, Schema.newest()));
        if (Files.exists(copy)) {
            return; // taken by a start that was cut short behind it: the store may be half brought forward by now
        }
        long needed = size();
        long room = Files.getFileStore(store).getUsableSpace();
        if (needed + needed / 10 > room) {
            throw new GraphException(String.format(
                    Locale.ROOT,
                    "Cần %,d MB để sao giữ đồ thị ở %s trước khi nâng cấp mà đĩa chỉ còn %,d MB; hãy giải phóng chỗ rồi mở lại, chưa có gì thay đổi.",
                    (needed >> 20) + 1,
                    store,
                    room >> 20));
        }
        Path part = copy.resolveSibling(copy.getFileName() + ".part");
        FileSystemUtils.deleteRecursively(part);
        FileSystemUtils.copyRecursively(store, part);
        Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
        for (Path old : copies(name)) {
            if (!old.equals(copy)) {
                FileSystemUtils.deleteRecursively(old);
            }
        }
    }

    private List<Path> copies(String name) throws IOException {
        try (Stream<Path> files = Files.list(store.toAbsolutePath().getParent())) {
            return files.filter(file -> file.getFileName().toString().startsWith(name + COPY))
                    .toList();
        }
    }

    private long size() throws IOException {
        try (Stream<Path> files = Files.walk(store)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
