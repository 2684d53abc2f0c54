package vn.cancu.files.child;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** What a file is, by its bytes; its name only helps where the bytes leave a choice. */
enum Format {
    DOCX,
    DOC,
    PDF,
    XLSX,
    XLS,
    RTF,
    ODF,
    HTML,
    TEXT,
    IMAGE,
    EML,
    MSG,
    ZIP,
    ARCHIVE,
    PROTECTED,
    /** What systems leave in archives: no document, and nothing that anybody misses. */
    IGNORED,
    UNKNOWN;

    private static final Detector DETECTOR = new DefaultDetector();

    private static final Map<String, Format> BY_TYPE = Map.ofEntries(
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", DOCX),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.template", DOCX),
            Map.entry("application/vnd.ms-word.document.macroenabled.12", DOCX),
            Map.entry("application/vnd.ms-word.template.macroenabled.12", DOCX),
            Map.entry("application/msword", DOC),
            Map.entry("application/pdf", PDF),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XLSX),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.template", XLSX),
            Map.entry("application/vnd.ms-excel.sheet.macroenabled.12", XLSX),
            Map.entry("application/vnd.ms-excel", XLS),
            Map.entry("application/rtf", RTF),
            Map.entry("application/vnd.oasis.opendocument.text", ODF),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", ODF),
            Map.entry("text/html", HTML),
            Map.entry("application/xhtml+xml", HTML),
            Map.entry("message/rfc822", EML),
            Map.entry("multipart/related", EML),
            Map.entry("application/vnd.ms-outlook", MSG),
            Map.entry("application/zip", ZIP),
            Map.entry("application/x-tika-ooxml", ZIP),
            Map.entry("application/x-7z-compressed", ARCHIVE),
            Map.entry("application/x-tar", ARCHIVE),
            Map.entry("application/x-gtar", ARCHIVE),
            Map.entry("application/gzip", ARCHIVE),
            Map.entry("application/x-tika-ooxml-protected", PROTECTED));

    boolean isContainer() {
        return this == ZIP || this == ARCHIVE || this == EML || this == MSG;
    }

    static Format of(Extraction.Piece piece) {
        String type = type(piece);
        Format known = BY_TYPE.get(type);
        if (known != null) {
            return known;
        }
        if (type.startsWith("image/")) {
            return IMAGE;
        }
        return type.startsWith("text/") ? TEXT : UNKNOWN;
    }

    /** Its media type: "application/pdf". */
    static String type(Extraction.Piece piece) {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, piece.name());
        try (TikaInputStream in = TikaInputStream.get(piece.bytes(), metadata)) {
            return DETECTOR.detect(in, metadata).getBaseType().toString().toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            return "application/octet-stream";
        }
    }

    /** IGNORED for what a system leaves in an archive, else UNKNOWN. */
    static Format byName(String name) {
        String lower = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        String own = lower.substring(lower.lastIndexOf('/') + 1);
        return lower.startsWith("__macosx/")
                        || own.startsWith(".")
                        || own.startsWith("~$")
                        || own.equals("thumbs.db")
                        || own.equals("desktop.ini")
                ? IGNORED
                : UNKNOWN;
    }
}
