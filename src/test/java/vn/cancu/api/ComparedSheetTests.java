package vn.cancu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.cancu.budget.BudgetQuestion;
import vn.cancu.budget.BudgetQuestion.Dimension;
import vn.cancu.budget.Budgets;
import vn.cancu.budget.Comparison;
import vn.cancu.budget.Comparison.Across;
import vn.cancu.budget.StatedMoney;
import vn.cancu.document.Allocation.Measure;
import vn.cancu.document.Allocation.Source;

/** Two years of a commune, one figure of which does not agree, and money of a year that is not known. */
class ComparedSheetTests {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final StatedMoney stated = new StatedMoney();

    @BeforeEach
    void state() {
        stated.unit("ubnd xã khuổi sáng");
        stated.year(2024);
        stated.state("DA1", Source.TOTAL, 160_000_000, Measure.ALLOCATED);
        stated.year(2025);
        stated.state("DA1", Source.TOTAL, 200_000_000, Measure.ALLOCATED);
        stated.state("DA1", Source.CENTRAL, 150_000_000, Measure.ALLOCATED);
        stated.state("DA1", Source.LOCAL, 20_000_000, Measure.ALLOCATED);
        stated.state("DA1", Source.TOTAL, 150_000_000, Measure.DISBURSED);
        stated.year(null);
        stated.state("DA2", Source.TOTAL, 5_000_000, Measure.PLANNED);
    }

    private Comparison compared(Across across, Dimension... by) {
        return new Budgets(stated).compared(new BudgetQuestion("1719", null, null, null, List.of(by)), across);
    }

    @Test
    void aCsvHasTheLinesAlone() throws IOException {
        assertThat(csv(VIETNAMESE)).isEqualTo("""
                "Nội dung","Số liệu","2024","2025","± so với 2024","± %","—"
                "1719/DA1","được giao","160000000","200000000","40000000","25.0",""
                "1719/DA1","đã giải ngân","","150000000","","",""
                "1719/DA2","dự kiến","","","","","5000000"
                """);
        assertThat(csv(Locale.ENGLISH)).startsWith("""
                "Component","Figure","2024","2025","± to 2024","± %","—"
                "1719/DA1","allocated",""");
    }

    private String csv(Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ComparedSheet(locale).writeCsv(compared(Across.YEAR, Dimension.COMPONENT), out);
        return out.toString(StandardCharsets.UTF_8).replace("\uFEFF", "").replace("\r\n", "\n");
    }

    @Test
    void whatIsReadHasRatesAndSumsAndTellsWhatDoesNotAgree() {
        Comparison compared = compared(Across.YEAR, Dimension.COMPONENT);
        List<ComparedSheet.Row> rows = new ComparedSheet(VIETNAMESE).rows(compared);
        assertThat(rows)
                .extracting(row -> String.join(" · ", row.words()))
                .containsExactly(
                        "1719/DA1 · được giao",
                        "1719/DA1 · đã giải ngân",
                        "1719/DA1 · tỷ lệ giải ngân so với vốn được giao (%)",
                        "1719/DA2 · dự kiến",
                        "Cộng · được giao",
                        "Cộng · dự kiến",
                        "Cộng · đã giải ngân");
        assertThat(rows.getFirst().figures())
                .extracting(ComparedSheet.Figure::disagrees)
                .containsExactly(false, true, false, false, false);
        assertThat(rows.getFirst().evidence()).hasSize(4);
        assertThat(rows.get(2).figures().get(1).value()).isEqualByComparingTo("75");
    }

    @Test
    void aWorkbookHasSumsAndRatesInASheetOfTheirOwnAndTheWordsBehindTheFigures() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ComparedSheet(VIETNAMESE).writeXlsx(compared(Across.YEAR, Dimension.COMPONENT), out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet lines = book.getSheet("So sánh");
            assertThat(lines.getLastRowNum()).isEqualTo(3);
            assertThat(lines.getRow(1).getCell(3).getNumericCellValue()).isEqualTo(200_000_000);
            assertThat(lines.getRow(1).getCell(3).getCellComment().getString().getString())
                    .isEqualTo("cộng không khớp");
            assertThat(lines.getRow(1).getCell(2).getCellComment()).isNull();
            assertThat(book.getSheet("Cộng và tỷ lệ").getLastRowNum()).isEqualTo(4);
            XSSFSheet words = book.getSheet("Nguyên văn");
            assertThat(words.getLastRowNum()).isEqualTo(6);
            assertThat(words.getRow(1).getCell(2).getStringCellValue()).isEqualTo("kh.txt");
        }
    }

    @Test
    void unitsStandBesideEachOtherWithoutChanges() {
        stated.unit("ubnd xã nà bốc");
        stated.document("of another", "2025-01-10");
        stated.year(2025);
        stated.state("DA1", Source.TOTAL, 90_000_000, Measure.ALLOCATED);
        assertThat(new ComparedSheet(VIETNAMESE).headings(compared(Across.UNIT, Dimension.YEAR)))
                .containsExactly("Năm", "Số liệu", "UBND xã Khuổi Sáng", "UBND xã Nà Bốc");
    }

    @Test
    void theJsonHasTheEvidenceOfEveryCellAndWhatARateIsOf() {
        JsonNode json = BudgetJson.tree(compared(Across.YEAR, Dimension.COMPONENT));
        assertThat(json.get("across").asString()).isEqualTo("year");
        JsonNode cell = json.get("rows").get(0).get("cells").get(1);
        assertThat(cell.get("disagrees").asBoolean()).isTrue();
        assertThat(cell.get("change").asLong()).isEqualTo(40_000_000);
        assertThat(cell.get("evidence")).hasSize(3);
        assertThat(json.get("totals").get(0).get("cells").get(0).has("evidence"))
                .isFalse();
        assertThat(json.get("rates").get(0).get("of").asString()).isEqualTo("allocated");
        assertThat(json.get("rates").get(0).get("percent").get(1).asDouble()).isEqualTo(75);
        assertThat(json.get("columns").get(2).isNull()).isTrue();
        assertThat(json.get("columns_left_out").asInt()).isZero();
    }
}
