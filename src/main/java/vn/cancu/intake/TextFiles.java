package vn.cancu.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import vn.cancu.text.SourceText;

/** Plain-text files: found in folders, loaded and decoded. */
public final class TextFiles {
    /** The largest file that is read whole; the longest real documents are about 2 MB of text. */
    private static final long MOST_BYTES = 20L << 20;

    private TextFiles() {}

    /**
     * What a run over {@code paths} is to read.
     *
     * @param files text files, by path within each folder, each once
     * @param unreadable folders and names that lead to nothing, with the reason
     */
    public record Listing(List<Path> files, List<LoadedFile.Unreadable> unreadable) {}

    /** Files as named, and in folders every {@code .txt} and {@code .md}, hidden ones left out; in the same order every time. */
    public static Listing list(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        List<LoadedFile.Unreadable> unreadable = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                walk(path, files, unreadable);
            } else if (Files.exists(path)) {
                files.add(path);
            } else {
                unreadable.add(unreadable(path, "không có tệp hay thư mục này; hãy kiểm tra lại đường dẫn"));
            }
        }
        return new Listing(files.stream().map(TextFiles::absolute).distinct().toList(), unreadable);
    }

    private static void walk(Path folder, List<Path> files, List<LoadedFile.Unreadable> unreadable) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                    return !dir.equals(folder) && isHidden(dir)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && !isHidden(file) && isText(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    unreadable.add(unreadable(file, reason(e)));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(null);
        files.addAll(found);
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || (name.endsWith(".md") && !name.equals("readme.md"));
    }

    /** Loads one file; whatever is wrong with it is told in the result. */
    public static LoadedFile load(Path file) {
        byte[] bytes;
        try {
            if (Files.isDirectory(file)) {
                return unreadable(file, "là thư mục, không phải tệp");
            }
            if (Files.size(file) > MOST_BYTES) {
                return unreadable(file, "lớn hơn " + (MOST_BYTES >> 20) + " MB; hãy tách thành từng văn bản");
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            return unreadable(file, reason(e));
        }
        return decode(file, bytes);
    }

    /** Decodes the bytes of a file: UTF-8, or UTF-16 where a byte order mark says so. Never by guess. */
    public static LoadedFile decode(Path file, byte[] bytes) {
        Charset charset = StandardCharsets.UTF_8;
        int skip = 0;
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            skip = 3;
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            skip = 2;
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            skip = 2;
        }
        if (charset.equals(StandardCharsets.UTF_8) && isBinary(bytes)) {
            return unreadable(
                    file, "không phải văn bản thuần (.txt, .md, UTF-8); hãy lưu nội dung dạng văn bản rồi nạp lại");
        }
        String text;
        try {
            text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
                    .toString();
        } catch (CharacterCodingException e) {
            return unreadable(
                    file, "không nhận ra bảng mã (không phải UTF-8); hãy chuyển sang Unicode UTF-8 rồi nạp lại");
        }
        if (text.isBlank()) {
            return unreadable(file, "tệp rỗng, không có chữ nào");
        }
        return new LoadedFile.Text(name(file), sha256(bytes), bytes, charset.name(), SourceText.of(text));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** A NUL, or more than one control character in fifty, stands in no text. */
    private static boolean isBinary(byte[] bytes) {
        int controls = 0;
        int looked = Math.min(bytes.length, 1 << 16);
        for (int i = 0; i < looked; i++) {
            byte b = bytes[i];
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                controls++;
            }
        }
        return controls * 50L > looked;
    }

    private static LoadedFile.Unreadable unreadable(Path file, String reason) {
        return new LoadedFile.Unreadable(name(file), reason);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static String name(Path file) {
        return absolute(file).toString().replace('\\', '/');
    }

    private static String reason(IOException e) {
        return e instanceof AccessDeniedException
                ? "không có quyền đọc; hãy cấp quyền cho người chạy lệnh"
                : "không đọc được (" + e.getMessage() + ")";
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
