package vn.cancu.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import vn.cancu.authority.DocumentCard;
import vn.cancu.authority.DocumentFacts;
import vn.cancu.authority.Documents;
import vn.cancu.authority.Filter;
import vn.cancu.authority.Listing;
import vn.cancu.authority.Neighbourhood;
import vn.cancu.authority.Overview;
import vn.cancu.document.Allocation;
import vn.cancu.document.Evidence;
import vn.cancu.document.Symbol;
import vn.cancu.text.Folding;

/** {@link Documents} over the statements of {@code cypher/query/documents}. */
final class DocumentQueries implements Documents {
    private static final int MOST_CITERS = 100;
    private static final Filter HELD = new Filter(null, null, null, null, DocumentCard.Known.WHOLE);

    private final Graph graph;
    private volatile @Nullable Counted counted;

    DocumentQueries(Graph graph) {
        this.graph = graph;
    }

    @Override
    public List<DocumentCard> named(String keyOrSymbol) {
        String symbolKey = Symbol.of(keyOrSymbol).map(Symbol::key).orElse("");
        return graph.read("query/documents/named", Map.of("key", keyOrSymbol, "symbolKey", symbolKey)).stream()
                .map(row -> Cards.card(row.get("document")))
                .toList();
    }

    @Override
    public Map<String, String> originals(Collection<String> names) {
        Map<String, String> originals = new HashMap<>();
        graph.read("query/documents/originals", Map.of("names", List.copyOf(names)))
                .forEach(row -> originals.put(
                        row.get("name").asString(), row.get("sha256").asString()));
        return originals;
    }

    @Override
    public Optional<DocumentFacts> facts(String key) {
        List<Record> citers = graph.read("query/documents/rested-on-by", Map.of("key", key, "limit", MOST_CITERS));
        return graph.read("query/documents/facts", Map.of("key", key)).stream()
                .findFirst()
                .map(row -> new DocumentFacts(
                        Cards.card(row.get("document")),
                        row.get("mentions").asList(DocumentQueries::mention),
                        row.get("restsOn").asList(DocumentQueries::connection),
                        citers.stream()
                                .map(citer -> connection(Values.value(citer.asMap(value -> value))))
                                .toList(),
                        citers.isEmpty() ? 0 : citers.getFirst().get("total").asLong(),
                        row.get("items").asList(DocumentQueries::item),
                        row.get("amounts").asList(DocumentQueries::amount),
                        row.get("duties").asList(DocumentQueries::duty)));
    }

    private static DocumentFacts.Mention mention(Value row) {
        DocumentCard target = row.get("target").isNull() ? null : Cards.card(row.get("target"));
        return new DocumentFacts.Mention(
                evidence(row),
                row.get("role").asString(),
                target == null ? null : target.key(),
                target,
                row.get("candidates").asList(Cards::card));
    }

    private static DocumentFacts.Connection connection(Value row) {
        return new DocumentFacts.Connection(
                AuthorityQueries.relation(row.get("relation")),
                Cards.card(row.get("document")),
                row.get("quote").asString(),
                row.get("file").asString(""),
                row.get("line").asInt());
    }

    private static DocumentFacts.ItemRow item(Value row) {
        String canonical = Cards.text(row, "canonical");
        String programme = Cards.text(row, "programme");
        return new DocumentFacts.ItemRow(
                row.get("id").asString(),
                evidence(row),
                Cards.text(row, "printedNumber"),
                row.get("title").asString(),
                canonical == null || programme == null ? canonical : programme + "/" + canonical,
                Cards.text(row, "parent"));
    }

    private static DocumentFacts.AmountRow amount(Value row) {
        return new DocumentFacts.AmountRow(
                evidence(row),
                row.get("amount").asLong(),
                Allocation.Source.valueOf(row.get("source").asString()),
                Allocation.Measure.valueOf(row.get("measure").asString()),
                row.get("year").isNull() ? null : row.get("year").asInt(),
                Cards.text(row, "item"),
                Cards.text(row, "anomaly"));
    }

    private static DocumentFacts.DutyRow duty(Value row) {
        return new DocumentFacts.DutyRow(
                evidence(row),
                row.get("printed").asString(),
                row.get("role").asString(),
                Cards.text(row, "item"),
                Cards.text(row, "text"));
    }

    private static Evidence evidence(Value row) {
        return new Evidence(
                row.get("line").asInt(),
                row.get("start").asInt(0),
                row.get("quote").asString());
    }

    @Override
    public Neighbourhood around(String key, int limit) {
        int most = Math.clamp(limit, 2, 200);
        return graph.read("query/documents/around", Map.of("key", key, "limit", most)).stream()
                .findFirst()
                .map(row -> new Neighbourhood(
                        row.get("documents").asList(Cards::card),
                        row.get("edges").asList(DocumentQueries::edge),
                        row.get("cut").asBoolean()))
                .orElse(new Neighbourhood(List.of(), List.of(), false));
    }

    static Neighbourhood.Edge edge(Value row) {
        return new Neighbourhood.Edge(
                row.get("from").asString(),
                row.get("to").asString(),
                AuthorityQueries.relation(row.get("relation")),
                row.get("quote").asString(),
                row.get("line").asInt());
    }

    /** Counting reads every document; between two changes of the store the answer is the same. */
    @Override
    public Overview overview() {
        long revision = graph.read("store/revision", Map.of()).stream()
                .map(row -> row.get("revision").asLong())
                .findFirst()
                .orElse(0L);
        Counted last = counted;
        if (last == null || last.revision() != revision) {
            last = new Counted(revision, count());
            counted = last;
        }
        return last.overview();
    }

    private record Counted(long revision, Overview overview) {}

    private Overview count() {
        Record row = graph.read("query/documents/overview", Map.of()).getFirst();
        return new Overview(
                row.get("whole").asLong(),
                row.get("cited").asLong(),
                row.get("items").asLong(),
                row.get("citations").asLong(),
                row.get("unresolved").asLong(),
                row.get("waiting").asLong(),
                row.get("doubtful").asLong(),
                row.get("unclear").asLong(),
                row.get("corrections").asLong(),
                row.get("types").asList(DocumentQueries::count),
                row.get("levels").asList(DocumentQueries::count),
                row.get("years").asList(DocumentQueries::count));
    }

    private static Overview.Count count(Value row) {
        return new Overview.Count(row.get("value").asString(), row.get("count").asLong());
    }

    /** The head of all documents held, which the first page shows to everybody: by index, counted with the rest. */
    private Listing newest(int limit) {
        return new Listing(
                graph.read("query/documents/newest", Map.of("limit", limit)).stream()
                        .map(row -> Cards.card(row.get("document")))
                        .toList(),
                overview().whole());
    }

    @Override
    public Listing issuedBy(String unit, int limit) {
        Record row = graph.read("query/documents/of-unit", Map.of("unit", Folding.key(unit), "limit", limit))
                .getFirst();
        return new Listing(
                row.get("documents").asList(Cards::card), row.get("total").asLong());
    }

    @Override
    public Listing list(Filter filter, int offset, int limit) {
        if (filter.equals(HELD) && offset == 0) {
            return newest(Math.clamp(limit, 1, 500));
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("type", orNull(filter.type()));
        parameters.put("level", orNull(filter.level()));
        parameters.put("year", orNull(filter.year()));
        parameters.put(
                "known", orNull(filter.known() == null ? null : filter.known().name()));
        String text = filter.text() == null ? "" : Folding.fold(filter.text()).strip();
        parameters.put("words", text.isEmpty() ? List.of() : List.of(text.split("\\s+", -1)));
        parameters.put("offset", Math.max(0, offset));
        parameters.put("limit", Math.clamp(limit, 1, 500));
        Record row = graph.read("query/documents/list", parameters).getFirst();
        return new Listing(
                row.get("documents").asList(Cards::card), row.get("total").asLong());
    }

    private static Value orNull(@Nullable Object value) {
        return value == null ? Values.NULL : Values.value(value);
    }
}
