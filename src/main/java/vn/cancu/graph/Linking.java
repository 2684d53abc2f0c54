package vn.cancu.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import vn.cancu.document.Symbol;
import vn.cancu.identity.Authority;
import vn.cancu.identity.KnownDocument;
import vn.cancu.identity.KnownDocument.Known;
import vn.cancu.identity.Mention;
import vn.cancu.identity.OfSymbol;
import vn.cancu.identity.Resolution;
import vn.cancu.identity.Resolver;
import vn.cancu.identity.Rulings;

/**
 * Brings mentions, documents known by citation and derived edges to what the set of documents held now says, within one transaction.
 *
 * <p>Everything about mentions of one symbol depends on the documents and mentions of that symbol alone, and of those on the ones of
 * the authorities that a mention may mean. So where the set of documents of a symbol and an authority changes, all mentions that may mean
 * one of them are resolved again ({@link Affected}); where it does not, only the new ones are.
 */
final class Linking {
    private final Statements statements;
    private final ListedDocuments listed;
    private final String own;
    private final Linked linked;

    /**
     * For one transaction.
     *
     * @param own key of the document that is being written: its own words stand, whoever cites it
     * @param rulings what people have decided
     */
    Linking(Statements statements, ListedDocuments listed, String own, Rulings rulings) {
        this.statements = statements;
        this.listed = listed;
        this.own = own;
        this.linked = new Linked(rulings);
    }

    /** Mentions that lean on what another document tells of its seat, and what they make known now or made known before. */
    void leaning(List<Value> mentions, Affected affected) {
        new Relinking(statements, listed, linked).leaning(mentions, affected);
    }

    /**
     * Resolves the mentions of a new document against what is known.
     *
     * @param known documents by symbol key, among them none that only this document makes known
     * @param near documents held or listed, by slip key
     * @param affected filled with what these mentions change for others
     */
    void mentions(
            List<StoredMention> mentions,
            Map<String, List<KnownDocument>> known,
            Map<String, List<KnownDocument>> near,
            Affected affected) {
        Map<Symbol, List<StoredMention>> bySymbol = new LinkedHashMap<>();
        for (StoredMention mention : mentions) {
            Symbol symbol = mention.mention().symbol();
            if (symbol != null) {
                bySymbol.computeIfAbsent(symbol, k -> new ArrayList<>()).add(mention);
            }
        }
        bySymbol.forEach((symbol, group) ->
                resolveNew(symbol, group, known.getOrDefault(symbol.key(), List.of()), near, affected));
    }

    /** Resolves mentions of one symbol, those aside that add a document which others may mean as well. */
    private void resolveNew(
            Symbol symbol,
            List<StoredMention> group,
            List<KnownDocument> known,
            Map<String, List<KnownDocument>> near,
            Affected affected) {
        Map<String, KnownDocument> byKey = new HashMap<>();
        known.forEach(document -> byKey.put(document.key(), document));
        OfSymbol sameSymbol = OfSymbol.of(known);
        for (StoredMention mention : group) {
            Resolution read = Resolver.resolve(mention.mention(), sameSymbol, Relinking.sameDay(mention, near));
            if (read instanceof Resolution.One one) {
                String key = one.key();
                KnownDocument target = byKey.get(key);
                if (changesOthers(key, mention.mention(), known)) {
                    affected.of(symbol, mention.mention().issuer());
                    affected.mention(symbol.key(), mention.id());
                    continue;
                }
                boolean ofOwnSymbol =
                        mention.mention().documentKey().filter(key::equals).isPresent()
                                || (target != null && target.known() == Known.CITED);
                if (!key.equals(own) && ofOwnSymbol && (target == null || target.known() == Known.CITED)) {
                    linked.describe(key, target, mention.describes(key));
                }
                linked.noteName(mention, key);
            }
            linked.keep(mention.id(), read);
        }
    }

    /** Whether a mention of a document makes it known, or tells of a misprint, or touches what people have decided. */
    private boolean changesOthers(String key, Mention mention, List<KnownDocument> known) {
        if (linked.rulings.touches(key)) {
            return true;
        }
        if (Linked.isUnique(mention)
                || mention.documentKey().filter(key::equals).isEmpty()) {
            return false;
        }
        Optional<Authority> by = Optional.ofNullable(mention.issuer());
        boolean there = false;
        boolean rival = false;
        for (KnownDocument document : known) {
            there |= document.key().equals(key);
            rival |= document.known() == Known.CITED
                    && !document.key().equals(key)
                    && document.authority().equals(by);
        }
        return !there || rival;
    }

    /** A document is known under this name. */
    void noteName(String document, String name) {
        linked.noteName(document, name);
    }

    /** Laws are known by these names because data/ lists them. */
    void noteListedNames(List<Map<String, Object>> rows) {
        linked.names.addAll(rows);
    }

    /** A document without a symbol is held no more: nobody can cite it. */
    void uncite(String document) {
        linked.uncited.add(document);
    }

    /** Resolves every mention of these symbols again. */
    void symbols(Collection<String> symbols) {
        Affected affected = new Affected();
        symbols.forEach(affected::all);
        again(affected);
    }

    /** Resolves mentions again, from the documents that are held or listed up. */
    void again(Affected affected) {
        new Relinking(statements, listed, linked).again(affected);
    }

    /**
     * Writes documents known by citation, resolutions and names; resolves mentions by names that have changed.
     *
     * @param touchedNames names that may have lost the last mention that gave them
     * @param mentions of the new document
     * @param named known laws by name, before the change
     * @return rows with the keys of units that issue these documents no more
     */
    List<Record> write(
            Collection<String> touchedNames,
            Collection<StoredMention> mentions,
            Map<String, List<KnownDocument>> named) {
        List<Record> left = new ArrayList<>(writeCited());
        writeResolutions();
        if (!linked.uncited.isEmpty()) {
            left.addAll(statements.rows("store/uncited", Map.of("keys", List.copyOf(linked.uncited))));
        }
        Set<String> changed = writeNames(touchedNames);
        for (StoredMention mention : mentions) {
            String name = mention.mention().lawName();
            if (mention.mention().symbol() == null && name != null && !changed.contains(name)) {
                Resolution read = Resolver.resolve(mention.mention(), named.getOrDefault(name, List.of()), List.of());
                linked.keep(mention.id(), read);
            }
        }
        if (!changed.isEmpty()) {
            byName(changed);
        }
        writeResolutions();
        return left;
    }

    private Set<String> writeNames(Collection<String> touchedNames) {
        Set<String> changed = new TreeSet<>();
        if (!linked.names.isEmpty()) {
            statements
                    .rows("store/name-laws", Map.of("names", linked.names))
                    .forEach(row -> changed.add(row.get("name").asString()));
        }
        if (!touchedNames.isEmpty()) {
            // A name may also have gone with its document, so all that were touched are looked at again.
            statements.run("store/unname-laws", Map.of("names", List.copyOf(touchedNames)));
            changed.addAll(touchedNames);
        }
        return changed;
    }

    private void byName(Set<String> changed) {
        for (Record row : statements.rows("store/mentions-of-names", Map.of("names", List.copyOf(changed)))) {
            List<KnownDocument> documents = row.get("documents").asList(KnownRows::known);
            for (Value entry : row.get("mentions").values()) {
                StoredMention mention = StoredMention.of(
                        entry.get("mention"), entry.get("document").asString());
                linked.keepIfNew(mention, entry, Resolver.resolve(mention.mention(), documents, List.of()));
            }
        }
    }

    private List<Record> writeCited() {
        if (linked.describe.isEmpty()) {
            return List.of();
        }
        Map<String, Map<String, Object>> units = new LinkedHashMap<>();
        linked.describe.values().forEach(document -> ListedDocuments.addUnit(units, document));
        statements.each("store/units", "units", List.copyOf(units.values()));
        List<Map<String, Object>> documents = linked.describe.values().stream()
                .map(document -> KnownRows.row(document, Known.CITED))
                .toList();
        return statements.rows("store/cited", Map.of("documents", documents));
    }

    private void writeResolutions() {
        if (linked.resolutions.isEmpty()) {
            return;
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        linked.resolutions.forEach((id, resolution) -> rows.add(Rows.parameters(
                "citation", id,
                "one", resolution instanceof Resolution.One one ? one.key() : null,
                "note", resolution instanceof Resolution.One one ? one.note() : null,
                "candidates", resolution instanceof Resolution.Candidates candidates ? candidates.keys() : List.of())));
        statements.run("store/resolutions", Map.of("resolutions", rows));
        linked.resolutions.clear();
    }

    /** Documents whose mentions mean something else than before, the new document aside. */
    Set<String> citers() {
        return linked.citers;
    }
}
