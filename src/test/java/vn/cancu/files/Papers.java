package vn.cancu.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Makes files of every format out of lines of text. */
public final class Papers {
    private static final float SIZE = 11;
    private static final float MARGIN = 60;

    private Papers() {}

    /** A Word file: a paragraph for each line; lines begun by {@code |} become rows of a table. */
    public static byte[] docx(List<String> lines) {
        return docx(lines, document -> {});
    }

    /** What is done to a Word file before it is written. */
    @FunctionalInterface
    public interface Finish {
        void on(XWPFDocument document) throws IOException;
    }

    public static byte[] docx(List<String> lines, Finish finish) {
        try (XWPFDocument document = new XWPFDocument()) {
            @Nullable XWPFTable table = null;
            for (String line : lines) {
                if (line.startsWith("|")) {
                    table = row(document, table, cells(line));
                } else {
                    table = null;
                    document.createParagraph().createRun().setText(line);
                }
            }
            finish.on(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XWPFTable row(XWPFDocument document, @Nullable XWPFTable before, List<String> cells) {
        XWPFTable table = before == null ? document.createTable(1, cells.size()) : before;
        var row = before == null ? table.getRow(0) : table.createRow();
        for (int i = 0; i < cells.size(); i++) {
            row.getCell(i).setText(cells.get(i));
        }
        return table;
    }

    /** "| a | b |" as a, b. */
    static List<String> cells(String row) {
        String[] parts = row.substring(1, row.lastIndexOf('|')).split("\\|", -1);
        List<String> cells = new ArrayList<>();
        for (String part : parts) {
            cells.add(part.strip());
        }
        return cells;
    }

    /** Numbers the paragraphs from {@code first} on by a list of Word's own. */
    static void number(XWPFDocument document, int first, int last, String format, String text) {
        var numbering = document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
        var list = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size()));
        var level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt()
                .setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat.Enum.forString(format));
        level.addNewLvlText().setVal(text);
        BigInteger id =
                numbering.addNum(numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(list)));
        for (int i = first; i <= last; i++) {
            XWPFParagraph paragraph = document.getParagraphs().get(i);
            paragraph.setNumID(id);
        }
    }

    /** How the pages of a PDF are printed. */
    public record Print(String header, boolean numbers, int linesOnPage, int columns) {
        public static final Print PLAIN = new Print("", false, 45, 1);
    }

    /** A PDF: lines are broken at the width of the page, as Word does. */
    public static byte[] pdf(List<String> lines, Print print) {
        try (PDDocument document = new PDDocument()) {
            PDFont font;
            try (InputStream ttf = PDDocument.class.getResourceAsStream(
                    "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
                font = PDType0Font.load(document, ttf, true);
            }
            float width = (PDRectangle.A4.getWidth() - 2 * MARGIN - 20 * (print.columns() - 1)) / print.columns();
            List<String> wrapped = new ArrayList<>();
            for (String line : lines) {
                wrapped.addAll(wrap(line, font, width));
            }
            int onPage = print.linesOnPage() * print.columns();
            for (int from = 0, page = 1; from < wrapped.size(); from += onPage, page++) {
                page(
                        document,
                        font,
                        print,
                        wrapped.subList(from, Math.min(from + onPage, wrapped.size())),
                        page,
                        width);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same pages as pictures, as a scanner makes them. */
    static byte[] scanned(byte[] pdf) {
        try (PDDocument paper = Loader.loadPDF(pdf);
                PDDocument scan = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(paper);
            for (int i = 0; i < paper.getNumberOfPages(); i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                scan.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(scan, page)) {
                    var picture =
                            LosslessFactory.createFromImage(scan, renderer.renderImageWithDPI(i, 300, ImageType.GRAY));
                    out.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            scan.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(PDDocument document, PDFont font, Print print, List<String> lines, int number, float width)
            throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            float top = PDRectangle.A4.getHeight() - MARGIN;
            if (!print.header().isEmpty()) {
                line(out, font, MARGIN, top + 20, print.header());
            }
            for (int i = 0; i < lines.size(); i++) {
                int column = i / print.linesOnPage();
                line(
                        out,
                        font,
                        MARGIN + column * (width + 20),
                        top - (i % print.linesOnPage()) * SIZE * 1.4f,
                        lines.get(i));
            }
            if (print.numbers()) {
                line(out, font, PDRectangle.A4.getWidth() / 2, MARGIN - 30, Integer.toString(number));
            }
        }
    }

    private static void line(PDPageContentStream out, PDFont font, float x, float y, String text) throws IOException {
        if (text.isBlank()) {
            return;
        }
        out.beginText();
        out.setFont(font, SIZE);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    private static List<String> wrap(String line, PDFont font, float width) throws IOException {
        List<String> out = new ArrayList<>();
        StringBuilder now = new StringBuilder();
        for (String word : line.replace('\t', ' ').split(" ", -1)) {
            String longer = now.isEmpty() ? word : now + " " + word;
            if (!now.isEmpty() && font.getStringWidth(longer) / 1000 * SIZE > width) {
                out.add(now.toString());
                now.setLength(0);
                now.append(word);
            } else {
                now.setLength(0);
                now.append(longer);
            }
        }
        out.add(now.toString());
        return out;
    }

    /** A workbook: a cell for each line, rows of tables by cell. */
    static byte[] xlsx(List<String> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "can-cu", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Ke hoach");
            for (int i = 0; i < lines.size(); i++) {
                List<String> cells = lines.get(i).startsWith("|") ? cells(lines.get(i)) : List.of(lines.get(i));
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(i, column, cells.get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] html(List<String> lines) {
        StringBuilder out =
                new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Văn bản</title>"
                        + "<style>p { margin: 0 }</style></head>\n<body>\n");
        boolean table = false;
        for (String line : lines) {
            boolean row = line.startsWith("|");
            if (row != table) {
                out.append(row ? "<table>\n" : "</table>\n");
                table = row;
            }
            if (row) {
                out.append("<tr>");
                cells(line)
                        .forEach(
                                cell -> out.append("<td>").append(escaped(cell)).append("</td>"));
                out.append("</tr>\n");
            } else {
                out.append("<p>").append(escaped(line)).append("</p>\n");
            }
        }
        return out.append(table ? "</table>" : "")
                .append("</body></html>")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    public static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] rtf(List<String> lines) {
        StringBuilder out = new StringBuilder("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times New Roman;}}\n");
        for (String line : lines) {
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                out.append(c < 0x80 ? String.valueOf(c) : "\\u" + (int) c + "?");
            }
            out.append("\\par\n");
        }
        return out.append('}').toString().getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] png(int width, int height) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            javax.imageio.ImageIO.write(
                    new java.awt.image.BufferedImage(width, height, java.awt.image.BufferedImage.TYPE_BYTE_GRAY),
                    "png",
                    out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A letter in HTML that names these pictures as parts of itself. */
    static byte[] mailWithPictures(List<String> lines, Map<String, byte[]> pictures) {
        var base64 = java.util.Base64.getMimeEncoder();
        StringBuilder out = new StringBuilder("From: xa@example.vn\r\nSubject: Ke hoach\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\n"
                + "Content-Type: text/html; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + base64.encodeToString(html(lines)) + "\r\n");
        pictures.forEach((name, bytes) -> out.append("--b\r\nContent-Type: image/png; name=\"" + name + "\"\r\n"
                + "Content-Disposition: inline; filename=\"" + name + "\"\r\nContent-ID: <" + name + "@01DA>\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n" + base64.encodeToString(bytes) + "\r\n"));
        return out.append("--b--\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** A mail with one attachment. */
    public static byte[] mail(String name, byte[] attached, String text) {
        var base64 = java.util.Base64.getMimeEncoder();
        String encodedName = "=?UTF-8?B?"
                + java.util.Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8)) + "?=";
        return ("From: xa@example.vn\r\nTo: huyen@example.vn\r\nSubject: Ke hoach\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\n"
                        + "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + base64.encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "\r\n--b\r\n"
                        + "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\""
                        + encodedName + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + base64.encodeToString(attached) + "\r\n--b--\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
