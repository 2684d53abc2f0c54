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
                2025,
                item,
                item,
                "1719",
                item,
                recipient,
                document,
                "1/KH-UBND",
                "UBND xã Khuổi Sáng",
                PartialDate.parse(document.equals("kh") ? "2025-01-10" : "2025-11-30"),
                "kh.txt",
                stated.size() + 1,
                vnd + " đồng",
                null));
    }
}
