package vn.cancu.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.audit.AuditFinding;
import vn.cancu.audit.AuditQuestion;
import vn.cancu.audit.AuditReport;
import vn.cancu.audit.Judgement;
import vn.cancu.audit.Judgement.Verdict;
import vn.cancu.audit.Quote;
import vn.cancu.audit.Rule;
import vn.cancu.audit.Subject;
import vn.cancu.text.PartialDate;

/** The report of an audit as HTML, DOCX and XLSX: the same facts in each, and nothing of a document's text that runs or turns a line. */
class AuditFileTests {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Instant AT = Instant.parse("2025-03-02T18:30:00Z");
    private static final Subject PLAN = subject("k1", "12/KH-UBND", "/nơi/khác/ke-hoach.txt", "2025-02-14");
    private static final Subject OTHER = subject("k2", null, null, "2025-02");
    private static final AuditReport REPORT = report(List.of(
            finding(
                    "a1",
                    "sum-mismatch",
                    PLAN,
                    "Tổng 120 khác 100 + 30",
                    new Judgement("a1", Verdict.DISMISSED, "đã đính chính", "Nông Thị Hoa", AT),
                    quote(PLAN, 7, "Tổng: 120 triệu đồng"),
                    quote(PLAN, 9, "  - Phần sau: 30 triệu đồng ")),
            finding("a2", "two-leads", PLAN, "Hai đơn vị cùng chủ trì", null, quote(PLAN, 20, "Phòng A chủ trì")),
            finding(
                    "b1",
                    "no-number",
                    OTHER,
                    "Không in số",
                    new Judgement("b1", Verdict.ACCEPTED, "sẽ sửa", "Hoa", AT),
                    quote(OTHER, 1, "KẾ HOẠCH"))));

    private static final String HOSTILE =
            "<script>alert(1)</script>\"'><img src=x onerror=alert(1)> [[${7*7}]] __${7*7}__ ]]> &amp; 1\u202E0\u0000\uD800.";
    private static final List<String> FORMULAS =
            List.of("=HYPERLINK(\"http://x\")", "+cmd|' /C calc'!A0", "-1+1", "@SUM(A1)", "\t=1+1");

    private static Subject subject(String key, @Nullable String symbol, @Nullable String file, String date) {
        return new Subject(
                key,
                symbol,
                null,
                "Kế hoạch",
                "UBND xã A",
                "xã",
                PartialDate.parse(date),
                file,
                "Cấp nước",
                List.of(),
                List.of());
    }

    private static AuditFinding finding(
            String id, String rule, Subject document, String detail, @Nullable Judgement judgement, Quote... quotes) {
        Rule known = Objects.requireNonNull(Rule.all().get(rule));
        List<Long> amounts = rule.equals("sum-mismatch") ? List.of(120_000_000L, 130_000_000L) : List.of();
        return new AuditFinding(id, known, document, detail, List.of(quotes), amounts, judgement);
    }

    private static Quote quote(Subject document, int line, String text) {
        return document.quoted(line, text);
    }

    private static AuditReport report(List<AuditFinding> findings) {
        return new AuditReport(new AuditQuestion(null, "xã A", 2025), AT, 1_200, findings, true);
    }

    private static AuditReport hostile() {
        Subject evil = new Subject(
                "k" + HOSTILE,
                HOSTILE,
                null,
                HOSTILE,
                "=1+1",
                null,
                null,
                "/x/" + HOSTILE.replace('/', '_'),
                null,
                List.of(),
                List.of());
        List<Quote> quotes = Stream.concat(Stream.of(HOSTILE), FORMULAS.stream())
                .map(text -> quote(evil, 3, text))
                .toList();
        return report(List.of(finding(
                "c1",
                "share",
                evil,
                HOSTILE,
                new Judgement("c1", Verdict.ACCEPTED, HOSTILE, "=by()", AT),
                quotes.toArray(Quote[]::new))));
    }

    private static byte[] written(AuditFile form, AuditReport report, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(report, locale, out);
        return out.toByteArray();
    }

    /** All that a reader of the file can read, in order. */
    private static String read(AuditFile form, AuditReport report, Locale locale) throws IOException {
        byte[] bytes = written(form, report, locale);
        return switch (form) {
            case HTML ->
                new String(bytes, StandardCharsets.UTF_8)
                        .replaceAll("(?s)<style>.*?</style>|<[^>]*>", " ")
                        .replace("&quot;", "\"")
                        .replaceAll("\\s+", " ");
            case DOCX -> String.join("\n", paragraphs(bytes));
            case XLSX -> String.join("\n", cells(bytes));
        };
    }

    private static List<String> paragraphs(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    private static List<String> cells(byte[] xlsx) throws IOException {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> cells.add(cell.toString()))));
        }
        return cells;
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatWasCheckedWhatWasFoundByWhichRuleAndWhatWasSaidOfIt(AuditFile form) throws IOException {
        assertThat(read(form, REPORT, VIETNAMESE))
                .contains("Báo cáo kiểm tra", "đơn vị: xã A; năm: 2025", "01:30 03/03/2025")
                .contains("Còn văn bản chưa kiểm tra")
                .containsSubsequence("Kế hoạch 12/KH-UBND", "Kế hoạch Cấp nước")
                .contains("ke-hoach.txt", "Tổng 120 khác 100 + 30", "Tổng: 120 triệu đồng")
                .contains("- Phần sau: 30 triệu đồng", "Phòng A chủ trì", "KẾ HOẠCH")
                .contains("sum-mismatch", "Tổng số khác với các phần cộng lại", "Luật Ngân sách nhà nước 2015 Điều 8")
                .contains("Số tiền giao sai thì không phân bổ và quyết toán được")
                .contains("Đã bỏ qua", "đã đính chính", "Nông Thị Hoa", "Đã nhận", "sẽ sửa")
                .doesNotContain("/nơi/khác", "null");
    }

    @ParameterizedTest
    @EnumSource
    void speaksEnglishWhereAsked(AuditFile form) throws IOException {
        assertThat(read(form, REPORT, Locale.ENGLISH))
                .contains("Audit report", "unit: xã A; year: 2025", "Not yet judged", "Dismissed", "probably wrong")
                .doesNotContain("Đã bỏ qua", "Báo cáo");
    }

    @ParameterizedTest
    @EnumSource
    void saysThatNothingWasFound(AuditFile form) throws IOException {
        AuditReport none = new AuditReport(new AuditQuestion(null, null, null), AT, 3, List.of(), false);
        assertThat(read(form, none, VIETNAMESE))
                .contains("toàn bộ kho", "Không thấy chỗ nào không khớp.")
                .doesNotContain("Còn văn bản", "Không có văn bản nào");
        assertThat(read(form, REPORT, VIETNAMESE)).doesNotContain("Không thấy chỗ nào");
    }

    @ParameterizedTest
    @EnumSource
    void whereNothingWasCheckedNothingIsSaidToBeRight(AuditFile form) throws IOException {
        AuditReport unchecked = new AuditReport(new AuditQuestion(null, "xã B", null), AT, 0, List.of(), false);
        assertThat(read(form, unchecked, VIETNAMESE))
                .contains("Không có văn bản nào để kiểm tra")
                .doesNotContain("Không thấy chỗ nào");
        assertThat(read(form, unchecked, Locale.ENGLISH)).contains("No document was checked");
    }

    @Test
    void aFindingRestsOnWords() {
        assertThatThrownBy(() -> finding("a1", "two-leads", PLAN, "Hai đơn vị", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two-leads");
    }

    @ParameterizedTest
    @EnumSource
    void whatTurnsALineRoundOrIsNoTextIsShownAsSuch(AuditFile form) throws IOException {
        assertThat(read(form, hostile(), VIETNAMESE))
                .contains("1\uFFFD0\uFFFD\uFFFD.")
                .doesNotContain("\u202E", "\u0000");
    }

    @Test
    void htmlIsOneFileThatRunsAndFetchesNothing() throws IOException {
        String page = new String(written(AuditFile.HTML, hostile(), VIETNAMESE), StandardCharsets.UTF_8);
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"vi\">", "<meta charset=\"UTF-8\">", "default-src 'none'", "size: A4")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "[[${7*7}]] __${7*7}__")
                .doesNotContain("<script", "<img", "<link", "src=\"", "href=", "url(", "@import", "xmlns:th", " th:");
        assertThat(new String(written(AuditFile.HTML, REPORT, Locale.ENGLISH), StandardCharsets.UTF_8))
                .contains("<html lang=\"en\">");
    }

    @Test
    void docxHasItsFindingsInTheOutlineOnA4WithNumberedPages() throws IOException {
        byte[] bytes = written(AuditFile.DOCX, REPORT, VIETNAMESE);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(document.getParagraphs().stream()
                            .filter(line -> line.getCTP().getPPr() != null
                                    && line.getCTP().getPPr().isSetOutlineLvl())
                            .map(line -> line.getCTP().getPPr().getOutlineLvl().getVal() + " " + line.getText()))
                    .containsExactly(
                            "0 Kế hoạch 12/KH-UBND",
                            "1 [sai] Tổng 120 khác 100 + 30",
                            "1 [nghi sai] Hai đơn vị cùng chủ trì",
                            "0 Kế hoạch Cấp nước",
                            "1 [sai] Không in số");
            assertThat(document.getDocument()
                            .getBody()
                            .getSectPr()
                            .getPgSz()
                            .getW()
                            .toString())
                    .isEqualTo("11906");
            assertThat(document.getFooterList()).hasSize(1);
            assertThat(document.getFooterList()
                            .getFirst()
                            .getParagraphs()
                            .getLast()
                            .getCTP()
                            .getFldSimpleArray(0)
                            .getInstr())
                    .isEqualTo("PAGE");
        }
        assertThat(paragraphs(bytes))
                .contains("Phát hiện: 3", "sai: 2", "nghi sai: 1", "nên xem: 0")
                .contains("Đã nhận: 1", "Đã bỏ qua: 1", "Chưa xem xét: 1")
                .contains(
                        "“Tổng: 120 triệu đồng”",
                        "12/KH-UBND · ke-hoach.txt:7",
                        "Đã bỏ qua: đã đính chính (Nông Thị Hoa, 01:30 03/03/2025)");
    }

    @Test
    void docxTellsWhatItDoesNotPrint() throws IOException {
        // Words of no order: what packs too well is taken for a bomb by who reads it.
        Random words = new Random(7);
        List<AuditFinding> findings = new ArrayList<>();
        for (int i = 0; i < AuditDocx.MOST_FINDINGS + 2; i++) {
            String text = Long.toString(words.nextLong(), Character.MAX_RADIX);
            findings.add(finding("a" + i, "two-leads", PLAN, text, null, quote(PLAN, i, text)));
        }
        List<String> lines = paragraphs(written(AuditFile.DOCX, report(findings), VIETNAMESE));
        assertThat(lines).filteredOn(line -> line.startsWith("[nghi sai]")).hasSize(AuditDocx.MOST_FINDINGS);
        assertThat(lines.getLast())
                .isEqualTo("Tệp này in 5.000 phát hiện đầu trong số 5.002; tệp .xlsx và .html có đủ.");
    }

    @Test
    void xlsxHasARowForEachQuoteUnderAHeadingThatStays() throws IOException {
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(written(AuditFile.XLSX, REPORT, VIETNAMESE)))) {
            XSSFSheet summary = book.getSheet("Tóm tắt");
            assertThat(summary.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(1_200);
            XSSFSheet sheet = book.getSheet("Phát hiện");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getLastRowNum()).isEqualTo(4);
            Row first = sheet.getRow(1);
            assertThat(first.getCell(2).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2025, 2, 14, 0, 0));
            assertThat(first.getCell(8).getNumericCellValue()).isEqualTo(7);
            assertThat(first.getCell(9)).as("the page of a text without pages").isNull();
            assertThat(first.getCell(10).getStringCellValue()).isEqualTo("Tổng: 120 triệu đồng");
            assertThat(first.getCell(16).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2025, 3, 3, 1, 30));
            assertThat(sheet.getRow(4).getCell(2).getStringCellValue()).isEqualTo("02/2025");
            assertThat(IntStream.range(19, 22).mapToObj(i -> first.getCell(i).getNumericCellValue()))
                    .containsExactly(120_000_000.0, 130_000_000.0, -10_000_000.0);
            assertThat(sheet.getRow(2).getCell(19)).as("each finding once").isNull();
            assertThat(sheet.getRow(3).getCell(19)).isNull();
        }
    }

    @Test
    void noCellOfASheetIsOrBecomesAFormula() throws IOException {
        List<String> texts = new ArrayList<>();
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(written(AuditFile.XLSX, hostile(), VIETNAMESE)))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
                if (isOfADocument(cell)) {
                    assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
                    texts.add(cell.getStringCellValue());
                }
            })));
        }
        assertThat(texts).contains("=1+1", "=by()", "=HYPERLINK(\"http://x\")", "+cmd|' /C calc'!A0", "-1+1");
    }

    /** Headings are ours. */
    private static boolean isOfADocument(Cell cell) {
        return cell.getCellType() == CellType.STRING && cell.getRowIndex() > 0;
    }

    @ParameterizedTest
    @CsvSource({"a.html,HTML", "A.HTML,HTML", "b.c.docx,DOCX", "/kiem-tra.xlsx,XLSX"})
    void isToldByTheEndOfAName(String name, AuditFile form) {
        assertThat(AuditFile.of(name)).contains(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "html", "a.pdf", "a.doc", "a.xls", "docx/a"})
    void anotherEndIsNoForm(String name) {
        assertThat(AuditFile.of(name)).isEmpty();
    }

    /** The page and a file of it speak of one thing in one word. */
    @ParameterizedTest
    @ValueSource(
            strings = {"severity.error", "severity.warning", "severity.note", "verdict.accepted", "verdict.dismissed"})
    void callsThingsAsThePageDoes(String key) {
        for (Locale locale : List.of(VIETNAMESE, Locale.ENGLISH)) {
            ResourceBundle.Control control =
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
            assertThat(ResourceBundle.getBundle("vn.cancu.api.Sheets", locale, control)
                            .getString(key))
                    .isEqualTo(ResourceBundle.getBundle("messages", locale, control)
                            .getString(key));
        }
    }
}
