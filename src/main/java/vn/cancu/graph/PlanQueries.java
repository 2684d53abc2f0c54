package vn.cancu.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import vn.cancu.comparison.Plan;
import vn.cancu.comparison.PlanCard;
import vn.cancu.comparison.PlanGraph;
import vn.cancu.comparison.SimilarPlan;
import vn.cancu.document.Allocation;
import vn.cancu.document.Evidence;
import vn.cancu.document.Symbol;

/** {@link PlanGraph} over {@code cypher/query/comparison}. */
final class PlanQueries implements PlanGraph {
    private final Graph graph;

    PlanQueries(Graph graph) {
        this.graph = graph;
    }

    @Override
    public List<PlanCard> named(String keyOrSymbol) {
        String symbolKey = Symbol.of(keyOrSymbol).map(Symbol::key).orElse("");
        return graph.read("query/documents/named", Map.of("key", keyOrSymbol, "symbolKey", symbolKey)).stream()
                .map(row -> card(row.get("document")))
                .toList();
    }

    @Override
    public Optional<Plan> plan(String key) {
        return graph.read("query/comparison/plan", Map.of("key", key)).stream()
                .findFirst()
                .map(row -> new Plan(
                        card(row.get("document")),
                        row.get("items").asList(PlanQueries::item),
                        row.get("amounts").asList(PlanQueries::money),
                        row.get("duties").asList(PlanQueries::task),
                        row.get("targets").asList(PlanQueries::aim),
                        row.get("paragraphs").asList(PlanQueries::paragraph)));
    }

    @Override
    public List<SimilarPlan> withComponents(String key, Collection<String> codes, int limit) {
        return graph
                .read("query/comparison/similar", Map.of("key", key, "codes", List.copyOf(codes), "limit", limit))
                .stream()
                .map(row -> new SimilarPlan(
                        card(row.get("document")), row.get("shared").asList(PlanQueries::shared)))
                .toList();
    }

    private static PlanCard card(Value row) {
        return new PlanCard(
                row.get("key").asString(),
                Cards.text(row, "symbol"),
                Cards.text(row, "type"),
                Cards.text(row, "issuer"),
                Cards.text(row, "date"),
                Cards.text(row, "title"),
                Cards.years(row),
                Cards.text(row, "path"));
    }

    private static SimilarPlan.Shared shared(Value row) {
        return new SimilarPlan.Shared(
                row.get("code").asString(), row.get("title").asString(), evidence(row));
    }

    private static Plan.PlanItem item(Value row) {
        return new Plan.PlanItem(
                row.get("id").asString(),
                evidence(row),
                row.get("title").asString(),
                code(Cards.text(row, "programme"), Cards.text(row, "canonical")),
                Cards.text(row, "parent"));
    }

    private static @Nullable String code(@Nullable String programme, @Nullable String canonical) {
        return programme == null || canonical == null ? null : programme + "/" + canonical;
    }

    private static Plan.Money money(Value row) {
        return new Plan.Money(
                evidence(row),
                Cards.text(row, "item"),
                row.get("amount").asLong(),
                Allocation.Source.valueOf(row.get("source").asString()),
                Allocation.Measure.valueOf(row.get("measure").asString()));
    }

    private static Plan.Task task(Value row) {
        return new Plan.Task(
                evidence(row),
                Cards.text(row, "item"),
                row.get("printed").asString(),
                row.get("role").asString());
    }

    private static Plan.Aim aim(Value row) {
        String unit = Cards.text(row, "unit");
        String value = row.get("value").asString();
        return new Plan.Aim(evidence(row), row.get("indicator").asString(), unit == null ? value : value + " " + unit);
    }

    private static Plan.Paragraph paragraph(Value row) {
        String path = Cards.text(row, "path");
        return new Plan.Paragraph(
                row.get("line").asInt(),
                path == null ? "" : path,
                row.get("text").asString());
    }

    private static Evidence evidence(Value row) {
        return new Evidence(
                row.get("line").asInt(),
                row.get("start").asInt(0),
                row.get("quote").asString());
    }
}
