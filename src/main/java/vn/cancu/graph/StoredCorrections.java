package vn.cancu.graph;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import vn.cancu.authority.DocumentCard;
import vn.cancu.correction.Correction;
import vn.cancu.correction.CorrectionGraph;
import vn.cancu.correction.Doubtful;
import vn.cancu.correction.UnclearUnit;
import vn.cancu.correction.Waiting;
import vn.cancu.document.Symbol;
import vn.cancu.identity.Rulings;

/** {@link CorrectionGraph}: Correction nodes, and what they make of mentions and documents, each in one transaction. */
final class StoredCorrections implements CorrectionGraph {
    private final Graph graph;
    private final ListedDocuments listed;

    StoredCorrections(Graph graph, ListedDocuments listed) {
        this.graph = graph;
        this.listed = listed;
    }

    @Override
    public List<DocumentCard> documents(String named) {
        String symbol =
                Symbol.of(named).filter(Symbol::isNumbered).map(Symbol::key).orElse(null);
        return graph.read("correction/documents", Rows.parameters("named", named, "symbolKey", symbol)).stream()
                .map(row -> Cards.card(row.get("document")))
                .toList();
    }

    @Override
    public List<String> mentions(String citing, String cited, @Nullable Integer line) {
        return graph
                .read("correction/mentions", Rows.parameters("citing", citing, "cited", cited, "line", line))
                .stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    @Override
    public Waiting.Queue waiting(@Nullable String mention, int offset, int limit) {
        Record row = graph.read(
                        "correction/waiting", Rows.parameters("mention", mention, "offset", offset, "limit", limit))
                .getFirst();
        return new Waiting.Queue(
                row.get("count").asLong(),
                row.get("mentions")
                        .asList(each -> new Waiting(
                                each.get("id").asString(),
                                Cards.card(each.get("citing")),
                                each.get("line").asInt(),
                                each.get("start").asInt(0),
                                each.get("quote").asString(),
                                DoubtfulRows.near(each),
                                each.get("candidates").asList(Cards::card))));
    }

    @Override
    public Doubtful.Queue doubtful(@Nullable String item, int offset, int limit) {
        return DoubtfulRows.queue(
                graph.read("correction/doubtful", Rows.parameters("item", item, "offset", offset, "limit", limit))
                        .getFirst());
    }

    @Override
    public UnclearUnit.Queue unclearUnits(@Nullable String document, @Nullable String unit, int offset, int limit) {
        return UnitRulings.queue(graph.read("correction/unclear-units", unclear(document, unit, offset, limit))
                .getFirst());
    }

    private static Map<String, Object> unclear(
            @Nullable String document, @Nullable String unit, int offset, int limit) {
        return Rows.parameters("document", document, "unit", unit, "offset", offset, "limit", limit);
    }

    @Override
    public Correction keep(Correction draft) {
        return graph.writing(statements -> kept(statements, draft));
    }

    @Override
    public Optional<Correction> keepWhileWaiting(Correction draft) {
        return graph.writing(statements -> {
            // With the writers' lock in hand: of two who choose at once, the second finds nothing that waits.
            statements.run("store/hold", Map.of());
            boolean waits = draft.mentions().stream().allMatch(id -> switch (draft.kind()) {
                case COMPONENT -> itemWaits(statements, id);
                case UNIT -> unitWaits(statements, draft.documents().getFirst(), id);
                case MERGE, SPLIT -> mentionWaits(statements, id);
            });
            return waits ? Optional.of(kept(statements, draft)) : Optional.<Correction>empty();
        });
    }

    private static boolean mentionWaits(Statements statements, String id) {
        Record row = statements
                .rows("correction/waiting", Rows.parameters("mention", id, "offset", 0, "limit", 1))
                .getFirst();
        return !row.get("mentions").isEmpty();
    }

    private static boolean itemWaits(Statements statements, String id) {
        Record row = statements
                .rows("correction/doubtful", Rows.parameters("item", id, "offset", 0, "limit", 1))
                .getFirst();
        return DoubtfulRows.queue(row).items().stream().anyMatch(item -> item.doubt() != null);
    }

    private static boolean unitWaits(Statements statements, String document, String unit) {
        Record row = statements
                .rows("correction/unclear-units", unclear(document, unit, 0, 1))
                .getFirst();
        return row.get("count").asLong() > 0;
    }

    private Correction kept(Statements statements, Correction draft) {
        Map<String, Object> properties = Rows.row(
                "kind", draft.kind().name(),
                "documents", draft.documents(),
                "mentions", draft.mentions(),
                "target", draft.target(),
                "words", draft.words(),
                "reason", draft.reason(),
                "by", draft.by(),
                "at", draft.at().toString());
        Record row = statements
                .rows("correction/keep", Rows.parameters("properties", properties, "target", draft.target()))
                .getFirst();
        Correction kept = new Correction(
                row.get("id").asString(),
                draft.kind(),
                draft.documents(),
                draft.mentions(),
                draft.target(),
                draft.words(),
                draft.reason(),
                draft.by(),
                draft.at(),
                null,
                spot(row.get("spot")));
        settle(statements, kept);
        return kept;
    }

    @Override
    public Optional<Correction> undo(String id, Correction.Undone undone) {
        return graph.writing(statements -> {
            List<Record> rows = statements.rows(
                    "correction/undo",
                    Map.of(
                            "id",
                            id,
                            "properties",
                            Rows.row(
                                    "undoneBy", undone.by(),
                                    "undoneAt", undone.at().toString(),
                                    "undoneReason", undone.reason())));
            if (rows.isEmpty()) {
                return Optional.<Correction>empty();
            }
            Correction taken = correction(rows.getFirst().get("correction"), Values.NULL);
            settle(statements, taken);
            return Optional.of(taken);
        });
    }

    /** Brings documents and mentions that a correction touches to what all that stand say now. */
    private void settle(Statements statements, Correction correction) {
        if (correction.kind() == Correction.Kind.COMPONENT) {
            correction.documents().forEach(document -> ItemRulings.settle(statements, document));
            statements.run("correction/renumber", Map.of("keys", correction.documents()));
            return;
        }
        if (correction.kind() == Correction.Kind.UNIT) {
            correction.documents().forEach(document -> UnitRulings.settle(statements, document, correction.mentions()));
            return;
        }
        Rulings rulings = StoredRulings.of(statements);
        Set<String> changed = new TreeSet<>();
        Set<String> keys = new TreeSet<>();
        if (correction.kind() == Correction.Kind.MERGE) {
            keys.addAll(correction.documents());
            List<String> free = correction.documents().stream()
                    .filter(key -> !rulings.sameAs().containsKey(key))
                    .toList();
            statements
                    .rows("correction/bring-back", Map.of("keys", free))
                    .forEach(row -> changed.add(row.get("key").asString()));
        }
        Optional.ofNullable(correction.target()).ifPresent(keys::add);
        Record touched = statements
                .rows("correction/touched", Map.of("keys", List.copyOf(keys), "mentions", correction.mentions()))
                .getFirst();
        Linking linking = new Linking(statements, listed, "", rulings);
        Derivation derivation = new Derivation(statements, listed);
        Leftovers leftovers = new Leftovers(statements);
        linking.symbols(new TreeSet<>(touched.get("symbols").asList(Value::asString)));
        changed.addAll(linking.citers());
        derivation.remember(changed);
        Set<String> names = new TreeSet<>(touched.get("names").asList(Value::asString));
        leftovers.units(linking.write(names, List.of(), Map.of()));
        changed.addAll(linking.citers());
        derivation.write("", changed);
        leftovers.remove(names);
        List<String> aside = correction.documents().stream()
                .filter(rulings.sameAs()::containsKey)
                .toList();
        statements.run("store/set-aside", Map.of("keys", aside));
    }

    @Override
    public Correction.Register register(int offset, int limit) {
        Record row = graph.read("correction/register", Map.of("offset", offset, "limit", limit))
                .getFirst();
        return new Correction.Register(
                row.get("count").asLong(),
                row.get("corrections").asList(each -> correction(each.get("correction"), each.get("spot"))));
    }

    private static Correction correction(Value row, Value spot) {
        String undoneBy = StoredMention.text(row, "undoneBy");
        return new Correction(
                row.get("id").asString(),
                Correction.Kind.valueOf(row.get("kind").asString()),
                row.get("documents").asList(Value::asString),
                row.get("mentions").asList(Value::asString),
                StoredMention.text(row, "target"),
                StoredMention.text(row, "words"),
                row.get("reason").asString(),
                row.get("by").asString(),
                Instant.parse(row.get("at").asString()),
                undoneBy == null
                        ? null
                        : new Correction.Undone(
                                undoneBy,
                                Instant.parse(row.get("undoneAt").asString()),
                                StoredMention.text(row, "undoneReason")),
                spot(spot));
    }

    private static Correction.@Nullable Spot spot(Value row) {
        return row.isNull()
                ? null
                : new Correction.Spot(
                        row.get("document").asString(),
                        row.get("name").asString(),
                        row.get("line").asInt(),
                        row.get("quote").asString());
    }
}
