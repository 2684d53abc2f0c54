package vn.cancu.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** A backup in the making, beside its place: it is there whole and durable when it is finished, or not at all. */
final class BackupWriter implements AutoCloseable {
    private final Path file;
    private final Path part;
    private final FileChannel channel;
    private final ZipOutputStream zip;
    private final List<Manifest.Entry> entries = new ArrayList<>();

    private BackupWriter(Path file, Path part, FileChannel channel) {
        this.file = file;
        this.part = part;
        this.channel = channel;
        zip = new ZipOutputStream(
                new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16), StandardCharsets.UTF_8);
        // Most of it are files that are packed already.
        zip.setLevel(Deflater.BEST_SPEED);
    }

    static BackupWriter beside(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path part = Files.createTempFile(folder, file.getFileName() + ".", ".part");
        return new BackupWriter(file, part, FileChannel.open(part, StandardOpenOption.WRITE));
    }

    /** What stands in an entry. */
    @FunctionalInterface
    interface Body {
        void to(OutputStream out) throws IOException;
    }

    Manifest.Entry add(String name, Body body) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Measured out = new Measured(zip);
        body.to(out);
        zip.closeEntry();
        Manifest.Entry entry =
                new Manifest.Entry(name, out.bytes, HexFormat.of().formatHex(out.digest.digest()));
        entries.add(entry);
        return entry;
    }

    List<Manifest.Entry> entries() {
        return entries;
    }

    /** Puts it in its place; its length. */
    long finish(Manifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(JsonMapper.shared().writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.finish();
        zip.flush();
        channel.force(true);
        long bytes = channel.size();
        channel.close();
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        forceName();
        return bytes;
    }

    /** That the file is there under its name is durable too, on a system that knows such a thing. */
    private void forceName() {
        Path folder = file.toAbsolutePath().getParent();
        try (FileChannel names = FileChannel.open(folder)) {
            names.force(true);
        } catch (IOException folderCannotBeOpened) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(part);
    }

    /** Counts and digests what goes through. */
    private static final class Measured extends FilterOutputStream {
        private final MessageDigest digest = Sha256.digest();
        private long bytes;

        Measured(OutputStream to) {
            super(to);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] b, int offset, int length) throws IOException {
            out.write(b, offset, length);
            digest.update(b, offset, length);
            bytes += length;
        }

        /** The entry ends, not the file. */
        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
