package vn.cancu.files.child;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.pkg.CompressorParser;
import org.apache.tika.parser.pkg.PackageParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Files that hold files. */
final class Containers {
    private Containers() {}

    /** Has every file inside read; a container's own text is returned, empty where it has none. */
    static List<String> read(Format format, Extraction.Piece piece, Extraction extraction) throws Refused {
        try {
            return switch (format) {
                case ZIP -> zip(piece, extraction);
                case ARCHIVE -> archive(piece, extraction);
                case EML -> Mail.read(piece, extraction);
                case MSG -> Outlook.read(piece, extraction);
                default -> throw new IllegalArgumentException(format + " holds no files");
            };
        } catch (Exception e) {
            // What was read of it before stays; what is behind the damage cannot be found.
            throw Formats.reason(e);
        }
    }

    private static List<String> zip(Extraction.Piece piece, Extraction extraction) throws IOException, Refused {
        try (Zip zip = Zip.open(piece.bytes())) {
            for (ZipArchiveEntry entry : zip.entries()) {
                if (!entry.isDirectory()) {
                    extraction.inner(piece, entry.getName(), most -> zip.bytes(entry, most));
                }
            }
        }
        return List.of();
    }

    /** Tar, 7z and gz, by Tika. */
    private static List<String> archive(Extraction.Piece piece, Extraction extraction) throws Exception {
        Parser parser = Format.type(piece).equals("application/gzip") ? new CompressorParser() : new PackageParser();
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new Each(piece, extraction));
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, piece.name());
        try (TikaInputStream in = TikaInputStream.get(piece.bytes(), metadata)) {
            parser.parse(in, new DefaultHandler(), metadata, context);
        }
        return List.of();
    }

    private record Each(Extraction.Piece piece, Extraction extraction) implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return true;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean html)
                throws SAXException {
            String name = Objects.requireNonNullElse(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY), "tep");
            try {
                extraction.inner(piece, name, most -> bounded(in, most));
            } catch (Refused refused) {
                throw new SAXException(refused);
            }
        }
    }

    private static byte[] bounded(InputStream in, long most) throws Refused {
        try {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, most + 1));
            if (bytes.length > most) {
                throw Refused.tooMuch();
            }
            return bytes;
        } catch (IOException | RuntimeException e) {
            throw Refused.broken(e);
        }
    }
}
