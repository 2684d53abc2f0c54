package vn.cancu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import vn.cancu.duty.Duties;
import vn.cancu.duty.DutyAnswer;
import vn.cancu.duty.DutyQuestion;
import vn.cancu.duty.DutyRow;
import vn.cancu.generator.LargeCollection;

/** Duties of a unit that has more than one page of them. */
@ExtendWith(GraphServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DutyPagesIT {
    private static final LargeCollection COLLECTION = new LargeCollection(400);
    private static final String UNIT = COLLECTION.commune(0);

    private final Duties duties;

    DutyPagesIT(Graph graph) {
        duties = new Duties(new DutyQueries(graph, List.of()), Clock.systemUTC());
    }

    @BeforeAll
    static void write(Graph graph) {
        LargeStore.write(graph, COLLECTION, written -> {});
    }

    @Test
    void pagesTogetherAreTheWholeInTheSameOrder() {
        List<DutyRow> whole = duties.duties(new DutyQuestion(null, UNIT, null)).rows();
        List<DutyRow> pages = new ArrayList<>();
        Integer offset = 0;
        while (offset != null) {
            DutyAnswer page = duties.duties(new DutyQuestion(null, UNIT, null, offset, 7));
            assertThat(page.rows()).hasSizeBetween(1, 7);
            pages.addAll(page.rows());
            offset = page.next();
        }
        assertThat(pages).hasSizeGreaterThan(14).containsExactlyElementsOf(whole);
        assertThat(whole.stream().map(row -> row.document().years().getFirst()))
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void pagesOfOneYearHoldThatYearAlone() {
        DutyAnswer page = duties.duties(new DutyQuestion(null, UNIT, 2023, 3, 5));
        assertThat(page.rows())
                .hasSize(5)
                .allSatisfy(row -> assertThat(row.document().years()).containsExactly(2023));
        assertThat(page.next()).isEqualTo(8);
    }

    @Test
    void olderStoresGetTheSameOrder(Graph graph, Driver driver) {
        List<String> written = orders(driver);
        graph.write("test/unordered-duties", Map.of());
        assertThat(orders(driver)).isNotEqualTo(written);
        Schema.statements(new CypherCatalog().text("schema/V016__duty_order")).forEach(graph::alone);
        assertThat(orders(driver)).isEqualTo(written);
    }

    private static List<String> orders(Driver driver) {
        return driver.executableQuery(new CypherCatalog().text("test/everything")).execute().records().stream()
                .filter(row -> row.get("kind").asString().equals("ANSWERS_FOR"))
                .map(row -> row.get("properties").get("shown").asString("") + " "
                        + row.get("properties").get("issuer").asString(""))
                .sorted()
                .toList();
    }

    @Test
    void saysThatThereIsNothingBehindTheLastPage() {
        DutyAnswer beyond = duties.duties(new DutyQuestion(null, UNIT, null, 9_000, 10));
        assertThat(beyond.rows()).isEmpty();
        assertThat(beyond.next()).isNull();
        assertThat(beyond.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.detail()).contains("9001"));
    }
}
