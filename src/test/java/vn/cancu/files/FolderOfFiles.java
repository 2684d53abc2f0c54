package vn.cancu.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What an office may send: every format, font and fault, made of the sample documents, each with what must come of it. */
public final class FolderOfFiles {
    /**
     * A file and what must come of it.
     *
     * @param name of the file
     * @param texts by name inside of it ("" for itself), the lines whose facts it must have; these and no others
     * @param told words of the sentences that must be told, one of each; these and no others
     * @param anyCase whether its letters have lost which are capitals
     */
    public record Case(
            String name, Supplier<byte[]> bytes, Map<String, List<String>> texts, List<String> told, boolean anyCase) {
        public Case {
            if (texts.isEmpty() && told.isEmpty()) {
                throw new IllegalArgumentException(name + " asserts nothing");
            }
        }
    }

    static final List<String> PLAN = sample("16-ke-hoach-37-KH-UBND-xa-khuoi-sang-2024.txt");
    private static final List<String> PROVINCE = sample("11-ke-hoach-142-KH-UBND-tinh.txt");
    private static final List<String> DECISION = sample("13-quyet-dinh-4417-QD-UBND-huyen.txt");
    private static final List<String> REPORT = sample("18-bao-cao-112-BC-UBND-xa-khuoi-sang-2024.txt");
    private static final List<String> TABLE = List.of(
            "KẾ HOẠCH",
            "Thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2024 trên địa bàn xã Khuổi Sáng",
            "Căn cứ Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ;",
            "I. KINH PHÍ",
            "Đơn vị tính: triệu đồng",
            "| STT | Nội dung | Tổng số | Ngân sách trung ương | Ngân sách địa phương |",
            "| 1 | Dự án 1: Hỗ trợ đầu tư phát triển hạ tầng kinh tế - xã hội | 1.200 | 1.000 | 200 |",
            "| 2 | Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo | 330 | 300 | 30 |",
            "Tổng cộng hai dự án là 1.530 triệu đồng.");

    private final List<Case> cases = new ArrayList<>();
    private final String trap;

    /**
     * Makes the files.
     *
     * @param trap an address of which nothing may be fetched
     */
    public FolderOfFiles(String trap) {
        this.trap = trap;
        word();
        prints();
        sheetsAndPages();
        oldLetters();
        containers();
        wrongNames();
        faults();
        hostile();
    }

    public List<Case> cases() {
        return cases;
    }

    static List<String> sample(String name) {
        try {
            return Files.readAllLines(Path.of("data/samples", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void same(String name, Supplier<byte[]> bytes, List<String> lines) {
        cases.add(new Case(name, bytes, Map.of("", lines), List.of(), false));
    }

    private void anyCase(String name, Supplier<byte[]> bytes, List<String> lines) {
        cases.add(new Case(name, bytes, Map.of("", lines), List.of(), true));
    }

    private void told(String name, Supplier<byte[]> bytes, String words) {
        cases.add(new Case(name, bytes, Map.of(), List.of(words), false));
    }

    private void word() {
        same("ke-hoach-xa.docx", () -> Papers.docx(PLAN), PLAN);
        same("ke-hoach-tinh.docx", () -> Papers.docx(PROVINCE), PROVINCE);
        same("quyet-dinh.docx", () -> Papers.docx(DECISION), DECISION);
        same("bao-cao.docx", () -> Papers.docx(REPORT), REPORT);
        same("bang.docx", () -> Papers.docx(TABLE), TABLE);
        same("khong-dong-trong.docx", () -> Papers.docx(filled(PLAN)), PLAN);
        same("danh-so-tu-dong.docx", () -> Faults.numbered(PLAN), PLAN);
        same("chu-thich.docx", () -> Faults.withNotes(PLAN), PLAN);
        same("theo-doi-thay-doi.docx", () -> Faults.withDeletions(PLAN), PLAN);
        same("phan-dau-la-bang.docx", () -> Faults.letterheadTable(PLAN), PLAN);
        same("co-macro.docm", () -> Faults.withMacro(PLAN), PLAN);
        same("word-97.doc", () -> FileTextsTests.resource("ke-hoach-37.doc"), PLAN);
        same("libreoffice.odt", () -> FileTextsTests.resource("ke-hoach-37.odt"), PLAN);
        same("van-ban.rtf", () -> Papers.rtf(PLAN), PLAN);
    }

    private static List<String> filled(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private void prints() {
        same("ke-hoach-xa.pdf", () -> Papers.pdf(PLAN, Papers.Print.PLAIN), PLAN);
        same("ke-hoach-tinh.pdf", () -> Papers.pdf(PROVINCE, Papers.Print.PLAIN), PROVINCE);
        same("quyet-dinh.pdf", () -> Papers.pdf(DECISION, Papers.Print.PLAIN), DECISION);
        same("tieu-de-trang.pdf", () -> Papers.pdf(PLAN, new Papers.Print("Kế hoạch 37 năm 2024", true, 18, 1)), PLAN);
        same("trang-ngan.pdf", () -> Papers.pdf(REPORT, new Papers.Print("", true, 9, 1)), REPORT);
        same("hai-cot.pdf", () -> Papers.pdf(PLAN, new Papers.Print("", true, 40, 2)), PLAN);
        same("chu-so-huu.pdf", () -> Faults.encryptedPdf(PLAN, ""), PLAN);
        List<String> long500 = Faults.repeated(PLAN, 500 * 8);
        same("nam-tram-trang.pdf", () -> Papers.pdf(long500, new Papers.Print("Kế hoạch", true, 10, 1)), long500);
    }

    private void sheetsAndPages() {
        same("ke-hoach-xa.xlsx", () -> Papers.xlsx(PLAN), PLAN);
        same("bang.xlsx", () -> Papers.xlsx(TABLE), TABLE);
        same("ke-hoach-xa.html", () -> Papers.html(PLAN), PLAN);
        same("bang.xls", () -> Boxes.xls(TABLE), TABLE);
        same("bang.html", () -> Papers.html(TABLE), TABLE);
        same("bao-cao.htm", () -> Papers.html(REPORT), REPORT);
        same("goi-ra-ngoai.html", () -> Faults.callingHtml(PLAN, trap), PLAN);
    }

    private void oldLetters() {
        String text = String.join("\r\n", PLAN);
        List<String> tcvn3 = PLAN.stream().map(OldLetters::tcvn3).toList();
        List<String> vni = PLAN.stream().map(OldLetters::vni).toList();
        same("utf8.txt", () -> text.getBytes(StandardCharsets.UTF_8), PLAN);
        same("utf8-dau.txt", () -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), PLAN);
        same("utf16-le.txt", () -> text.getBytes(StandardCharsets.UTF_16LE), PLAN);
        same("utf16-be.txt", () -> text.getBytes(StandardCharsets.UTF_16BE), PLAN);
        same("utf16-dau.txt", () -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), PLAN);
        same(
                "to-hop.txt",
                () -> java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
                        .getBytes(StandardCharsets.UTF_8),
                PLAN);
        anyCase("tcvn3.txt", () -> OldLetters.bytes(String.join("\n", tcvn3)), PLAN);
        same("vni.txt", () -> OldLetters.bytes(String.join("\n", vni)), PLAN);
        same("windows-1258.txt", () -> OldLetters.windows1258(text), PLAN);
        anyCase("tcvn3.docx", () -> Papers.docx(tcvn3, font(".VnTime")), PLAN);
        same("vni.docx", () -> Papers.docx(vni, font("VNI-Times")), PLAN);
        same("tcvn3-hoa.docx", () -> Faults.tcvn3WithCapitals(PLAN), PLAN);
        anyCase("tcvn3.html", () -> Papers.html(tcvn3), PLAN);
        same("vni.pdf", () -> Papers.pdf(vni, Papers.Print.PLAIN), PLAN);
        anyCase("tcvn3.xlsx", () -> Papers.xlsx(tcvn3), PLAN);
        told("la.txt", () -> OldLetters.bytes("D¿ ¿§ £¢ ¡¿ ¤¶ ¥§ ¡¢ ¨ª «¬ ®¯ °± ²³ ´µ".repeat(40)), "bảng mã");
    }

    private static Papers.Finish font(String name) {
        return document -> document.getParagraphs()
                .forEach(paragraph -> paragraph.getRuns().forEach(run -> run.setFontFamily(name)));
    }

    private void containers() {
        cases.add(new Case(
                "ca-nam.zip",
                () -> Papers.zip(ordered(files -> {
                    files.put("xa/ke-hoach.docx", Papers.docx(PLAN));
                    files.put("tinh/ke-hoach.pdf", Papers.pdf(PROVINCE, Papers.Print.PLAIN));
                    files.put("__MACOSX/._rac", new byte[] {1});
                    files.put("bang/bang.xlsx", Papers.xlsx(TABLE));
                })),
                Map.of("!xa/ke-hoach.docx", PLAN, "!tinh/ke-hoach.pdf", PROVINCE, "!bang/bang.xlsx", TABLE),
                List.of(),
                false));
        cases.add(new Case(
                "long-nhau.zip",
                () -> Papers.zip(Map.of(
                        "trong.zip", Papers.zip(Map.of("nua.zip", Papers.zip(Map.of("a.html", Papers.html(PLAN))))))),
                Map.of("!trong.zip!nua.zip!a.html", PLAN),
                List.of(),
                false));
        cases.add(new Case(
                "ten-leo-thu-muc.zip",
                () -> Papers.zip(ordered(files -> {
                    files.put("../../../../tmp/leo.txt", String.join("\n", PLAN).getBytes(StandardCharsets.UTF_8));
                    files.put("/etc/cron.d/leo.html", Papers.html(REPORT));
                    files.put("..\\..\\Windows\\leo.docx", Papers.docx(DECISION));
                })),
                Map.of("!tmp/leo.txt", PLAN, "!etc/cron.d/leo.html", REPORT, "!Windows/leo.docx", DECISION),
                List.of(),
                false));
        cases.add(new Case(
                "thu.eml",
                () -> Papers.mail("Kế hoạch.docx", Papers.docx(PLAN), "Kính gửi đồng chí, xin gửi kế hoạch của xã."),
                Map.of("!Kế hoạch.docx", PLAN, "", List.of("Kính gửi đồng chí, xin gửi kế hoạch của xã.")),
                List.of(),
                false));
        archives();
        cases.add(new Case(
                "mot-tep.txt.gz",
                () -> Faults.gzip(String.join("\n", PROVINCE).getBytes(StandardCharsets.UTF_8)),
                Map.of("!mot-tep.txt", PROVINCE),
                List.of(),
                false));
        cases.add(new Case(
                "co-tep-hong.zip",
                () -> Papers.zip(ordered(files -> {
                    files.put("a.docx", Papers.docx(PLAN));
                    files.put("b.docx", Arrays.copyOf(Papers.docx(PLAN), 2000));
                    files.put("c.docx", Papers.docx(REPORT));
                })),
                Map.of("!a.docx", PLAN, "!c.docx", REPORT),
                List.of("cắt cụt"),
                false));
    }

    private void archives() {
        Map<String, List<String>> inside = Map.of("!a.docx", PLAN, "!b.html", REPORT);
        Supplier<Map<String, byte[]>> files = () -> ordered(into -> {
            into.put("a.docx", Papers.docx(PLAN));
            into.put("b.html", Papers.html(REPORT));
        });
        cases.add(new Case("ca-nam.tar", () -> Boxes.tar(files.get()), inside, List.of(), false));
        cases.add(new Case("ca-nam.7z", () -> Boxes.sevenZip(files.get()), inside, List.of(), false));
        cases.add(new Case(
                "thu.msg",
                () -> Boxes.msg(Boxes.html(DECISION).and(Boxes.attached(0, "a.docx", Papers.docx(PLAN)))),
                Map.of("", DECISION, "!a.docx", PLAN),
                List.of(),
                false));
    }

    private static Map<String, byte[]> ordered(Consumer<Map<String, byte[]>> fill) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        fill.accept(files);
        return files;
    }

    private void wrongNames() {
        same("that-ra-la-docx.pdf", () -> Papers.docx(PLAN), PLAN);
        same("that-ra-la-pdf.docx", () -> Papers.pdf(PLAN, Papers.Print.PLAIN), PLAN);
        same("that-ra-la-html.doc", () -> Papers.html(PLAN), PLAN);
        same("that-ra-la-rtf.doc", () -> Papers.rtf(PLAN), PLAN);
        same("that-ra-la-txt.docx", () -> String.join("\n", DECISION).getBytes(StandardCharsets.UTF_8), DECISION);
        same("that-ra-la-xlsx.xls", () -> Papers.xlsx(TABLE), TABLE);
    }

    private void faults() {
        Supplier<byte[]> docx = () -> Papers.docx(PLAN);
        told("co-mat-khau.docx", () -> Faults.encryptedDocx(docx.get()), "mật khẩu");
        told("co-mat-khau.pdf", () -> Faults.encryptedPdf(PLAN, "bi-mat"), "mật khẩu");
        told("co-mat-khau.zip", () -> Faults.encryptedZip(), "mật khẩu");
        told("cat-cut.docx", () -> Arrays.copyOf(docx.get(), docx.get().length / 2), "cắt cụt");
        told("cat-cut.xlsx", () -> Arrays.copyOf(Papers.xlsx(PLAN), 900), "cắt cụt");
        told("cat-cut.zip", () -> Arrays.copyOf(Papers.zip(Map.of("a.docx", docx.get())), 4000), "cắt cụt");
        told("cat-cut.pdf", () -> Arrays.copyOf(Papers.pdf(PLAN, Papers.Print.PLAIN), 700), "cắt cụt");
        told("rong.docx", () -> new byte[0], "rỗng");
        told("khong-chu.docx", () -> Papers.docx(List.of("", " ")), "không có chữ");
        told("ngau-nhien.pdf", () -> Faults.random(20_000), "cắt cụt");
        told("chuong-trinh.doc", () -> Faults.program(), "định dạng chưa đọc được");
        // Told by both: a machine without Tesseract, and one whose Tesseract finds no letter.
        told("ban-chup.pdf", () -> Faults.scannedPdf(1), "không có chữ");
        told(
                "nhieu-rar.rar",
                () -> "Rar!\u001A\u0007\u0000 rest".getBytes(StandardCharsets.ISO_8859_1),
                "định dạng chưa đọc được");
    }

    private void hostile() {
        told("bom.zip", () -> Faults.bomb("a.txt", 150), "nén quá chặt");
        told("bom.docx", () -> Faults.docxOf(Faults.bombXml(), null), "nén quá chặt");
        told("long-qua-sau.zip", () -> Faults.nested(Papers.docx(PLAN), 9), "quá sâu");
        told("thuc-the-ngoai.docx", () -> Faults.docxOf(Faults.externalEntity(trap), null), "cắt cụt");
        told("ty-tieng-cuoi.docx", () -> Faults.docxOf(Faults.laughs(), null), "cắt cụt");
        same("thuc-the-ngoai.xlsx", () -> Faults.externalEntityXlsx(trap), List.of("a"));
        same("lien-ket-ngoai.docx", () -> Faults.externalTemplate(docxBytes(), trap), PLAN);
        told("bang-long-nhau.html", () -> Faults.deepHtml(), "không có chữ nào");
    }

    private static byte[] docxBytes() {
        return Papers.docx(PLAN, document -> require(document));
    }

    private static void require(XWPFDocument document) {
        document.getProperties().getCoreProperties().setTitle("Kế hoạch");
    }
}
