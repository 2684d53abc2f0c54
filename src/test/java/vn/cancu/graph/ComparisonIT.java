package vn.cancu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cancu.comparison.ComparedComponent;
import vn.cancu.comparison.ComparedComponent.Change;
import vn.cancu.comparison.ComparedComponent.Difference;
import vn.cancu.comparison.ComparedComponent.Side;
import vn.cancu.comparison.Comparison;
import vn.cancu.comparison.Comparisons;
import vn.cancu.comparison.NoSuchPlanException;
import vn.cancu.comparison.SimilarPlan;
import vn.cancu.document.Allocation.Source;
import vn.cancu.intake.DocumentStore;

/** The two plans of one commune in two years, laid beside each other. */
@ExtendWith(GraphServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparisonIT {
    private final Comparisons comparisons;

    ComparisonIT(Graph graph) {
        comparisons = new Comparisons(new PlanQueries(graph));
    }

    @BeforeAll
    static void read(DocumentStore store) {
        ReadFiles.in(Path.of("data", "samples")).forEach(store::store);
    }

    @Test
    void tellsWhatIsNewGoneAndChangedWithTheLinesOfBothSides() {
        Comparison comparison = comparisons.compare("37/KH-UBND", "21/KH-UBND");
        assertThat(component(comparison, "1719/DA3").change()).isEqualTo(Change.GONE);
        ComparedComponent land = component(comparison, "1719/DA1");
        assertThat(land.change()).isEqualTo(Change.CHANGED);
        assertThat(land.differences()).contains(Difference.MONEY, Difference.TARGETS, Difference.DUTIES);
        assertThat(total(Objects.requireNonNull(land.left()))).isEqualTo("52: 342000000");
        assertThat(total(Objects.requireNonNull(land.right()))).isEqualTo("50: 418000000");
        Comparison back = comparisons.compare("21/KH-UBND", "37/KH-UBND");
        assertThat(component(back, "1719/DA3").change()).isEqualTo(Change.NEW);
    }

    @Test
    void aPlanBesideItselfIsTheSame() {
        assertThat(comparisons.compare("37/KH-UBND", "37/KH-UBND").components())
                .extracting(ComparedComponent::change)
                .containsOnly(Change.SAME);
    }

    @Test
    void findsPlansOfOtherYearsAndUnitsWithTheSameComponents() {
        List<SimilarPlan> like = comparisons.like("37/KH-UBND");
        assertThat(like.getFirst().plan().symbol()).isEqualTo("21/KH-UBND");
        assertThat(like)
                .allSatisfy(plan -> assertThat(plan.shared())
                        .allSatisfy(
                                shared -> assertThat(shared.evidence().quote()).isNotEmpty()));
    }

    @Test
    void saysWhatItDoesNotKnow() {
        assertThatThrownBy(() -> comparisons.compare("37/KH-UBND", "99/KH-UBND"))
                .isInstanceOf(NoSuchPlanException.class)
                .hasMessageContaining("99/KH-UBND");
    }

    private static ComparedComponent component(Comparison comparison, String code) {
        return comparison.components().stream()
                .filter(component -> code.equals(component.code()))
                .findFirst()
                .orElseThrow();
    }

    private static String total(Side side) {
        return side.money().stream()
                .filter(money -> money.source() == Source.TOTAL)
                .map(money -> money.evidence().line() + ": " + money.amount())
                .findFirst()
                .orElseThrow();
    }
}
