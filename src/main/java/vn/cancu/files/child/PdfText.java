package vn.cancu.files.child;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** PDF with its text, or the text of its pictures, page by page, lines as printed, in the order in which they were written: so two columns follow each other. */
final class PdfText {
    private static final int MOST_PAGES = 5000;

    private PdfText() {}

    static List<String> lines(Extraction.Piece piece, Extraction extraction) throws IOException, Refused {
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(piece.bytes()), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            int count = document.getNumberOfPages();
            if (count > MOST_PAGES) {
                throw new Refused("có hơn " + MOST_PAGES + " trang; hãy tách thành từng văn bản");
            }
            PdfPage reader = new PdfPage();
            Scans scans = new Scans();
            List<List<PrintedLine>> pages = new ArrayList<>();
            long letters = 0;
            for (int page = 1; page <= count; page++) {
                List<PrintedLine> lines = reader.read(document, page);
                boolean picture = scans.isPicture(document, page, lines);
                if (picture) {
                    lines = scans.lines(document, page, lines, piece, extraction);
                }
                for (PrintedLine line : lines) {
                    letters += line.text().length();
                }
                if (letters > TextLines.MOST_LETTERS) {
                    throw Refused.tooLong();
                }
                pages.add(lines);
                extraction.step(picture);
            }
            scans.tell(letters > 0, piece, extraction);
            return PageJoiner.join(pages);
        }
    }
}
