package vn.cancu.files.child;

import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import vn.cancu.files.LoadedFile;
import vn.cancu.files.TextFiles;

/** Which reader for which format, and in what words a reader's failure is told. */
final class Formats {
    private Formats() {}

    /** The text of a file, by lines; a page ends with a form feed at the end of its last line. */
    static List<String> lines(Format format, Extraction.Piece piece, Extraction extraction) throws Refused {
        try {
            return switch (format) {
                case DOCX -> DocxText.lines(piece.bytes());
                case PDF -> PdfText.lines(piece, extraction);
                case HTML -> HtmlText.lines(piece.bytes());
                case TEXT -> plain(piece);
                case XLSX -> TikaText.lines(new OOXMLParser(), true, piece);
                case XLS -> TikaText.lines(new OfficeParser(), true, piece);
                case DOC -> TikaText.lines(new OfficeParser(), false, piece);
                case RTF -> TikaText.lines(new RTFParser(), false, piece);
                case ODF ->
                    TikaText.lines(new OpenDocumentParser(), piece.name().endsWith(".ods"), piece);
                case IMAGE -> Scans.picture(piece.bytes());
                case PROTECTED -> throw Refused.password();
                default -> throw Refused.unknown(Format.type(piece));
            };
        } catch (Exception e) {
            throw reason(e);
        }
    }

    private static List<String> plain(Extraction.Piece piece) throws Refused {
        if (piece.bytes().length > TextFiles.MOST_BYTES) {
            throw new Refused(TextFiles.tooLarge(TextFiles.MOST_BYTES));
        }
        return switch (TextFiles.decode(Path.of("tep"), piece.bytes())) {
            case LoadedFile.Text text -> text.text().raw().lines().toList();
            case LoadedFile.Unreadable unreadable -> throw new Refused(unreadable.reason());
        };
    }

    /** What is wrong with a file that its reader failed on. */
    static Refused reason(Exception failure) {
        int seen = 0;
        for (Throwable cause = failure; cause != null && seen < 20; cause = cause.getCause(), seen++) {
            if (cause instanceof Gone gone) {
                throw gone;
            }
            if (cause instanceof Refused refused) {
                return refused;
            }
            if (cause instanceof EncryptedDocumentException
                    || cause instanceof org.apache.poi.EncryptedDocumentException
                    || cause instanceof InvalidPasswordException) {
                return Refused.password();
            }
            if (cause instanceof Zip.TooLarge large) {
                return large.ofDocument();
            }
            if (String.valueOf(cause.getMessage()).contains("Zip bomb")) {
                return Refused.bomb();
            }
        }
        return Refused.broken(failure);
    }
}
