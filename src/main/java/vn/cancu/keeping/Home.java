package vn.cancu.keeping;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import vn.cancu.text.DiskWords;

/**
 * The folder of one collection.
 *
 * <p>{@code neo4j/} the graph ({@code neo4j.before-V019/} what it was before a newer program changed its schema), {@code index/} the full-text index (derived), {@code originals/} the files as they came, {@code texts/}
 * what was read in them, {@code key} the
 * secret by which a command proves itself to the server of the same home, {@code lock} who holds the store, {@code server} where the
 * server listens, {@code log/} what it tells of its work, {@code searches.jsonl} searches kept under a name,
 * {@code quarantine/} files that could not be read, or not all of them, {@code units/} and {@code validity.csv} what the office sets,
 * {@code accounts.json} who may log in, {@code changes.jsonl} and {@code changes.head} what was changed, by whom.
 *
 * @param root absolute path
 */
public record Home(Path root) {
    public Home {
        root = root.toAbsolutePath().normalize();
    }

    public Path neo4j() {
        return root.resolve("neo4j");
    }

    public Path index() {
        return root.resolve("index");
    }

    /** Searches that people keep under a name. */
    public Path savedSearches() {
        return root.resolve("searches.jsonl");
    }

    public Path originals() {
        return root.resolve("originals");
    }

    /** The texts that were made out of originals which are no plain text. */
    public Path texts() {
        return root.resolve("texts");
    }

    /** Files that could not be read, until they are. */
    public Path quarantine() {
        return root.resolve("quarantine");
    }

    /** What the server tells of its work. */
    public Path log() {
        return root.resolve("log").resolve("cancu.log");
    }

    /** What the office has signed off of documents' force, in the form of {@code data/validity.csv}; need not exist. */
    public Path validity() {
        return root.resolve("validity.csv");
    }

    /** What the office knows of units that took over from others; need not exist. */
    public Path units() {
        return root.resolve("units");
    }

    /** Who may log in, and the tokens of programs; need not exist. */
    public Path accounts() {
        return root.resolve("accounts.json");
    }

    /** What was changed, by whom and when; need not exist. */
    public Path changes() {
        return root.resolve("changes.jsonl");
    }

    /** The last entry of {@link #changes}. */
    public Path changesHead() {
        return root.resolve("changes.head");
    }

    /** There while a backup is written into this home: until it is gone the home is not whole. */
    Path restoring() {
        return root.resolve("restoring");
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path server() {
        return root.resolve("server");
    }

    /** Makes the folder where it is absent. */
    public Home prepared() {
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new KeepingException(
                    "Không tạo được thư mục dữ liệu " + root + " (" + DiskWords.of(e)
                            + "); hãy chọn nơi khác bằng --home.",
                    e);
        }
        if (!Files.isWritable(root)) {
            throw new KeepingException("Không có quyền ghi vào thư mục dữ liệu " + root
                    + "; hãy cấp quyền hoặc chọn nơi khác bằng --home.");
        }
        return this;
    }

    /** The secret of this home, made on first use; only the owner of the folder can read it. */
    public String key() {
        Path file = root.resolve("key");
        try {
            try {
                return Files.readString(file).strip();
            } catch (NoSuchFileException absent) {
                return makeKey(file);
            }
        } catch (IOException e) {
            throw new KeepingException(
                    "Không đọc được khóa của kho tại " + file + " (" + DiskWords.of(e)
                            + "); chỉ chủ của thư mục dữ liệu mới dùng được lệnh này.",
                    e);
        }
    }

    private static String makeKey(Path file) throws IOException {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        String key = HexFormat.of().formatHex(secret);
        try {
            OwnFiles.create(file);
        } catch (FileAlreadyExistsException another) {
            return Files.readString(file).strip();
        }
        Files.writeString(file, key, StandardCharsets.US_ASCII, StandardOpenOption.WRITE);
        return key;
    }
}
