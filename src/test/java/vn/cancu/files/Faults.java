package vn.cancu.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Files that are broken, closed, hostile or merely odd. */
public final class Faults {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private Faults() {}

    @FunctionalInterface
    private interface Making {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] made(Making making) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            making.to(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sections numbered in Roman figures by Word's list instead of by hand. */
    static byte[] numbered(List<String> lines) {
        List<String> bare = new ArrayList<>();
        List<Integer> headings = new ArrayList<>();
        for (String line : lines) {
            if (line.matches("[IVX]+\\. .*")) {
                headings.add(bare.size());
            }
            bare.add(line.replaceFirst("^[IVX]+\\. ", ""));
        }
        return Papers.docx(bare, document -> {
            Papers.number(document, headings.getFirst(), headings.getFirst(), "upperRoman", "%1.");
            var id = document.getParagraphs().get(headings.getFirst()).getNumID();
            headings.forEach(at -> document.getParagraphs().get(at).setNumID(id));
        });
    }

    /** A footnote in the middle of the text, and an empty one at its end. */
    static byte[] withNotes(List<String> lines) {
        return Papers.docx(lines, document -> {
            var note = document.createFootnotes().createFootnote();
            note.createParagraph().createRun().setText("Số liệu do các thôn cung cấp.");
            document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().endsWith("."))
                    .findFirst()
                    .orElseThrow()
                    .addFootnoteReference(note);
        });
    }

    /** Words that were deleted with changes tracked. */
    static byte[] withDeletions(List<String> lines) {
        return Papers.docx(lines, document -> {
            for (int i = 0; i < document.getParagraphs().size(); i += 5) {
                var deleted = document.getParagraphs().get(i).getCTP().addNewDel();
                deleted.addNewR().addNewDelText().setStringValue(" theo Quyết định số 999/QĐ-UBND ngày 01/01/1999");
            }
        });
    }

    /** Letterhead in a table of two cells, as most offices write it. */
    static byte[] letterheadTable(List<String> lines) {
        int type = lines.indexOf("KẾ HOẠCH");
        List<String> head =
                lines.subList(0, type).stream().filter(line -> !line.isBlank()).toList();
        return Papers.docx(lines.subList(type, lines.size()), document -> {
            var cursor = document.getParagraphs().getFirst().getCTP().newCursor();
            var table = document.insertNewTbl(cursor);
            var row = table.getRow(0);
            var left = row.getCell(0);
            var right = row.addNewTableCell();
            for (String line : head) {
                boolean isLeft = head.indexOf(line) < 2 || line.startsWith("Số");
                (isLeft ? left : right).addParagraph().createRun().setText(line);
            }
        });
    }

    static byte[] withMacro(List<String> lines) {
        Map<String, byte[]> more = new LinkedHashMap<>();
        more.put("word/vbaProject.bin", random(4000));
        return changed(
                Papers.docx(lines),
                more,
                text -> text.replace(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml"));
    }

    /** Body in .VnTime, lines of capitals in .VnTimeH, and single capitals too. */
    static byte[] tcvn3WithCapitals(List<String> lines) {
        return Papers.docx(List.of(), document -> {
            for (String line : lines) {
                var paragraph = document.createParagraph();
                StringBuilder run = new StringBuilder();
                boolean capitals = false;
                for (int i = 0; i < line.length(); i++) {
                    char c = line.charAt(i);
                    boolean capital = c >= 0x80 && Character.isUpperCase(c);
                    if (capital != capitals && !run.isEmpty()) {
                        run(paragraph, run.toString(), capitals);
                        run.setLength(0);
                    }
                    capitals = capital;
                    run.append(c);
                }
                run(paragraph, run.toString(), capitals);
            }
        });
    }

    private static void run(org.apache.poi.xwpf.usermodel.XWPFParagraph paragraph, String text, boolean capitals) {
        var run = paragraph.createRun();
        run.setFontFamily(capitals ? ".VnTimeH" : ".VnTime");
        run.setText(capitals ? OldLetters.tcvn3Capitals(text) : OldLetters.tcvn3(text));
    }

    static byte[] encryptedDocx(byte[] docx) {
        return made(out -> {
            try (POIFSFileSystem file = new POIFSFileSystem()) {
                var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("bi-mat");
                try (var in = encryptor.getDataStream(file)) {
                    in.write(docx);
                } catch (java.security.GeneralSecurityException e) {
                    throw new IOException(e);
                }
                file.writeFilesystem(out);
            }
        });
    }

    /** With an owner's password only, where the one for reading is empty. */
    static byte[] encryptedPdf(List<String> lines, String password) {
        return made(out -> {
            try (PDDocument document = Loader.loadPDF(Papers.pdf(lines, Papers.Print.PLAIN))) {
                AccessPermission permission = new AccessPermission();
                permission.setCanExtractContent(false);
                document.protect(new StandardProtectionPolicy("chu", password, permission));
                document.save(out);
            }
        });
    }

    /** A zip whose entry says that it is encrypted. */
    static byte[] encryptedZip() {
        byte[] zip = Papers.zip(Map.of("a.txt", "Kế hoạch".getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i + 10 < zip.length; i++) {
            boolean local = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4;
            boolean central = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
            if (local || central) {
                zip[i + (local ? 6 : 8)] |= 1;
            }
        }
        return zip;
    }

    static byte[] gzip(byte[] bytes) {
        return made(out -> {
            try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
                zip.write(bytes);
            }
        });
    }

    /** Hundreds of megabytes of one letter in a zip. */
    static byte[] bomb(String name, int megabytes) {
        return made(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(name));
                byte[] block = new byte[1 << 20];
                java.util.Arrays.fill(block, (byte) 'a');
                for (int i = 0; i < megabytes; i++) {
                    zip.write(block);
                }
                zip.closeEntry();
            }
        });
    }

    static byte[] nested(byte[] bytes, int depth) {
        byte[] file = bytes;
        for (int i = 0; i < depth; i++) {
            file = Papers.zip(Map.of(i == 0 ? "a.docx" : "a" + i + ".zip", file));
        }
        return file;
    }

    public static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        bytes[0] = 0;
        return bytes;
    }

    static byte[] program() {
        byte[] bytes = random(3000);
        bytes[0] = 'M';
        bytes[1] = 'Z';
        return bytes;
    }

    public static byte[] scannedPdf(int pages) {
        return made(out -> {
            try (PDDocument document = new PDDocument()) {
                var picture = new java.awt.image.BufferedImage(600, 800, java.awt.image.BufferedImage.TYPE_BYTE_GRAY);
                for (int i = 0; i < pages; i++) {
                    PDPage page = new PDPage();
                    document.addPage(page);
                    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                        content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 600, 800);
                    }
                }
                document.save(out);
            }
        });
    }

    /** With one more page, a picture so long that no Tesseract takes it. */
    public static byte[] withPictureThatIsNotRead(byte[] pdf) {
        return made(out -> {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                var picture = new java.awt.image.BufferedImage(900, 2, java.awt.image.BufferedImage.TYPE_BYTE_GRAY);
                PDPage page = new PDPage(new PDRectangle(14_000, 20));
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 14_000, 20);
                }
                document.save(out);
            }
        });
    }

    /** A text that goes on and on, with other numbers each time. */
    static List<String> repeated(List<String> lines, int count) {
        List<String> out = new ArrayList<>();
        for (int i = 0; out.size() < count; i++) {
            out.add(lines.get(i % lines.size()));
        }
        return out;
    }

    /** A Word file of this XML. */
    static byte[] docxOf(String xml, @Nullable String styles) {
        Map<String, byte[]> more = new LinkedHashMap<>();
        more.put("word/document.xml", xml.getBytes(StandardCharsets.UTF_8));
        if (styles != null) {
            more.put("word/styles.xml", styles.getBytes(StandardCharsets.UTF_8));
        }
        return changed(Papers.docx(List.of("a")), more, text -> text);
    }

    static String bombXml() {
        return "<w:document " + W + "><w:body><w:p><w:r><w:t>a</w:t></w:r></w:p>" + " ".repeat(60 << 20)
                + "</w:body></w:document>";
    }

    static String externalEntity(String trap) {
        return "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + trap + "\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]><w:document "
                + W + "><w:body><w:p><w:r><w:t>Kế hoạch &x; &f;</w:t></w:r></w:p></w:body></w:document>";
    }

    static String laughs() {
        StringBuilder out = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            out.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return out + "]><w:document " + W + "><w:body><w:p><w:r><w:t>&l11;</w:t></w:r></w:p></w:body></w:document>";
    }

    static byte[] externalEntityXlsx(String trap) {
        return changed(
                Papers.xlsx(List.of("a")),
                Map.of(),
                text -> text.contains("<worksheet")
                        ? text.replaceFirst("(<worksheet)", "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + trap + "\">]>$1")
                                .replace(
                                        "</sheetData>",
                                        "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData>")
                        : text);
    }

    /** A Word file whose template and picture lie in the network. */
    static byte[] externalTemplate(byte[] docx, String trap) {
        return changed(
                docx,
                Map.of(),
                text -> text.contains("<Relationships")
                        ? text.replace(
                                "</Relationships>",
                                "<Relationship Id=\"rX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\""
                                        + " Target=\"" + trap + "\" TargetMode=\"External\"/></Relationships>")
                        : text);
    }

    static byte[] callingHtml(List<String> lines, String trap) {
        return new String(Papers.html(lines), StandardCharsets.UTF_8)
                .replace(
                        "<body>",
                        "<body><script src=\"" + trap
                                + "\"></script><script>document.write('Căn cứ Quyết định số 1/QĐ-TTg')"
                                + "</script><img src=\"" + trap + "\"><iframe src=\"" + trap + "\"></iframe>"
                                + "<p style=\"display: none\">Căn cứ Quyết định số 2/QĐ-TTg ngày 01/01/2020</p>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] deepHtml() {
        return ("<html><body>" + "<table><tr><td>".repeat(30_000) + "Kế hoạch").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] changed(byte[] zip, Map<String, byte[]> more, java.util.function.UnaryOperator<String> text) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile in = ZipFile.builder().setByteArray(zip).get()) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                byte[] bytes = in.getInputStream(entry).readAllBytes();
                boolean xml =
                        entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
                files.put(
                        entry.getName(),
                        xml
                                ? text.apply(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.putAll(more);
        return Papers.zip(files);
    }
}
