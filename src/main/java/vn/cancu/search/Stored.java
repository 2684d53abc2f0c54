package vn.cancu.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A passage as it is kept in the index: one stored field, so that a hit costs one read. */
record Stored(int line, String path, @Nullable String heading, String text) {
    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() * 2 + 64);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(line);
            write(out, path);
            write(out, heading);
            write(out, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Stored of(BytesRef ref) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(ref.bytes, ref.offset, ref.length))) {
            return new Stored(in.readInt(), readText(in), read(in), readText(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(DataOutputStream out, @Nullable String text) throws IOException {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text == null ? -1 : bytes.length);
        out.write(bytes);
    }

    static @Nullable String read(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    static String readText(DataInputStream in) throws IOException {
        String text = read(in);
        return text == null ? "" : text;
    }
}
