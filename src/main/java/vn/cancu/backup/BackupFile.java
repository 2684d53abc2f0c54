package vn.cancu.backup;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.cancu.intake.Progress;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.OwnFiles;
import vn.cancu.text.DiskWords;

/** A backup, open to be read. Whatever is wrong with it is a {@link BackupException} that names the entry. */
public final class BackupFile implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long LEAST_FREE = 256L << 20;
    /** A manifest longer than this is none: it has a line of some 150 bytes for each file. */
    private static final int LONGEST_MANIFEST = 512 << 20;

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path file, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Opens it and looks at what it says of itself. */
    public static BackupFile open(Path file) {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw new BackupException(
                    "Tệp " + file
                            + " không phải bản sao lưu, hoặc bị cắt cụt; hãy chép lại từ nơi cất giữ hoặc dùng bản khác.",
                    e);
        } catch (IOException e) {
            throw new BackupException("Không mở được bản sao lưu " + file + " (" + DiskWords.of(e) + ").", e);
        }
        try {
            return new BackupFile(file, zip, readManifest(file, zip));
        } catch (RuntimeException e) {
            try {
                zip.close();
            } catch (IOException also) {
                e.addSuppressed(also);
            }
            throw e;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    BackupException refused(String why) {
        return refused(file, why);
    }

    private static BackupException refused(Path file, String why) {
        return new BackupException("Không dùng bản sao lưu " + file + ": " + why + ".");
    }

    private BackupException changed(String name, @Nullable Throwable cause) {
        return changed(file, name, cause);
    }

    private static BackupException changed(Path file, String name, @Nullable Throwable cause) {
        return new BackupException(
                "Không dùng bản sao lưu " + file + ": mục " + name
                        + " bị hỏng hoặc đã bị sửa; hãy chép lại từ nơi cất giữ hoặc dùng bản khác.",
                cause);
    }

    private static Manifest readManifest(Path file, ZipFile zip) {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw refused(file, "trong đó không có " + Manifest.NAME);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            Manifest read = JSON.readValue(in.readNBytes(LONGEST_MANIFEST), Manifest.class);
            if (read == null) {
                throw changed(file, Manifest.NAME, null);
            }
            return read;
        } catch (IOException | JacksonException e) {
            throw changed(file, Manifest.NAME, e);
        }
    }

    private void requireKnown(boolean known) {
        if (!known) {
            throw refused("nó do phiên bản khác của chương trình ghi (dạng " + manifest.format() + ", lược đồ "
                    + manifest.schema() + "); hãy dùng phiên bản mới hơn");
        }
    }

    /** Sees that the graph in it can be brought up to a schema of these versions. */
    void requireSchema(List<String> versions) {
        requireKnown(versions.contains(manifest.schema()));
    }

    /** Sees that all of it is there as it was written, before any of it is used. */
    public void check(Progress progress) {
        requireKnown(manifest.format() == Manifest.FORMAT);
        Set<String> named = new HashSet<>();
        for (Manifest.Entry entry : manifest.entries()) {
            boolean known = Kept.isFile(entry.name())
                    || entry.name().equals(Kept.NODES)
                    || entry.name().equals(Kept.RELATIONS);
            if (!known || !named.add(entry.name())) {
                throw refused("mục “" + entry.name() + "” không có trong một bản sao lưu");
            }
        }
        if (!named.contains(Kept.NODES) || !named.contains(Kept.RELATIONS)) {
            throw refused("trong đó không có đồ thị");
        }
        named.add(Manifest.NAME);
        zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> !named.remove(name))
                .findFirst()
                .ifPresent(name -> {
                    throw refused("mục “" + name + "” không có trong " + Manifest.NAME);
                });
        int done = 0;
        for (Manifest.Entry entry : manifest.entries()) {
            copy(entry, OutputStream.nullOutputStream());
            progress.done(++done, manifest.entries().size(), entry.name());
        }
    }

    /** Copies an entry out; what comes is no more than was told and is told to be other than it was. */
    private void copy(Manifest.Entry entry, OutputStream out) {
        ZipEntry packed = zip.getEntry(entry.name());
        if (packed == null) {
            throw refused("thiếu mục " + entry.name());
        }
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        try (InputStream in = zip.getInputStream(packed)) {
            for (int n = read(in, buffer, entry); n >= 0; n = read(in, buffer, entry)) {
                bytes += n;
                if (bytes > entry.bytes()) {
                    throw changed(entry.name(), null);
                }
                digest.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
        } catch (ZipException e) {
            throw changed(entry.name(), e);
        } catch (IOException e) {
            throw new BackupException(
                    "Không phục hồi được " + entry.name() + " (" + DiskWords.of(e)
                            + "); hãy kiểm tra đĩa và quyền rồi chạy lại.",
                    e);
        }
        if (bytes != entry.bytes() || !HexFormat.of().formatHex(digest.digest()).equals(entry.sha256())) {
            throw changed(entry.name(), null);
        }
    }

    /** What cannot be unpacked is the entry's fault, not the disk's. */
    private int read(InputStream in, byte[] buffer, Manifest.Entry entry) throws IOException {
        try {
            return in.read(buffer);
        } catch (ZipException | EOFException e) {
            throw changed(entry.name(), e);
        }
    }

    /** Writes the files of it into a home that has none; each is durable when this returns. */
    public void unpack(Home home, Progress progress) {
        try {
            long free = Files.getFileStore(home.root()).getUsableSpace();
            long needed = manifest.bytes() + LEAST_FREE;
            if (free < needed) {
                throw new BackupException(
                        "Không đủ chỗ để phục hồi vào " + home.root() + ": còn " + (free >> 20) + " MB, cần khoảng "
                                + (needed >> 20) + " MB; hãy giải phóng đĩa hoặc chọn nơi khác bằng --home.");
            }
            int done = 0;
            for (Manifest.Entry entry : manifest.entries()) {
                if (Kept.isFile(entry.name())) {
                    Path to = home.root().resolve(entry.name());
                    Files.createDirectories(to.getParent());
                    if (Kept.isPrivate(entry.name())) {
                        OwnFiles.create(to);
                    } else {
                        Files.createFile(to);
                    }
                    try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
                        copy(entry, Channels.newOutputStream(channel));
                        channel.force(true);
                    }
                }
                progress.done(++done, manifest.entries().size(), entry.name());
            }
        } catch (IOException e) {
            throw new BackupException(
                    "Không phục hồi được vào " + home.root() + " (" + DiskWords.of(e)
                            + "); hãy kiểm tra đĩa và quyền rồi chạy lại.",
                    e);
        }
    }

    /** The rows of an entry of lines, one by one. */
    <T> void rows(String name, Class<T> form, Consumer<T> to) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(zip.getInputStream(zip.getEntry(name)), StandardCharsets.UTF_8), 1 << 16)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                T row = JSON.readValue(line, form);
                if (row == null) {
                    throw changed(name, null);
                }
                to.accept(row);
            }
        } catch (IOException | JacksonException e) {
            throw changed(name, e);
        }
    }

    /** What it holds, as was told when it was written. */
    public BackupReport report(long tookMs) {
        try {
            return BackupReport.of(file, Files.size(file), manifest, List.of(), tookMs);
        } catch (IOException e) {
            throw new BackupException("Không đọc được bản sao lưu " + file + " (" + DiskWords.of(e) + ").", e);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new BackupException("Không đóng được bản sao lưu " + file + ".", e);
        }
    }
}
