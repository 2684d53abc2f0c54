package vn.cancu.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.cancu.intake.IndexedDocument;

/** What a hit tells of its document. */
record About(
        String key,
        @Nullable String symbol,
        @Nullable String type,
        @Nullable String title,
        @Nullable String issuer,
        @Nullable String date,
        String file) {
    About(IndexedDocument document) {
        this(
                document.key(),
                document.symbol(),
                document.type(),
                document.title(),
                document.issuer(),
                document.date(),
                document.path());
    }

    SearchAnswer.DocumentCard card() {
        return new SearchAnswer.DocumentCard(key, symbol, type, title, issuer, date);
    }

    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            Stored.write(out, key);
            Stored.write(out, symbol);
            Stored.write(out, type);
            Stored.write(out, title);
            Stored.write(out, issuer);
            Stored.write(out, date);
            Stored.write(out, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static About of(BytesRef ref) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(ref.bytes, ref.offset, ref.length))) {
            return new About(
                    Stored.readText(in),
                    Stored.read(in),
                    Stored.read(in),
                    Stored.read(in),
                    Stored.read(in),
                    Stored.read(in),
                    Stored.readText(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
