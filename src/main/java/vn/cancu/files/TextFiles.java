package vn.cancu.files;

import java.io.IOException;
import java.io.InputStream;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.files.child.Frames;
import vn.cancu.files.encoding.Encoding;
import vn.cancu.files.encoding.EncodingDetector;
import vn.cancu.text.DiskWords;
import vn.cancu.text.SourceText;

/** Files found in folders; those of plain text loaded and decoded. */
public final class TextFiles {
    /** The largest plain text that is read; the longest real documents are about 2 MB of text. */
    public static final int MOST_BYTES = 20 << 20;

    /** Pictures are read where they are named; in a folder they are mostly no documents. */
    private static final Set<String> TAKEN = Set.of(
            "txt md docx docm dotx doc rtf odt pdf xlsx xlsm xls ods html htm mht eml msg zip 7z tar gz tgz rar tif tiff"
                    .split(" "));

    private static final int LOOKED_AT = 1 << 16;

    private TextFiles() {}

    /**
     * What a run over {@code paths} is to read.
     *
     * @param files by path within each folder, each once
     * @param unreadable folders and names that lead to nothing, with the reason
     */
    public record Listing(List<Path> files, List<LoadedFile.Unreadable> unreadable) {}

    /** Files as named, and in folders every file whose name ends as a document's, hidden ones left out; in the same order every time. */
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
        Walk walk = new Walk(folder, unreadable);
        try {
            Files.walkFileTree(folder, walk);
        } catch (IOException e) {
            unreadable.add(unreadable(folder, reason(e)));
        }
        walk.found().sort(null);
        files.addAll(walk.found());
    }

    /** Through one folder: what is wrong with one place in it is told, and the others are looked through. */
    static final class Walk extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final List<LoadedFile.Unreadable> unreadable;
        private final List<Path> found = new ArrayList<>();

        Walk(Path folder, List<LoadedFile.Unreadable> unreadable) {
            this.folder = folder;
            this.unreadable = unreadable;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            return !dir.equals(folder) && isHidden(dir) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file) && isTaken(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            unreadable.add(TextFiles.unreadable(file, reason(e)));
            return FileVisitResult.CONTINUE;
        }

        /** Files, sorted by nothing yet. */
        List<Path> found() {
            return found;
        }

        /** A share that is lost in the middle of a listing says so here. */
        @Override
        public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) {
            if (e != null) {
                unreadable.add(TextFiles.unreadable(dir, reason(e)));
            }
            return FileVisitResult.CONTINUE;
        }
    }

    /** By its name: also what Word keeps beside a file that somebody has open. */
    private static boolean isHidden(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") || name.startsWith("~$");
    }

    private static boolean isTaken(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot > 0 && TAKEN.contains(name.substring(dot + 1)) && !name.equals("readme.md");
    }

    /** Opens one file and holds all of its bytes; whatever is wrong with it is told in the result. */
    static OpenedFile open(Path file) {
        try {
            if (Files.isDirectory(file)) {
                return unreadable(file, "là thư mục, không phải tệp");
            }
            long size = Files.size(file);
            if (size > Frames.MOST_BYTES || (size > MOST_BYTES && isPlain(file))) {
                return unreadable(file, tooLarge(size > Frames.MOST_BYTES ? Frames.MOST_BYTES : MOST_BYTES));
            }
            byte[] bytes = Files.readAllBytes(file);
            return new OpenedFile.Original(name(file), Sha256.of(bytes), bytes);
        } catch (IOException e) {
            return unreadable(file, reason(e));
        }
    }

    /** What is told of a file that has more bytes than these. */
    public static String tooLarge(int most) {
        return "lớn hơn " + (most >> 20) + " MB; hãy tách thành từng văn bản";
    }

    private static boolean isPlain(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return !isBinary(in.readNBytes(LOOKED_AT));
        }
    }

    /** Loads one file of plain text; every other format is for {@link FileTexts}. */
    public static LoadedFile load(Path file) {
        return switch (open(file)) {
            case LoadedFile.Unreadable unreadable -> unreadable;
            case OpenedFile.Original original -> decode(file, original.bytes());
        };
    }

    /** Decodes the bytes of a file: UTF-8, UTF-16, or an old encoding that its words show. Never by guess. */
    public static LoadedFile decode(Path file, byte[] bytes) {
        if (isBinary(bytes) && !hasWideMark(bytes)) {
            return unreadable(
                    file, "không phải văn bản thuần (.txt, .md, UTF-8); hãy lưu nội dung dạng văn bản rồi nạp lại");
        }
        return decode(name(file), bytes);
    }

    /** Whether bytes are plain text, of whatever encoding. */
    static boolean isText(byte[] bytes) {
        return (hasWideMark(bytes) || !isBinary(bytes)) && !Sniffing.isMarkedUp(bytes);
    }

    private static boolean hasWideMark(byte[] bytes) {
        return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF) || Wide.of(bytes) != null;
    }

    private static LoadedFile decode(String name, byte[] bytes) {
        Charset wide = Wide.of(bytes);
        Charset charset = wide == null ? StandardCharsets.UTF_8 : wide;
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
        String text;
        try {
            text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
                    .toString();
        } catch (CharacterCodingException e) {
            return old(name, bytes);
        }
        if (text.isBlank()) {
            return new LoadedFile.Unreadable(name, "tệp rỗng, không có chữ nào");
        }
        return new LoadedFile.Text(
                name, Sha256.of(bytes), bytes, charset.name(), SourceText.of(text), false, List.of());
    }

    /** Bytes that are no Unicode: an old encoding where its words show which, else told. */
    private static LoadedFile old(String name, byte[] bytes) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        Encoding encoding = EncodingDetector.detect(latin).orElse(null);
        if (encoding == null) {
            return new LoadedFile.Unreadable(
                    name,
                    "không nhận ra bảng mã (không phải UTF-8, không chắc là TCVN3, VNI hay Windows-1258); "
                            + "hãy chuyển sang Unicode UTF-8 rồi nạp lại");
        }
        return new LoadedFile.Text(
                name,
                Sha256.of(bytes),
                bytes,
                encoding.label(),
                SourceText.of(encoding.decode(latin)),
                false,
                List.of());
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
        int looked = Math.min(bytes.length, LOOKED_AT);
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
                : "không đọc được (" + DiskWords.of(e) + ")";
    }
}
