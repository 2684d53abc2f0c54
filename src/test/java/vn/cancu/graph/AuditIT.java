package vn.cancu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cancu.api.AuditFile;
import vn.cancu.audit.AuditFinding;
import vn.cancu.audit.AuditQuestion;
import vn.cancu.audit.AuditReport;
import vn.cancu.audit.Audits;
import vn.cancu.audit.Judgement.Verdict;
import vn.cancu.intake.DocumentStore;
import vn.cancu.intake.ReadFile;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.Home;

/** The audit of the seeds and the samples: what an inspector must see there, and what must stay quiet. */
@ExtendWith(GraphServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditIT {
    private static final Path SEEDS = Path.of("..", "shared", "seeds");
    private static final AuditQuestion ALL = new AuditQuestion(null, null, null);

    private final Graph graph;

    @TempDir
    private Path folder;

    AuditIT(Graph graph) {
        this.graph = graph;
    }

    @BeforeAll
    static void read(DocumentStore store) {
        assumeTrue(Files.isDirectory(SEEDS), "../shared/seeds is not here");
        Stream.concat(ReadFiles.in(SEEDS).stream(), ReadFiles.in(Path.of("data", "samples")).stream())
                .forEach(store::store);
    }

    private Audits audits() {
        return new Audits(
                new AuditQueries(graph), new ChangeLog(new Home(folder), Clock.systemUTC()), Clock.systemUTC(), folder);
    }

    @Test
    void findsWhatIsWrongInTheSeedsAndStaysQuietOnTheSumsOfDanTien() {
        assertThat(found("000_")).contains("surplus-digit:51", "rule-later:23", "target-below-result:75");
        assertThat(found("001_"))
                .containsExactly("component-number:151", "component-number:203", "component-number:241");
        assertThat(found("002_")).contains("unit-slip:45", "numbering-gap:135");
        assertThat(found("003_")).contains("numbering-gap:138", "period-digits:13");
        assertThat(found("004_")).contains("unit-slip:63", "numbering-gap:57", "numbering-gap:223");
    }

    @Test
    void findsThePlantedFaultsOfTheSamplesAndNoOther() {
        assertThat(found("16-")).isEmpty();
        assertThat(found("17-")).containsExactly("blank-number:5", "blank-day:7", "sum-mismatch:55");
        assertThat(found("18-")).isEmpty();
        assertThat(found("20-")).isEmpty();
        assertThat(found("21-")).contains("component-number:55", "component-number:61", "grand-total:73");
    }

    @Test
    void aFindingHasTheAmountsThatItsWordsName() {
        NumberFormat million = NumberFormat.getInstance(Locale.of("vi", "VN"));
        million.setMaximumFractionDigits(6);
        assertThat(audits().report(ALL).findings())
                .filteredOn(finding -> finding.rule().id().equals("grand-total"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.amounts())
                        .hasSize(2)
                        .allSatisfy(amount -> assertThat(finding.detail())
                                .contains(million.format(BigDecimal.valueOf(amount, 6)) + " triệu đồng")));
    }

    @Test
    void asksForOneDocumentAUnitOrAYear() {
        assertThat(audits().report(new AuditQuestion("30/KH-UBND", null, null)).findings())
                .hasSize(3);
        assertThat(audits().report(new AuditQuestion(null, "xã Đồng Vạc", 2025)).findings())
                .allSatisfy(finding -> assertThat(finding.document().file()).contains("21-"));
    }

    @Test
    void keepsAJudgementWhenTheDocumentIsReadAgainWithOtherLines(DocumentStore store) {
        ReadFile seventeen = ReadFiles.in(Path.of("data", "samples")).stream()
                .filter(file -> file.path().contains("17-ke-hoach"))
                .findFirst()
                .orElseThrow();
        AuditFinding sum = audits().report(ALL).findings().stream()
                .filter(finding -> finding.rule().id().equals("sum-mismatch")
                        && String.valueOf(finding.document().file()).contains("17-ke-hoach"))
                .findFirst()
                .orElseThrow();
        assertThat(audits().judge(sum.id(), Verdict.DISMISSED, "đã đính chính", "thanh tra"))
                .isPresent();
        assertThat(audits().judge("nothing", Verdict.DISMISSED, "x", "thanh tra"))
                .isEmpty();
        store.store(ReadFiles.of(seventeen.path(), "\n\n" + text(Path.of(seventeen.path()))));
        assertThat(audits().report(ALL).findings())
                .filteredOn(finding -> finding.id().equals(sum.id()))
                .singleElement()
                .satisfies(again -> {
                    assertThat(again.quotes().getFirst().line())
                            .isEqualTo(sum.quotes().getFirst().line() + 2);
                    assertThat(again.judgement()).isNotNull();
                });
        store.store(seventeen);
    }

    @ParameterizedTest
    @EnumSource
    void everyFormOfTheReportHasEveryFindingOfTheSamples(AuditFile form, @TempDir Path out) throws IOException {
        AuditReport report = audits().report(ALL);
        Path file = out.resolve("r." + form.extension());
        form.write(report, Locale.of("vi"), file);
        String text = readable(form, file);
        assertThat(report.findings()).hasSizeGreaterThan(10).allSatisfy(finding -> {
            assertThat(text)
                    .contains(
                            finding.id(),
                            plain(finding.detail()),
                            finding.rule().checks());
            finding.quotes()
                    .forEach(quote ->
                            assertThat(text).contains(plain(quote.text().strip())));
        });
    }

    private static String readable(AuditFile form, Path file) throws IOException {
        String text = switch (form) {
            case HTML -> Jsoup.parse(file).text();
            case DOCX -> {
                try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(Files.newInputStream(file)))) {
                    yield words.getText();
                }
            }
            case XLSX -> {
                try (XSSFExcelExtractor words = new XSSFExcelExtractor(new XSSFWorkbook(Files.newInputStream(file)))) {
                    yield words.getText();
                }
            }
        };
        return plain(text);
    }

    /** Blanks are set by each form as it needs them. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ");
    }

    private List<String> found(String file) {
        return audits().report(ALL).findings().stream()
                .filter(finding -> Path.of(String.valueOf(finding.document().file()))
                        .getFileName()
                        .toString()
                        .startsWith(file))
                .map(finding ->
                        finding.rule().id() + ":" + finding.quotes().getFirst().line())
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
