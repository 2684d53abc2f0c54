package vn.cancu.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import vn.cancu.document.Duty;
import vn.cancu.document.PlanOutline;
import vn.cancu.document.Symbol;
import vn.cancu.duty.Due;
import vn.cancu.duty.DutyGraph;
import vn.cancu.duty.DutyRow.DutyDocument;
import vn.cancu.duty.DutyRow.DutyItem;
import vn.cancu.duty.DutyTerms;
import vn.cancu.duty.Successor;
import vn.cancu.identity.UnitName;

/** {@link DutyGraph} over the statements of {@code cypher/query/duty}. */
final class DutyQueries implements DutyGraph {
    /** Plans of one unit come with their whole text where words are looked for in them. */
    private static final int MOST_PLANS_OF_UNIT = 15;

    private final Graph graph;

    private final List<String> problems;

    DutyQueries(Graph graph, List<String> problems) {
        this.graph = graph;
        this.problems = List.copyOf(problems);
    }

    @Override
    public List<PlanDuties> plans(Wanted wanted, int limit) {
        Map<String, Object> parameters = parameters(wanted, limit);
        if (wanted.unit() != null) {
            parameters.put("limit", Math.min(limit, MOST_PLANS_OF_UNIT));
            return graph.read("query/duty/plans-of-unit", parameters).stream()
                    .map(DutyQueries::plan)
                    .toList();
        }
        if (wanted.words().isEmpty()) {
            return List.of();
        }
        parameters.put("words", Words.any(wanted.words()));
        return graph.read("query/duty/plans-by-words", parameters).stream()
                .map(DutyQueries::plan)
                .toList();
    }

    @Override
    public List<PlanDuties> named(String keyOrSymbol) {
        String symbolKey = Symbol.of(keyOrSymbol).map(Symbol::key).orElse("");
        List<Record> named = graph.read("query/duty/plan-named", Map.of("key", keyOrSymbol, "symbolKey", symbolKey));
        return named.size() == 1
                ? whole(List.of(named.getFirst().get("document").get("key").asString()))
                : named.stream().map(DutyQueries::card).toList();
    }

    /** Plans with everything that is asked of one. */
    private List<PlanDuties> whole(List<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : graph.read("query/duty/plan", Map.of("keys", keys)).stream()
                        .map(DutyQueries::plan)
                        .toList();
    }

    private static PlanDuties card(Record row) {
        Value document = row.get("document");
        return new PlanDuties(
                document(document),
                document.get("path").asString(""),
                new PlanOutline(List.of(), List.of()),
                List.of(),
                null,
                List.of());
    }

    @Override
    public List<PlanDuties> issued(Wanted wanted, int limit) {
        return whole(graph.read("query/duty/plans-issued", parameters(wanted, limit)).stream()
                .map(row -> row.get("key").asString())
                .toList());
    }

    @Override
    public List<UnitDuty> ofUnit(Wanted wanted, int offset, int limit) {
        Map<String, Object> parameters = parameters(wanted, limit);
        parameters.put("offset", offset);
        return graph.read("query/duty/of-unit", parameters).stream()
                .map(DutyQueries::unitDuty)
                .toList();
    }

    @Override
    public List<UnitSuccessor> successors(Collection<String> unitKeys) {
        List<Map<String, Object>> units = unitKeys.stream()
                .map(UnitName::parse)
                .filter(unit -> unit.seat().isPresent())
                .map(unit -> Rows.row(
                        "key",
                        unit.key(),
                        "body",
                        unit.body(),
                        "seat",
                        unit.seat().orElse("")))
                .toList();
        return units.isEmpty()
                ? List.of()
                : graph.read("query/duty/successors", Map.of("units", units)).stream()
                        .map(DutyQueries::successor)
                        .toList();
    }

    @Override
    public List<String> problems() {
        return problems;
    }

    private static UnitSuccessor successor(Record row) {
        Value edge = row.get("edge");
        String quote = Cards.text(edge, "quote");
        return new UnitSuccessor(
                row.get("asked").asString(),
                row.get("unit").asString(),
                row.get("within").isNull() ? null : row.get("within").asString(),
                new Successor(
                        row.get("from").asString(),
                        row.get("to").get("key").asString(),
                        row.get("to").get("name").asString(),
                        Cards.text(edge, "on"),
                        edge.get("by").asString(),
                        Cards.text(edge, "part"),
                        quote == null ? edge.get("source").asString("") : quote,
                        Cards.text(edge, "path"),
                        edge.get("line").asInt(0)));
    }

    private static Map<String, Object> parameters(Wanted wanted, int limit) {
        String unit = wanted.unit();
        return Rows.parameters("unit", unit, "within", wanted.within(), "year", wanted.year(), "limit", limit);
    }

    private static UnitDuty unitDuty(Record row) {
        Value item = row.get("item");
        Value document = row.get("document");
        return new UnitDuty(
                document(document),
                document.get("path").asString(""),
                item.isNull()
                        ? null
                        : new DutyItem(
                                item.get("id").asString(), item.get("title").asString(), canonical(item)),
                duty(row.get("duty")),
                row.get("leads").asList(DutyQueries::duty));
    }

    private static @Nullable String canonical(Value item) {
        String code = Cards.text(item, "canonical");
        String programme = Cards.text(item, "programme");
        return code == null || programme == null ? code : programme + "/" + code;
    }

    private static PlanDuties plan(Record row) {
        Value document = row.get("document");
        return new PlanDuties(
                document(document),
                document.get("path").asString(""),
                Cards.outline(row.get("items"), row.get("paragraphs")),
                row.get("duties").asList(DutyQueries::duty),
                Cards.text(row, "issuerKey"),
                row.get("above").isNull() ? List.of() : row.get("above").asList(DutyQueries::above));
    }

    private static Above above(Value row) {
        return new Above(
                row.get("key").asString(),
                Cards.text(row, "symbol"),
                Cards.text(row, "title"),
                Cards.text(row, "unit"),
                Above.Relation.valueOf(row.get("relation").asString()),
                row.get("step").asInt(),
                row.get("quote").asString(),
                row.get("file").asString(""),
                row.get("line").asInt());
    }

    private static DutyDocument document(Value row) {
        return new DutyDocument(
                row.get("key").asString(),
                Cards.text(row, "symbol"),
                Cards.text(row, "title"),
                Cards.text(row, "issuer"),
                Cards.date(row, "date"),
                Cards.years(row));
    }

    private static StatedDuty duty(Value row) {
        return new StatedDuty(
                row.get("unitKey").asString(),
                row.get("printed").asString(),
                row.get("unitName").asString(),
                Cards.text(row, "level"),
                row.get("generic").asBoolean(false),
                Duty.Role.valueOf(row.get("role").asString()),
                Cards.text(row, "item"),
                Cards.text(row, "text"),
                row.get("quote").asString(),
                row.get("line").asInt(),
                row.get("start").asInt(Due.SOMEWHERE),
                new DutyTerms(due(row), Cards.text(row, "reportsTo")),
                Cards.text(row, "reportsToUnit"));
    }

    private static List<Due> due(Value row) {
        List<String> quotes = Cards.strings(row, "due");
        List<String> dates = Cards.strings(row, "dueOn");
        List<Due> due = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            String date = dates.get(i);
            due.add(new Due(
                    date.isEmpty() ? null : date,
                    quotes.get(i),
                    row.get("dueLine").get(i).asInt(),
                    row.get("dueAt").isNull()
                            ? Due.SOMEWHERE
                            : row.get("dueAt").get(i).asInt()));
        }
        return due;
    }
}
