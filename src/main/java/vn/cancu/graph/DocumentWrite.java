package vn.cancu.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import vn.cancu.document.Symbol;
import vn.cancu.identity.Authority;
import vn.cancu.identity.DocumentKey;
import vn.cancu.identity.Home;
import vn.cancu.identity.KnownDocument;
import vn.cancu.identity.Rulings;
import vn.cancu.intake.Stored;
import vn.cancu.intake.Stored.Outcome;

/** One document into the graph, within one transaction. */
final class DocumentWrite {
    private final Statements statements;
    private final ListedDocuments listed;
    private final DocumentRows rows;
    private final Derivation derivation;
    private final Leftovers leftovers;
    private final Affected affected = new Affected();
    private final List<Value> leaning = new ArrayList<>();
    private final Set<String> touchedNames = new TreeSet<>();
    private Rulings rulings = Rulings.NONE;
    private Linking linking;

    DocumentWrite(Statements statements, ListedDocuments listed, DocumentRows rows) {
        this.statements = statements;
        this.listed = listed;
        this.rows = rows;
        this.linking = new Linking(statements, listed, rows.key, rulings);
        this.derivation = new Derivation(statements, listed);
        this.leftovers = new Leftovers(statements);
    }

    /** Writes it where its bytes are not held. */
    Stored store() {
        Record found = lookUp();
        if (!found.get("same").isNull()) {
            return new Stored(found.get("same").get("key").asString(), Outcome.UNCHANGED, null, null, null);
        }
        return write(found);
    }

    /** Writes it in the place of what its path held, be it of the same bytes. */
    Stored replace() {
        return write(lookUp());
    }

    private Stored write(Record found) {
        rulings = StoredRulings.of(found.get("corrections").values());
        linking = new Linking(statements, listed, rows.key, rulings);
        List<String> over = found.get("over").asList(Value::asString);
        List<Home> homes = found.get("homes").asList(StoredMention::home);
        // As they are resolved: what others tell of the seat says which documents they may mean.
        List<StoredMention> mentions = rows.citations.mentions().stream()
                .map(mention -> mention.at(homes, over))
                .toList();
        NearDocuments asked = new NearDocuments();
        mentions.forEach(mention -> asked.of(mention.mention()));
        Map<String, List<KnownDocument>> known = asked.bySymbol(statements);
        Value atPath = found.get("atPath");
        String before = atPath.isNull() ? null : atPath.get("key").asString();
        String replaced = rows.key.equals(before) ? null : before;
        if (before != null) {
            forget(before);
        }
        Value own = found.get("own");
        boolean whole = !own.isNull() && own.get("known").asString().equals(KnownDocument.Known.WHOLE.name());
        if (whole && !rows.key.equals(before)) {
            if (replaced != null) {
                link(List.of(), Map.of(), Map.of(), Map.of());
                finish(replaced);
            }
            return new Stored(rows.key, Outcome.ANOTHER_COPY, own.get("path").asString(), replaced, null);
        }
        write();
        rows.symbol()
                .filter(symbol -> symbol.isNumbered() && !(DocumentKey.isUnique(symbol) && !own.isNull()))
                .ifPresent(symbol -> affected.of(symbol, rows.authority().orElse(null)));
        String issuerKey = rows.authority().map(Authority::key).orElse(null);
        found.get("slipped").values().forEach(symbol -> affected.of(symbol.asString(), issuerKey));
        if (!homes.contains(rows.home)) {
            found.get("seated").values().forEach(leaning::add);
        }
        found.get("under").values().forEach(leaning::add);
        link(
                mentions,
                known,
                KnownRows.groupedBy("slipKey", without(before, found.get("near").asList(value -> value))),
                KnownRows.groupedBy("name", found.get("named").values()));
        List<String> components = rows.facts.components();
        if (found.get("ruled").asBoolean()) {
            components = ItemRulings.settle(statements, rows.key);
            UnitRulings.settle(statements, rows.key);
        }
        long revision = finish(replaced);
        Outcome outcome = before == null ? Outcome.NEW : Outcome.UPDATED;
        if (rulings.sameAs().containsKey(rows.key)) {
            statements.run("store/set-aside", Map.of("keys", List.of(rows.key)));
            return new Stored(rows.key, outcome, null, replaced, null);
        }
        return new Stored(rows.key, outcome, null, replaced, IndexedRows.of(rows, components, revision))
                .alike(found.get("alikes").asList(Value::asString));
    }

    /** What this file held until now is no candidate any more. */
    private static List<Value> without(@Nullable String before, List<Value> documents) {
        return documents.stream()
                .filter(document -> !document.get("key").asString().equals(before))
                .toList();
    }

    private long finish(@Nullable String replaced) {
        return statements
                .rows("store/finish", Rows.parameters("key", rows.key, "replaced", replaced))
                .getFirst()
                .get("revision")
                .asLong();
    }

    private Record lookUp() {
        Set<String> names = new TreeSet<>();
        Set<String> slips = new TreeSet<>();
        for (StoredMention mention : rows.citations.mentions()) {
            mention.mention().slipKey().ifPresent(slips::add);
            String name = mention.mention().lawName();
            if (name != null && mention.mention().symbol() == null) {
                names.add(name);
            }
        }
        return statements
                .rows(
                        "store/look-up",
                        Rows.parameters(
                                "key", rows.key,
                                "sha256", rows.file.sha256(),
                                "path", rows.file.path(),
                                "names", List.copyOf(names),
                                "slips", List.copyOf(slips),
                                "symbolKey", rows.symbol().map(Symbol::key).orElse(null),
                                "slipKey", rows.slipKey().orElse(null),
                                "seat", rows.seat,
                                "under", rows.home.province() == null ? rows.home.district() : null,
                                "tells", rows.home.province() == null ? null : rows.home.district(),
                                "province", rows.home.province(),
                                "alike", rows.alike()))
                .getFirst();
    }

    private void write() {
        statements.each("store/units", "units", rows.unitRows());
        leftovers.units(
                statements.rows("store/document", rows.document(listed.has(rows.key), listed.inForce(rows.key))));
        statements.run("store/passages", Map.of("key", rows.key, "passages", rows.passages()));
        statements.each("store/facts", "facts", rows.citations.facts());
        statements.each("store/facts", "facts", rows.facts.facts);
        if (!rows.facts.items.isEmpty()) {
            statements.run("store/items", Map.of("key", rows.key, "items", rows.facts.items));
        }
        statements.each("store/item-parents", "parts", rows.facts.parents);
        statements.each("store/funds", "funds", rows.facts.funds);
        statements.each("store/item-duties", "duties", rows.facts.itemDuties);
        statements.each("store/passage-duties", "duties", rows.facts.passageDuties);
        statements.each("store/successions", "successions", rows.successions());
        statements.each("store/amended-by", "pairs", rows.citations.pairs());
        String name = rows.citations.ownLawName();
        if (name != null) {
            linking.noteName(rows.key, name);
        }
    }

    /** Takes back what the text of before said; what it leaves behind is settled by {@link #link}. */
    private void forget(String before) {
        derivation.remember(Set.of(before));
        Record left = statements.rows("store/forget", Map.of("key", before)).getFirst();
        String symbol = StoredMention.text(left.get("symbol"));
        String issuerKey = StoredMention.text(left.get("issuerKey"));
        if (symbol != null) {
            affected.of(symbol, issuerKey);
        } else if (!before.equals(rows.key)) {
            linking.uncite(before);
        }
        if (listed.has(before)) {
            statements.run("store/cited", Map.of("documents", List.of(listed.row(before))));
        }
        left.get("made")
                .values()
                .forEach(
                        made -> affected.of(StoredMention.text(made, "symbol"), StoredMention.text(made, "issuerKey")));
        left.get("slipped").values().forEach(slip -> affected.of(slip.asString(), issuerKey));
        left.get("leaning").values().forEach(leaning::add);
        touchedNames.addAll(left.get("names").asList(Value::asString));
        leftovers.add(left);
    }

    private void link(
            List<StoredMention> mentions,
            Map<String, List<KnownDocument>> known,
            Map<String, List<KnownDocument>> near,
            Map<String, List<KnownDocument>> named) {
        linking.leaning(leaning, affected);
        linking.mentions(mentions, known, near, affected);
        linking.again(affected);
        derivation.remember(linking.citers());
        leftovers.units(linking.write(touchedNames, mentions, named));
        derivation.write(rows.key, linking.citers());
        leftovers.remove(touchedNames);
    }
}
