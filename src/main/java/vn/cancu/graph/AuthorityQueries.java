package vn.cancu.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import vn.cancu.authority.AuthorityGraph;
import vn.cancu.authority.Beside;
import vn.cancu.authority.Dependent;
import vn.cancu.authority.DocumentCard;
import vn.cancu.authority.MissingDocument;
import vn.cancu.authority.Relation;
import vn.cancu.document.Symbol;
import vn.cancu.text.Folding;

/** {@link AuthorityGraph} over the statements of {@code cypher/query/authority}. */
final class AuthorityQueries implements AuthorityGraph {
    /** Plans of one unit come with their whole text: more of them would be slow to choose from. */
    private static final int MOST_PLANS_OF_UNIT = 25;

    private static final int MOST_CITERS = 500;

    private final Graph graph;

    AuthorityQueries(Graph graph) {
        this.graph = graph;
    }

    @Override
    public List<Plan> plans(Wanted wanted, int limit) {
        String byWords = wanted.text() ? "query/authority/plans-by-words" : "query/authority/plans-by-titles";
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("text", wanted.text());
        if (!wanted.text()) {
            parameters.put("words", Words.all(String.join(" ", wanted.words())));
        }
        return wantedRows(
                        "query/authority/plans-of-unit",
                        byWords,
                        wanted.words(),
                        wanted.unit(),
                        wanted.year(),
                        limit,
                        parameters,
                        graph)
                .stream()
                .map(row -> new Plan(
                        Cards.card(row.get("document")), Cards.outline(row.get("items"), row.get("paragraphs"))))
                .toList();
    }

    /** The rows of {@code ofUnit} where a unit is named, else of {@code byWords}. */
    static List<Record> wantedRows(
            String ofUnit,
            String byWords,
            List<String> words,
            @Nullable String unit,
            @Nullable Integer year,
            int limit,
            Graph graph) {
        return wantedRows(ofUnit, byWords, words, unit, year, limit, Map.of(), graph);
    }

    private static List<Record> wantedRows(
            String ofUnit,
            String byWords,
            List<String> words,
            @Nullable String unit,
            @Nullable Integer year,
            int limit,
            Map<String, Object> more,
            Graph graph) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("year", year == null ? Values.NULL : Values.value(year));
        if (unit != null && !unit.isBlank()) {
            parameters.put("unit", unit);
            parameters.put("limit", Math.min(limit, MOST_PLANS_OF_UNIT));
            parameters.putAll(more);
            return graph.read(ofUnit, parameters);
        }
        if (words.isEmpty()) {
            return List.of();
        }
        parameters.put("words", Words.any(words));
        parameters.put("limit", limit);
        parameters.putAll(more);
        return graph.read(byWords, parameters);
    }

    @Override
    public List<NamedDocument> named(String keyOrSymbol) {
        String symbolKey = Symbol.of(keyOrSymbol).map(Symbol::key).orElse("");
        return graph.read("query/authority/named", Map.of("key", keyOrSymbol, "symbolKey", symbolKey)).stream()
                .flatMap(row -> named(row).stream())
                .toList();
    }

    /** A row of {@code query/authority/named}. */
    static Optional<NamedDocument> named(Record row) {
        DocumentCard card = Cards.card(row.get("document"));
        List<Value> opening = row.get("opening").asList(value -> value);
        for (String wanted :
                List.of(Objects.requireNonNullElse(card.title(), ""), Objects.requireNonNullElse(card.symbol(), ""))) {
            Optional<NamedDocument> found = line(card, opening, wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return row.get("mention").asList(value -> value).stream()
                .findFirst()
                .map(mention -> new NamedDocument(
                        card, mention.get("line").asInt(), mention.get("quote").asString()))
                .or(() -> opening.stream()
                        .findFirst()
                        .map(first -> new NamedDocument(
                                card,
                                first.get("line").asInt(),
                                first.get("text")
                                        .asString()
                                        .lines()
                                        .findFirst()
                                        .orElse("")
                                        .strip())));
    }

    /** The first line of the opening that begins as {@code wanted} does, or holds it. */
    private static Optional<NamedDocument> line(DocumentCard card, List<Value> opening, String wanted) {
        String words = Folding.key(wanted);
        String begin = words.substring(0, Math.min(25, words.length()));
        if (begin.isEmpty()) {
            return Optional.empty();
        }
        for (Value paragraph : opening) {
            int line = paragraph.get("line").asInt();
            for (String text : paragraph.get("text").asString().split("\n", -1)) {
                if (Folding.key(text).contains(begin)) {
                    return Optional.of(new NamedDocument(card, line, text.strip()));
                }
                line++;
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<KeyedItem> item(String key) {
        return graph.read("query/authority/item-of-id", Map.of("id", key)).stream()
                .findFirst()
                .map(row -> new KeyedItem(
                        Cards.card(row.get("document")),
                        Cards.item(row.get("item")),
                        row.get("line").asInt(),
                        row.get("quote").asString()));
    }

    @Override
    public Ascent ascent(Collection<String> keys, int documents) {
        return AscentRows.ascent(
                graph.read("query/authority/ascent", AscentRows.parameters(List.copyOf(keys), documents)), documents);
    }

    @Override
    public Shown shown(Collection<Edge> hops, Collection<String> documents, Collection<String> starts, int mentions) {
        return ShownRows.shown(graph.read(
                        "query/authority/shown",
                        Map.of(
                                "hops",
                                ShownRows.hops(hops),
                                "keys",
                                List.copyOf(documents),
                                "starts",
                                List.copyOf(starts),
                                "mentions",
                                mentions))
                .getFirst());
    }

    @Override
    public List<Dependent> below(Collection<String> keys, int offset, int limit) {
        return graph
                .read("query/authority/below", Map.of("keys", List.copyOf(keys), "offset", offset, "limit", limit))
                .stream()
                .map(row -> new Dependent(
                        1,
                        row.get("onto").asString(),
                        relation(row.get("relation")),
                        Cards.card(row.get("document")),
                        row.get("bases").asInt(),
                        row.get("items").asInt(),
                        row.get("quote").asString(""),
                        row.get("file").asString(""),
                        row.get("line").asInt(0)))
                .toList();
    }

    @Override
    public List<MissingDocument> missing(int offset, int limit) {
        return graph
                .read("query/authority/missing", Map.of("offset", offset, "limit", limit, "most", MOST_CITERS))
                .stream()
                .map(row -> new MissingDocument(
                        Cards.card(row.get("document")),
                        row.get("times").asLong(),
                        row.get("citers").asList(Value::asString),
                        row.get("said").asList(AuthorityQueries::said)))
                .toList();
    }

    private static MissingDocument.Said said(Value row) {
        String title = row.get("title").asString("");
        return new MissingDocument.Said(
                row.get("quote").asString(),
                title.isEmpty() ? null : title,
                Cards.text(row, "date"),
                Cards.text(row, "issuer"),
                row.get("file").asString(""),
                row.get("line").asInt());
    }

    @Override
    public List<Beside> beside(DocumentCard document, int limit) {
        return graph
                .read("query/authority/beside", Map.of("key", document.key(), "rank", document.rank(), "limit", limit))
                .stream()
                .map(row -> new Beside(
                        document.key(),
                        Cards.card(row.get("document")),
                        row.get("quote").asString(),
                        Cards.text(row, "title"),
                        row.get("file").asString(""),
                        row.get("line").asInt()))
                .toList();
    }

    static Relation relation(Value name) {
        return Relation.valueOf(name.asString().toUpperCase(Locale.ROOT));
    }
}
