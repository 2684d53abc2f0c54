package vn.cancu.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cancu.budget.BudgetQuestion.Dimension;
import vn.cancu.budget.Comparison.Across;
import vn.cancu.document.Allocation.Measure;
import vn.cancu.document.Allocation.Source;

class BudgetsTests {
    private final StatedMoney stated = new StatedMoney();

    @Test
    void aUnitIsOneHoweverItIsPrintedAndWhereverItStoodThen() {
        stated.unit("ubnd xã khuổi sáng, huyện khe lạng");
        state("DA1", Source.TOTAL, 10, Measure.ALLOCATED);
        stated.unit("ubnd xã khuổi sáng, tỉnh vân lĩnh");
        state("DA2", Source.TOTAL, 20, Measure.ALLOCATED);
        stated.unit("ubnd xã khuổi sáng");
        state("DA3", Source.TOTAL, 30, Measure.ALLOCATED);
        assertThat(units()).containsExactly("UBND xã Khuổi Sáng");

        stated.unit("ubnd xã khuổi sáng, huyện na hang");
        state("DA4", Source.TOTAL, 40, Measure.ALLOCATED);
        assertThat(units()).contains("UBND xã Khuổi Sáng (huyện Khe Lạng)", "UBND xã Khuổi Sáng (huyện Na Hang)");
    }

    @Test
    void communesOfOneNameInDistrictsOfOneNameAreToldByTheProvince() {
        for (String province : List.of("tỉnh an giang", "tỉnh bến tre")) {
            stated.unit("ubnd xã tân phú, huyện châu thành, " + province);
            stated.document("xã, " + province, "2025-01-10");
            stated.state("DA1", Source.TOTAL, 10, Measure.ALLOCATED);
            stated.unit("ubnd huyện châu thành, " + province);
            stated.document("huyện, " + province, "2025-01-10");
            stated.state("DA1", Source.TOTAL, 100, Measure.ALLOCATED);
        }
        assertThat(units())
                .containsExactlyInAnyOrder(
                        "UBND xã Tân Phú (huyện Châu Thành, tỉnh An Giang)",
                        "UBND xã Tân Phú (huyện Châu Thành, tỉnh Bến Tre)",
                        "UBND huyện Châu Thành (tỉnh An Giang)",
                        "UBND huyện Châu Thành (tỉnh Bến Tre)");
    }

    @Test
    void aCityOfTheRankOfAProvinceIsNoDistrict() {
        stated.unit("ubnd xã an khánh, huyện hoài đức");
        state("DA1", Source.TOTAL, 10, Measure.ALLOCATED);
        stated.unit("ubnd xã an khánh, thành phố hà nội");
        state("DA2", Source.TOTAL, 20, Measure.ALLOCATED);
        assertThat(units()).containsExactly("UBND xã An Khánh");
    }

    @Test
    void aPartOfTheMoneyNamesItsUnitsAsTheWholeDoes() {
        stated.unit("ubnd xã khuổi sáng, huyện khe lạng");
        state("DA1", Source.TOTAL, 10, Measure.ALLOCATED);
        stated.namesake("ubnd xã khuổi sáng, huyện na hang");
        assertThat(units()).containsExactly("UBND xã Khuổi Sáng (huyện Khe Lạng)");
    }

    @Test
    void aCommuneIsOneThoughItsProvinceBecamePartOfAnother() {
        stated.unit("ubnd xã tân phú, huyện châu thành, tỉnh bến tre");
        state("DA1", Source.TOTAL, 10, Measure.ALLOCATED);
        stated.unit("ubnd xã tân phú, tỉnh vĩnh long");
        state("DA2", Source.TOTAL, 20, Measure.ALLOCATED);
        assertThat(units()).containsExactly("UBND xã Tân Phú");
    }

    @Test
    void aUnitWithoutMoneyMakesNoTwoOfOne() {
        stated.unit("ubnd xã tân lập, huyện khe lạng");
        stated.document("kế hoạch", "2025-01-10");
        stated.state("DA1", Source.TOTAL, 100, Measure.ALLOCATED);
        stated.unit("ubnd xã tân lập, tỉnh vân lĩnh");
        stated.document("báo cáo", "2025-12-10");
        stated.state("DA1", Source.TOTAL, 50, Measure.DISBURSED);
        stated.namesake("ubnd xã tân lập, huyện na hang");
        assertThat(new Budgets(stated)
                        .compared(asked(Dimension.COMPONENT), Across.YEAR)
                        .rates())
                .singleElement()
                .satisfies(line -> assertThat(line.rates().getFirst().percent()).isEqualByComparingTo("50"));
    }

    private List<@Nullable String> units() {
        List<@Nullable String> units = new ArrayList<>();
        new Budgets(stated)
                .cube(asked(Dimension.UNIT))
                .rows()
                .forEach(cell -> units.add(cell.values().getFirst()));
        return units;
    }

    private static BudgetQuestion asked(Dimension... by) {
        return new BudgetQuestion("1719", null, null, null, List.of(by));
    }

    @Test
    void laysYearsBesideEachOtherWithChangesAndRates() {
        state("DA1", Source.TOTAL, 200, Measure.ALLOCATED);
        state("DA1", Source.TOTAL, 150, Measure.DISBURSED);
        stated.year(2024);
        state("DA1", Source.TOTAL, 160, Measure.ALLOCATED);
        state("DA2", Source.TOTAL, 90, Measure.ALLOCATED);

        Comparison years = new Budgets(stated).compared(asked(Dimension.COMPONENT, Dimension.YEAR), Across.YEAR);

        assertThat(years.columns()).containsExactly("2024", "2025");
        assertThat(years.by()).containsExactly(Dimension.COMPONENT);
        assertThat(years.lines()).hasSize(3);
        assertThat(years.change(years.lines().getFirst(), 1)).hasValue(new Change(40, new BigDecimal("25.0")));
        assertThat(years.lines().getLast().cells().getLast()).isNull();
        assertThat(years.change(years.lines().getLast(), 1)).isEmpty();
        assertThat(years.totals().getFirst().cells())
                .extracting(cell -> cell.total())
                .containsExactly(250L, 200L);
        assertThat(years.rates()).singleElement().satisfies(rates -> {
            assertThat(rates.of()).isEqualTo(Measure.ALLOCATED);
            assertThat(rates.rates().getFirst()).isNull();
            assertThat(rates.rates().getLast().percent()).isEqualByComparingTo("75");
        });
    }

    @Test
    void whatIsNotKnownIsTheLastColumnAndFollowsNone() {
        state("DA1", Source.TOTAL, 200, Measure.ALLOCATED);
        stated.year(null);
        state("DA1", Source.TOTAL, 90, Measure.ALLOCATED);

        Comparison years = new Budgets(stated).compared(asked(Dimension.COMPONENT), Across.YEAR);

        assertThat(years.columns()).containsExactly("2025", null);
        assertThat(years.follows(1)).isFalse();
        assertThat(years.change(years.lines().getFirst(), 1)).isEmpty();
    }

    @Test
    void unitsDoNotFollowEachOtherAndOneLineHasNoSum() {
        stated.unit("ubnd xã nà bốc");
        state("DA1", Source.TOTAL, 200, Measure.ALLOCATED);
        stated.unit("ubnd xã đồng vạc");
        stated.document("of another", "2025-01-10");
        stated.state("DA1", Source.TOTAL, 90, Measure.ALLOCATED);

        Comparison units = new Budgets(stated).compared(asked(Dimension.UNIT), Across.UNIT);

        assertThat(units.columns()).containsExactly("UBND xã Nà Bốc", "UBND xã Đồng Vạc");
        assertThat(units.lines()).singleElement().satisfies(line -> {
            assertThat(line.cells()).extracting(cell -> cell.total()).containsExactly(200L, 90L);
            assertThat(units.change(line, 1)).isEmpty();
        });
        assertThat(units.totals()).isEmpty();
    }

    @Test
    void tellsHowManyColumnsAreLeftOut() {
        for (int i = 0; i < Comparison.MOST_COLUMNS + 3; i++) {
            stated.unit("ubnd xã suối " + (char) ('a' + i / 26) + (char) ('a' + i % 26));
            stated.document("kh" + i, "2025-01-10");
            stated.state("DA1", Source.TOTAL, 10, Measure.ALLOCATED);
        }
        Comparison units = new Budgets(stated).compared(asked(Dimension.COMPONENT), Across.UNIT);
        assertThat(units.columns()).hasSize(Comparison.MOST_COLUMNS);
        assertThat(units.leftOut()).isEqualTo(3);
        assertThat(units.lines().getFirst().cells()).hasSize(Comparison.MOST_COLUMNS);
    }

    @Test
    void aRateIsOfWhatIsStatedOfBothSidesAlone() {
        state("DA1", Source.TOTAL, 200, Measure.ALLOCATED);
        state("DA1", Source.TOTAL, 150, Measure.DISBURSED);
        state("DA2", Source.TOTAL, 400, Measure.ALLOCATED);
        state("DA3", Source.TOTAL, 30, Measure.DISBURSED);
        state("DA4", Source.TOTAL, 100, Measure.PLANNED);
        state("DA4", Source.TOTAL, 10, Measure.DISBURSED);

        assertThat(new Budgets(stated).cube(asked(Dimension.YEAR)).rates())
                .containsExactly(
                        new Rate(List.of("2025"), Measure.ALLOCATED, 200, 150),
                        new Rate(List.of("2025"), Measure.PLANNED, 100, 10));
        Comparison years = new Budgets(stated).compared(asked(Dimension.YEAR), Across.YEAR);
        assertThat(years.rates())
                .extracting(Comparison.RateLine::of)
                .containsExactly(Measure.ALLOCATED, Measure.PLANNED);
    }

    @Test
    void whatIsOfUnknownYearIsPairedWithinItsDocumentAlone() {
        stated.year(null);
        state("DA1", Source.TOTAL, 200, Measure.ALLOCATED);
        state("bc", "DA1", null, Source.TOTAL, 150, Measure.DISBURSED);
        assertThat(new Budgets(stated).cube(asked(Dimension.COMPONENT)).rates()).isEmpty();
        state("DA1", Source.TOTAL, 50, Measure.DISBURSED);
        assertThat(new Budgets(stated).cube(asked(Dimension.COMPONENT)).rates())
                .extracting(Rate::disbursed)
                .containsExactly(50L);
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
        return new Budgets(stated).cube(new BudgetQuestion(null, null, null, null, List.of(Dimension.COMPONENT)));
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
        stated.document(document, document.equals("kh") ? "2025-01-10" : "2025-11-30");
        stated.state(item, recipient, source, vnd, measure);
    }
}
