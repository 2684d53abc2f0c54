package vn.cancu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cancu.audit.Dossier.Basis;
import vn.cancu.audit.Dossier.Change;
import vn.cancu.audit.Dossier.Planned;
import vn.cancu.document.Allocation.Measure;
import vn.cancu.document.Allocation.Source;
import vn.cancu.document.Item.Kind;
import vn.cancu.text.PartialDate;

class DocumentRulesTests {
    private static final int YEAR = 2024;
    private static final Subject PLAN = new Subject(
            "kh",
            "1/KH-UBND",
            null,
            "Kế hoạch",
            "UBND xã Khuổi Sáng",
            "xã",
            PartialDate.parse("2024-03-12"),
            null,
            "Thực hiện",
            List.of(YEAR),
            List.of("1719"));

    private static Money money(int item, int year) {
        String id = "DA" + item;
        return new Money(
                100_000_000L * item,
                "100",
                "triệu đồng",
                Source.TOTAL,
                null,
                Measure.PLANNED,
                year,
                id,
                "1719",
                id,
                null,
                false,
                10 + item,
                "Kinh phí năm " + year);
    }

    private static List<String> rules(List<Money> amounts, List<Basis> bases) {
        List<Planned> items = amounts.stream()
                .map(amount -> new Planned(
                        String.valueOf(amount.item()), Kind.PROJECT, "Dự án", Set.of("LEAD"), amount.line(), "Dự án"))
                .toList();
        return new DocumentRules(new Dossier(PLAN, items, amounts, List.of(), List.of(), bases))
                .run().stream().map(Draft::rule).toList();
    }

    private static Basis basis(String day, boolean cited) {
        Change change = new Change("AMENDS", "9/QĐ-UBND", PartialDate.parse(day), cited, false, null);
        return new Basis(
                "qd", "5/QĐ-UBND", PartialDate.parse("2022-05-06"), 4, "Quyết định số 5/QĐ-UBND", List.of(change));
    }

    @Test
    void aBasisWasAmendedBeforeAndNobodySaysSo() {
        assertThat(rules(List.of(), List.of(basis("2023-07-08", false)))).containsExactly("basis-amended");
    }

    @Test
    void anAmendmentThatIsCitedOrYoungerIsNoFault() {
        assertThat(rules(List.of(), List.of(basis("2023-07-08", true)))).isEmpty();
        assertThat(rules(List.of(), List.of(basis("2024-07-08", false)))).isEmpty();
    }

    @Test
    void oneAmountOfAPlanIsForTheYearBefore() {
        List<Money> amounts = new ArrayList<>();
        for (int item = 1; item <= 7; item++) {
            amounts.add(money(item, YEAR));
        }
        assertThat(rules(amounts, List.of())).doesNotContain("year-before-plan");
        amounts.set(3, money(4, YEAR - 1));
        assertThat(rules(amounts, List.of())).contains("year-before-plan");
    }

    @Test
    void aPlanThatLooksBackOftenNamesTheYearsBefore() {
        List<Money> amounts = new ArrayList<>();
        for (int item = 1; item <= 8; item++) {
            amounts.add(money(item, item % 2 == 0 ? YEAR : YEAR - 1));
        }
        assertThat(rules(amounts, List.of())).doesNotContain("year-before-plan");
    }
}
