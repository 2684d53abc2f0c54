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
import vn.cancu.authority.DocumentCard;
import vn.cancu.correction.Correction;
import vn.cancu.correction.CorrectionGraph;
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
                                each.get("quote").asString(),
                                each.get("candidates").asList(Cards::card))));
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
            for (String mention : draft.mentions()) {
                Record row = statements
                        .rows("correction/waiting", Rows.parameters("mention", mention, "offset", 0, "limit", 1))
                        .getFirst();
                if (row.get("mentions").isEmpty()) {
                    return Optional.<Correction>empty();
                }
            }
            return Optional.of(kept(statements, draft));
        });
    }

    private Correction kept(Statements statements, Correction draft) {
        Map<String, Object> properties = Rows.row(
                "kind", draft.kind().name(),
                "documents", draft.documents(),
                "mentions", draft.mentions(),
                "target", draft.target(),
                "reason", draft.reason(),
                "by", draft.by(),
                "at", draft.at().toString());
        String id = statements
                .rows("correction/keep", Rows.parameters("properties", properties, "target", draft.target()))
                .getFirst()
                .get("id")
                .asString();
        Correction kept = new Correction(
                id,
                draft.kind(),
                draft.documents(),
                draft.mentions(),
                draft.target(),
                draft.reason(),
                draft.by(),
                draft.at(),
                null);
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
            Correction taken = correction(rows.getFirst().get("correction"));
            settle(statements, taken);
            return Optional.of(taken);
        });
    }

    /** Brings documents and mentions that a correction touches to what all that stand say now. */
    private void settle(Statements statements, Correction correction) {
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
    public List<Correction> all() {
        return graph.read("correction/all", Map.of()).stream()
                .map(row -> correction(row.get("correction")))
                .toList();
    }

    private static Correction correction(Value row) {
        String undoneBy = StoredMention.text(row, "undoneBy");
        return new Correction(
                row.get("id").asString(),
                Correction.Kind.valueOf(row.get("kind").asString()),
                row.get("documents").asList(Value::asString),
                row.get("mentions").asList(Value::asString),
                StoredMention.text(row, "target"),
                row.get("reason").asString(),
                row.get("by").asString(),
                Instant.parse(row.get("at").asString()),
                undoneBy == null
                        ? null
                        : new Correction.Undone(
                                undoneBy,
                                Instant.parse(row.get("undoneAt").asString()),
                                StoredMention.text(row, "undoneReason")));
    }
}
