package vn.cancu.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.text.PageStarts;

/** Each format by one file, in a reading child. */
class FileTextsTests {
    private static final FileTexts FILES = new FileTexts();
    private static final List<String> PLAN = sample("16-ke-hoach-37-KH-UBND-xa-khuoi-sang-2024.txt");

    @TempDir
    Path folder;

    @AfterAll
    static void rest() {
        FILES.close();
    }

    static List<String> sample(String name) {
        try {
            return Files.readAllLines(Path.of("data/samples", name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void readsAWordFileAsItsText() throws IOException {
        same("a.docx", Papers.docx(PLAN));
    }

    @Test
    void readsAPdfAsItsTextWhateverItsPages() throws IOException {
        same("a.pdf", Papers.pdf(PLAN, Papers.Print.PLAIN));
        same("b.pdf", Papers.pdf(PLAN, new Papers.Print("Kế hoạch năm 2024", true, 20, 1)));
    }

    @Test
    void knowsThePageOfALine() throws IOException {
        var source = ((LoadedFile.Text) load("p.pdf", Papers.pdf(PLAN, new Papers.Print("Kế hoạch", true, 20, 1)))
                        .getFirst())
                .text();
        int last = source.lineAt(source.raw().indexOf("Nơi nhận"));

        assertThat(source.pages()).isGreaterThan(3);
        assertThat(PageStarts.of(source).of(1)).isEqualTo(1);
        assertThat(PageStarts.of(source).of(last)).isBetween(source.pages() - 1, source.pages());
        assertThat(source.raw().replace("\f", "")).doesNotContain("\n2\n");
    }

    @Test
    void readsWebPagesAndWorkbooksAsTheirText() throws IOException {
        same("a.html", Papers.html(PLAN));
        same("a.xlsx", Papers.xlsx(PLAN));
        same("a.xls", Boxes.xls(PLAN));
    }

    @Test
    void readsTheMoneyOfATableWhateverHoldsIt() throws IOException {
        List<String> plan = """
                UBND XÃ LŨNG PHÌN

                Số: 45/KH-UBND

                Lũng Phìn, ngày 12 tháng 5 năm 2024

                KẾ HOẠCH

                Triển khai Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi năm 2024 trên địa bàn xã Lũng Phìn

                Căn cứ Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ;

                I. KINH PHÍ

                Đơn vị tính: triệu đồng

                | TT | Nội dung | Tổng số | Trong đó | | Ghi chú |
                | | | | NSTW | NSĐP | |
                | A | B | 1=2+3 | 2 | 3 | 4 |
                | | Tổng cộng | 270 | 250 | 20 | |
                | 1 | Dự án 1: Giải quyết tình trạng thiếu đất ở, nhà ở, đất sản xuất, nước sinh hoạt | 180 | 165 | 15 | |
                | 2 | Dự án 6: Bảo tồn, phát huy giá trị văn hóa truyền thống tốt đẹp của các dân tộc thiểu số gắn với phát triển du lịch | 90 | 85 | 5 | |

                Ghi chú: số liệu do Phòng Kinh tế tổng hợp.
                """.lines().toList();
        assertThat(SameFacts.of(String.join("\n", plan)))
                .filteredOn(fact -> fact.startsWith("money "))
                .hasSize(9)
                .contains("money 165000000 CENTRAL null 2024 null", "money 20000000 LOCAL null 2024 null");
        for (var file : Map.of(
                        "table.docx", Papers.docx(plan),
                        "table.html", Papers.html(plan),
                        "table.xlsx", Papers.xlsx(plan))
                .entrySet()) {
            SameFacts.check(
                    file.getKey(), text(load(file.getKey(), file.getValue()).getFirst()), plan);
        }
    }

    @Test
    void turnsOldLettersToUnicodeWhateverHoldsThem() throws IOException {
        List<String> tcvn3 = PLAN.stream().map(OldLetters::tcvn3).toList();
        List<String> vni = PLAN.stream().map(OldLetters::vni).toList();
        anyCase("tcvn3.txt", OldLetters.bytes(String.join("\n", tcvn3)));
        same("vni.txt", OldLetters.bytes(String.join("\n", vni)));
        same("1258.txt", OldLetters.windows1258(String.join("\n", PLAN)));
        same("wide.txt", String.join("\n", PLAN).getBytes(StandardCharsets.UTF_16LE));
        anyCase("tcvn3.docx", Papers.docx(tcvn3, document -> font(document, ".VnTime")));
        same("vni.docx", Papers.docx(vni, document -> font(document, "VNI-Times")));
        anyCase("tcvn3.html", Papers.html(tcvn3));
        same("vni.pdf", Papers.pdf(vni, Papers.Print.PLAIN));
    }

    private static void font(org.apache.poi.xwpf.usermodel.XWPFDocument document, String name) {
        document.getParagraphs().forEach(paragraph -> paragraph.getRuns().forEach(run -> run.setFontFamily(name)));
    }

    @Test
    void readsEachFileInsideOfAnArchiveUnderItsName() throws IOException {
        Map<String, byte[]> inner = new LinkedHashMap<>();
        inner.put("2024/kế hoạch.docx", Papers.docx(PLAN));
        inner.put("../../etc/passwd.txt", String.join("\n", PLAN).getBytes(StandardCharsets.UTF_8));
        inner.put("trong.zip", Papers.zip(Map.of("a.html", Papers.html(PLAN))));
        inner.put("chương trình.exe", new byte[] {'M', 'Z', 0, 1, 2, 3});
        Path zip = Files.write(folder.resolve("tất cả.zip"), Papers.zip(inner));

        List<LoadedFile> loaded = FILES.load(zip);

        String at = zip.toString().replace('\\', '/');
        assertThat(loaded)
                .extracting(LoadedFile::path)
                .containsExactly(
                        at + "!2024/kế hoạch.docx",
                        at + "!etc/passwd.txt",
                        at + "!trong.zip!a.html",
                        at + "!chương trình.exe");
        assertThat(loaded.get(3))
                .isInstanceOfSatisfying(
                        LoadedFile.Unreadable.class,
                        told -> assertThat(told.reason()).contains("định dạng chưa đọc được"));
        SameFacts.check("inner", text(loaded.getFirst()), PLAN);
    }

    @Test
    void readsOldWordFilesAndOpenDocuments() throws IOException {
        same("a.doc", resource("ke-hoach-37.doc"));
        same("a.odt", resource("ke-hoach-37.odt"));
    }

    /** A file that no library writes, made of the sample by LibreOffice 7.4. */
    static byte[] resource(String name) {
        try (var in = FileTextsTests.class.getResourceAsStream("/files/" + name)) {
            return java.util.Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void readsEveryKindOfArchive() throws IOException {
        Map<String, byte[]> inner = Map.of("kế hoạch.docx", Papers.docx(PLAN));
        for (var archive : Map.of(
                        "a.tar", Boxes.tar(inner),
                        "b.tgz", Faults.gzip(Boxes.tar(inner)),
                        "a.7z", Boxes.sevenZip(inner))
                .entrySet()) {
            List<LoadedFile> loaded = load(archive.getKey(), archive.getValue());
            assertThat(loaded)
                    .singleElement()
                    .satisfies(one -> assertThat(one.toString()).contains(archive.getKey() + "!", "!kế hoạch.docx"));
            SameFacts.check(archive.getKey(), text(loaded.getFirst()), PLAN);
        }
    }

    @Test
    void readsMailsOfOutlookWhateverTheyAreWrittenIn() throws IOException {
        List<LoadedFile> loaded = load(
                "thu.msg",
                Boxes.msg(Boxes.html(PLAN)
                        .and(Boxes.attached(0, "kế hoạch.docx", Papers.docx(PLAN)))
                        .and(Boxes.forwarded(
                                1,
                                "V/v kế hoạch 2024/2025",
                                Boxes.text(String.join("\n", PLAN))
                                        .and(Boxes.attached(0, "b.html", Papers.html(PLAN)))))));

        assertThat(loaded)
                .extracting(one -> one.path().replaceFirst("^.*thu\\.msg", ""))
                .containsExactly(
                        "!kế hoạch.docx", "!V-v kế hoạch 2024-2025.msg!b.html", "!V-v kế hoạch 2024-2025.msg", "");
        loaded.forEach(one -> SameFacts.check(one.path(), text(one), PLAN));
    }

    @Test
    void readsAMailOfOutlookAsTheRichestThatHasLetters() throws IOException {
        List<LoadedFile> rtf = load(
                "rtf.msg",
                Boxes.msg(Boxes.html(List.of("")).and(Boxes.rtf(PLAN)).and(Boxes.text("Xem bản có định dạng"))));
        List<LoadedFile> plain =
                load("chu.msg", Boxes.msg(Boxes.rtf(List.of(" ")).and(Boxes.text(String.join("\n", PLAN)))));

        SameFacts.check("rtf.msg", text(rtf.getFirst()), PLAN);
        SameFacts.check("chu.msg", text(plain.getFirst()), PLAN);
    }

    @Test
    void takesNoSignatureForADocumentButAPageThatWasPasted() throws IOException {
        byte[] logo = Papers.png(160, 60);
        byte[] page = Papers.png(850, 1100);
        List<LoadedFile> mail = load(
                "ky.eml", Papers.mailWithPictures(PLAN, FileFaultsTests.ordered("logo.png", logo, "trang.png", page)));
        List<LoadedFile> outlook = load(
                "ky.msg",
                Boxes.msg(Boxes.html(PLAN)
                        .and(Boxes.inline(0, "logo.png", logo))
                        .and(Boxes.inline(1, "trang.png", page))
                        .and(Boxes.attached(2, "dau.png", logo))));

        assertThat(mail)
                .extracting(one -> one.path().replaceFirst("^.*\\.eml", ""))
                .containsExactly("!trang.png", "");
        assertThat(outlook)
                .extracting(one -> one.path().replaceFirst("^.*\\.msg", ""))
                .containsExactly("!trang.png", "!dau.png", "");
    }

    @Test
    void putsNumbersTablesAndFootnotesInTheirPlace() throws IOException {
        byte[] docx = Papers.docx(
                List.of("Mục tiêu", "Nội dung", "Kinh phí", "| STT | Dự án | Vốn |", "| 1 | Nước sạch | 120 |", "Hết."),
                document -> {
                    Papers.number(document, 0, 2, "upperRoman", "%1.");
                    var note = document.createFootnotes().createFootnote();
                    note.createParagraph().createRun().setText("Theo báo cáo của xã.");
                    document.getParagraphs().get(1).addFootnoteReference(note);
                });

        assertThat(text(load("n.docx", docx).getFirst())).isEqualTo("""
                        I. Mục tiêu
                        II. Nội dung¹
                        ¹ Theo báo cáo của xã.
                        III. Kinh phí
                        | STT | Dự án | Vốn |
                        | 1 | Nước sạch | 120 |
                        Hết.
                        """);
    }

    @Test
    void tellsWhatItCannotReadAndGoesOn() throws IOException {
        assertThat(reason("cut.docx", java.util.Arrays.copyOf(Papers.docx(PLAN), 3000)))
                .contains("cắt cụt");
        assertThat(reason("picture.bin", new byte[] {1, 2, 3, 0, 0, 0, 7, 9})).contains("định dạng chưa đọc được");
        same("after.docx", Papers.docx(PLAN));
    }

    private List<LoadedFile> load(String name, byte[] bytes) throws IOException {
        return FILES.load(Files.write(folder.resolve(name), bytes));
    }

    private void anyCase(String name, byte[] bytes) throws IOException {
        SameFacts.checkAnyCase(name, text(load(name, bytes).getFirst()), PLAN);
    }

    private void same(String name, byte[] bytes) throws IOException {
        SameFacts.check(name, text(load(name, bytes).getFirst()), PLAN);
    }

    private String reason(String name, byte[] bytes) throws IOException {
        return ((LoadedFile.Unreadable) load(name, bytes).getFirst()).reason();
    }

    private static String text(LoadedFile file) {
        assertThat(file).isInstanceOf(LoadedFile.Text.class);
        return ((LoadedFile.Text) file).text().raw();
    }
}
