package vn.cancu.files.child;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages that are pictures: read by Tesseract where it is installed, told where it is not. */
final class Scans {
    private static final String NOT_INSTALLED =
            "; máy chưa có bộ nhận dạng chữ, hãy cài tesseract-ocr và tesseract-ocr-vie rồi nạp lại";
    private static final String AGAIN = "hãy chụp lại rõ hơn (300 dpi) rồi nạp lại";
    /** Fewer letters than this on a page with a picture are a stamp or a number, not its text. */
    private static final int FEWEST_LETTERS = 12;

    private static final float DPI = 300;
    /** Dots of a drawn page at most; larger papers are drawn coarser. */
    private static final float MOST_DOTS = 16_000_000;

    /** Pages for which there is no Tesseract. */
    private final List<Integer> unread = new ArrayList<>();
    /** Pages that Tesseract, or what draws them, failed on. */
    private final List<Integer> failed = new ArrayList<>();

    /** Whether the letters of a page are in its picture. */
    boolean isPicture(PDDocument document, int number, List<PrintedLine> lines) {
        int letters = lines.stream().mapToInt(line -> line.text().length()).sum();
        return letters < FEWEST_LETTERS && hasPicture(document.getPage(number - 1));
    }

    /**
     * The lines that are read from the picture of a page.
     *
     * @param lines the few that it has besides
     */
    List<PrintedLine> lines(
            PDDocument document, int number, List<PrintedLine> lines, Extraction.Piece piece, Extraction extraction) {
        if (!Ocr.isInstalled()) {
            unread.add(number);
            return lines;
        }
        PDPage page = document.getPage(number - 1);
        float inches =
                Math.max(1, page.getCropBox().getWidth() * page.getCropBox().getHeight() / (72 * 72));
        float dpi = Math.min(DPI, (float) Math.sqrt(MOST_DOTS / inches));
        try {
            BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(number - 1, dpi, ImageType.GRAY);
            extraction.step(true);
            return PrintedLine.plain(Ocr.lines(picture));
        } catch (Gone gone) {
            throw gone;
        } catch (Refused | IOException | RuntimeException | StackOverflowError | LinkageError e) {
            // One page is no reason to lose the others.
            extraction.log(piece, e);
            failed.add(number);
            return lines;
        }
    }

    private static boolean hasPicture(PDPage page) {
        PDResources resources = page.getResources();
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells of pages that were not read: beside the text of the others, or of the whole file where there is none.
     *
     * @param text whether any page has letters
     */
    void tell(boolean text, Extraction.Piece piece, Extraction extraction) throws Refused {
        if (!text && !unread.isEmpty()) {
            throw new Refused("là bản chụp (scan), không có chữ" + NOT_INSTALLED);
        }
        if (!text && !failed.isEmpty()) {
            throw new Refused("là bản chụp (scan), không trang nào nhận dạng được chữ; " + AGAIN);
        }
        if (!unread.isEmpty()) {
            extraction.note(piece, "trang " + numbers(unread) + " là ảnh chụp nên chưa đọc" + NOT_INSTALLED);
        }
        if (!failed.isEmpty()) {
            extraction.note(piece, "trang " + numbers(failed) + " là ảnh chụp, không nhận dạng được chữ; " + AGAIN);
        }
    }

    private static String numbers(List<Integer> pages) {
        String numbers = pages.stream().limit(20).map(String::valueOf).collect(Collectors.joining(", "));
        return pages.size() > 20 ? numbers + " …" : numbers;
    }

    /** A picture that is a file of its own. */
    static List<String> picture(byte[] bytes) throws IOException, Refused {
        if (!Ocr.isInstalled()) {
            throw new Refused("là ảnh chụp" + NOT_INSTALLED);
        }
        return Ocr.lines(bytes);
    }
}
