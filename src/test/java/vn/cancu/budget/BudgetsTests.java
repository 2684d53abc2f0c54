package vn.cancu.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cancu.budget.BudgetQuestion.Dimension;
import vn.cancu.document.Allocation.Measure;
import vn.cancu.document.Allocation.Source;
import vn.cancu.text.PartialDate;

class BudgetsTests {
    private final List<Amount> stated = new ArrayList<>();
    private int year = 2025;
    private @Nullable String unit;

    @Test
    void aUnitIsOneHoweverItIsPrintedAndWhereverItStoodThen() {
        unit = "ubnd xã khuổi sáng, huyện khe lạng";
        state("DA1", Source.TOTAL, 10, Measure.ALLOCATED);
        unit = "ubnd xã khuổi sáng, tỉnh vân lĩnh";
        state("DA2", Source.TOTAL, 20, Measure.ALLOCATED);
        unit = "ubnd xã khuổi sáng";
        state("DA3", Source.TOTAL, 30, Measure.ALLOCATED);
        assertThat(units()).containsExactly("UBND xã Khuổi Sáng");

        unit = "ubnd xã khuổi sáng, huyện na hang";
        state("DA4", Source.TOTAL, 40, Measure.ALLOCATED);
        assertThat(units()).contains("UBND xã Khuổi Sáng (huyện Khe Lạng)", "UBND xã Khuổi Sáng (huyện Na Hang)");
    }

    private List<@Nullable String> units() {
        List<@Nullable String> units = new ArrayList<>();
        new Budgets((asked, limit) -> stated)
                .cube(new BudgetQuestion("1719", null, null, null, List.of(Dimension.UNIT)))
                .rows()
                .forEach(cell -> units.add(cell.values().getFirst()));
        return units;
    }

    @Test
    void laysYearsBesideEachOtherWithChangesAndRates() {
        state("DA1", Source.TOTAL, 200, Measure.ALLOCATED);
        state("DA1", Source.TOTAL, 150, Measure.DISBURSED);
        year = 2024;
        state("DA1", Source.TOTAL, 160, Measure.ALLOCATED);
        state("DA2", Source.TOTAL, 90, Measure.ALLOCATED);

        Comparison years = new Budgets((asked, limit) -> stated)
                .compared(
                        new BudgetQuestion("1719", null, null, null, List.of(Dimension.COMPONENT, Dimension.YEAR)),
                        Dimension.YEAR);

        assertThat(years.columns()).containsExactly("2024", "2025");
        assertThat(years.by()).containsExactly(Dimension.COMPONENT);
        assertThat(years.lines()).hasSize(3);
        assertThat(years.lines().getFirst().change(1)).hasValue(new Change(40, new java.math.BigDecimal("25.0")));
        assertThat(years.lines().getLast().cells().getLast()).isNull();
        assertThat(years.lines().getLast().change(1)).isEmpty();
        assertThat(years.totals().getFirst().cells())
                .extracting(cell -> cell.total())
                .containsExactly(250L, 200L);
        assertThat(years.rates()).singleElement().satisfies(rates -> {
            assertThat(rates.rates().getFirst()).isNull();
            assertThat(rates.rates().getLast().percent()).isEqualByComparingTo("75");
        });
    }

    @Test
    void aTotalAndItsPartsAreOneFigure() {
        state("DA1", Source.TOTAL, 720, Measure.ALLOCATED);
        state("DA1", Source.CENTRAL, 626, Measure.ALLOCATED);
        state("DA1", Source.LOCAL, 94, Measure.ALLOCATED);

        assertThat(cube().totals()).singleElement().satisfies(all -> {
            assertThat(all.total()).isEqualTo(720);
            assertThat(all.central()).isEqualTo(626);
            assertThat(all.local()).isEqualTo(94);
            assertThat(all.disagrees()).isFalse();
            assertThat(all.evidence()).hasSize(3);
        });
    }

    @Test
    void partsMakeTheTotalWhereNoneIsPrinted() {
        state("DA1", Source.CENTRAL, 230, Measure.PLANNED);
        state("DA1", Source.LOCAL, 6, Measure.PLANNED);

        assertThat(cube().totals())
                .singleElement()
                .satisfies(all -> assertThat(all.total()).isEqualTo(236));
    }

    @Test
    void aProjectHoldsItsSubprojectsAndThePlanItsProjects() {
        state(null, Source.TOTAL, 300, Measure.ALLOCATED);
        state("DA4", Source.TOTAL, 200, Measure.ALLOCATED);
        state("DA4.TDA1", Source.TOTAL, 150, Measure.ALLOCATED);
        state("DA4.TDA2", Source.TOTAL, 50, Measure.ALLOCATED);
        state("DA10", Source.TOTAL, 100, Measure.ALLOCATED);

        assertThat(cube().totals())
                .singleElement()
                .satisfies(all -> assertThat(all.total()).isEqualTo(300));
        assertThat(cube().rows()).extracting(Cell::total).containsExactly(200L, 100L);
    }

    @Test
    void measuresAreNeverAddedToEachOther() {
        state("DA1", Source.TOTAL, 100, Measure.ALLOCATED);
        state("DA1", Source.TOTAL, 80, Measure.DISBURSED);

        assertThat(cube().totals())
                .extracting(Cell::measure, Cell::total)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Measure.ALLOCATED, 100L),
                        org.assertj.core.groups.Tuple.tuple(Measure.DISBURSED, 80L));
    }

    @Test
    void theSameFigurePrintedAgainCountsOnce() {
        state("DA1", Source.TOTAL, 100, Measure.ALLOCATED);
        state("DA1", Source.TOTAL, 100, Measure.ALLOCATED);

        assertThat(cube().totals()).singleElement().satisfies(all -> {
            assertThat(all.total()).isEqualTo(100);
            assertThat(all.disagrees()).isFalse();
        });
    }

    @Test
    void aTotalThatIsNotItsPartsStaysAsPrintedAndIsTold() {
        state("DA4", Source.TOTAL, 1650, Measure.ALLOCATED);
        state("DA4", Source.CENTRAL, 1500, Measure.ALLOCATED);
        state("DA4", Source.LOCAL, 105, Measure.ALLOCATED);

        assertThat(cube().totals()).singleElement().satisfies(all -> {
            assertThat(all.total()).isEqualTo(1650);
            assertThat(all.disagrees()).isTrue();
        });
    }

    @Test
    void thePlanAndTheReportOnItStateTheSameMoneyOnce() {
        state("DA1", Source.TOTAL, 100, Measure.ALLOCATED);
        state("DA4", Source.TOTAL, 200, Measure.ALLOCATED);
        state("bc", null, null, Source.TOTAL, 300, Measure.ALLOCATED);
        state("bc", "DA1", null, Source.TOTAL, 100, Measure.ALLOCATED);

        assertThat(cube().totals())
                .singleElement()
                .satisfies(all -> assertThat(all.total()).isEqualTo(300));
    }

    @Test
    void whatIsSharedOutAmongUnitsIsPartOfWhatIsShared() {
        state("kh", null, null, Source.TOTAL, 900, Measure.ALLOCATED);
        state("kh", null, "xã Nà Bốc", Source.TOTAL, 400, Measure.ALLOCATED);
        state("kh", null, "xã Đồng Vạc", Source.TOTAL, 500, Measure.ALLOCATED);

        assertThat(cube().totals()).singleElement().satisfies(all -> {
            assertThat(all.total()).isEqualTo(900);
            assertThat(all.disagrees()).isFalse();
        });
    }

    private Cube cube() {
        BudgetGraph graph = (question, limit) -> stated;
        return new Budgets(graph).cube(new BudgetQuestion(null, null, null, null, List.of(Dimension.COMPONENT)));
    }

    private void state(@Nullable String item, Source source, long vnd, Measure measure) {
        state("kh", item, null, source, vnd, measure);
    }

    private void state(
            String document,
            @Nullable String item,
            @Nullable String recipient,
            Source source,
            long vnd,
            Measure measure) {
        stated.add(new Amount(
                "kh#" + stated.size(),
                vnd,
                vnd + " đồng",
                source,
                null,
                measure,
                year,
                item,
                item,
                "1719",
                item,
                recipient,
                unit,
                document,
                "1/KH-UBND",
                "UBND xã Khuổi Sáng",
                PartialDate.parse(document.equals("kh") ? "2025-01-10" : "2025-11-30"),
                "kh.txt",
                stated.size() + 1,
                vnd + " đồng",
                null,
                List.of()));
    }
}
