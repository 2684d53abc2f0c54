package vn.cancu.files.child;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A zip in memory, whose entries are read no further than they may grow. Entries' names are never used as paths. */
final class Zip implements Closeable {
    /** Below this size no entry is suspected; text of tables packs very tightly. */
    private static final long UNSUSPECTED = 16L << 20;
    /** Packed letters of documents grow twenty times; what grows more than this was made to. */
    private static final long MOST_GROWTH = 150;

    private final ZipFile file;

    private Zip(ZipFile file) {
        this.file = file;
    }

    static Zip open(byte[] bytes) throws Refused {
        try {
            return new Zip(ZipFile.builder().setByteArray(bytes).get());
        } catch (IOException | RuntimeException e) {
            throw Refused.broken(e);
        }
    }

    List<ZipArchiveEntry> entries() {
        return Collections.list(file.getEntries());
    }

    /** The entry of this name, null where there is none; not distinguishing upper and lower case, as Word does not. */
    @Nullable
    InputStream stream(String name, long most) throws IOException, Refused {
        ZipArchiveEntry entry = file.getEntry(name);
        if (entry == null) {
            entry = entries().stream()
                    .filter(other -> other.getName().equalsIgnoreCase(name))
                    .findFirst()
                    .orElse(null);
        }
        return entry == null ? null : stream(entry, most);
    }

    private InputStream stream(ZipArchiveEntry entry, long most) throws IOException, Refused {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw Refused.password();
        }
        return new Bounded(file.getInputStream(entry), Math.max(1, entry.getCompressedSize()), most);
    }

    byte[] bytes(ZipArchiveEntry entry, long most) throws Refused {
        try (InputStream in = stream(entry, most)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            in.transferTo(out);
            return out.toByteArray();
        } catch (TooLarge large) {
            throw large.ofInner();
        } catch (IOException | RuntimeException e) {
            throw Refused.broken(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** An entry that grows beyond what it may. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
        private final boolean made;
        private final long most;

        /**
         * Too large.
         *
         * @param made whether it grew as nothing does that was not made to
         * @param most bytes that it may have
         */
        TooLarge(boolean made, long most) {
            this.made = made;
            this.most = most;
        }

        /** Of a file among others in an archive. */
        Refused ofInner() {
            return made ? Refused.bomb() : Refused.tooMuch();
        }

        /** Of a part of a document, which nobody can unpack. */
        Refused ofDocument() {
            return made ? Refused.bomb() : Refused.tooLarge(most);
        }
    }

    private static final class Bounded extends FilterInputStream {
        private final long packed;
        private final long most;
        private long read;

        Bounded(InputStream in, long packed, long most) {
            super(in);
            this.packed = packed;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int n) throws TooLarge {
            read += n;
            boolean made = read > UNSUSPECTED && read > packed * MOST_GROWTH;
            if (made || read > most) {
                throw new TooLarge(made, most);
            }
        }
    }
}
