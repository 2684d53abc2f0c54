package vn.cancu.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import vn.cancu.document.Symbol;
import vn.cancu.identity.CitedDocument;
import vn.cancu.identity.DocumentKey;
import vn.cancu.identity.KnownDocument;
import vn.cancu.identity.KnownDocument.Known;
import vn.cancu.identity.Mention;
import vn.cancu.identity.Resolution;
import vn.cancu.identity.Resolver;
import vn.cancu.identity.Rulings;
import vn.cancu.text.PartialDate;

/**
 * Brings mentions, documents known by citation and derived edges to what the set of documents held now says, within one transaction.
 *
 * <p>Everything about mentions of one symbol depends on the documents and mentions of that symbol alone. So where the set of documents
 * of a symbol changes, all its mentions are resolved again; where it does not, only the new ones are.
 */
final class Linking {
    private final Statements statements;
    private final ListedDocuments listed;
    private final String own;
    private final Rulings rulings;
    private final Map<String, Resolution> resolutions = new LinkedHashMap<>();
    private final Map<String, CitedDocument> describe = new TreeMap<>();
    private final Set<String> uncited = new TreeSet<>();
    private final Set<String> citers = new TreeSet<>();
    private final List<Map<String, Object>> names = new ArrayList<>();

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
        this.rulings = rulings;
    }

    /**
     * Resolves the mentions of a new document against what is known.
     *
     * @param known documents by symbol key, among them none that only this document makes known
     * @param near documents held or listed, by slip key
     * @return symbols of which all mentions have to be resolved again
     */
    Set<String> mentions(
            List<StoredMention> mentions,
            Map<String, List<KnownDocument>> known,
            Map<String, List<KnownDocument>> near,
            Set<String> dirty) {
        Map<String, List<StoredMention>> bySymbol = new LinkedHashMap<>();
        for (StoredMention mention : mentions) {
            mention.mention()
                    .symbolKey()
                    .ifPresent(symbol -> bySymbol.computeIfAbsent(symbol, k -> new ArrayList<>())
                            .add(mention));
        }
        Set<String> again = new LinkedHashSet<>(dirty);
        bySymbol.forEach((symbol, group) -> {
            if (!dirty.contains(symbol) && !resolveNew(group, known.getOrDefault(symbol, List.of()), near)) {
                again.add(symbol);
            }
        });
        return again;
    }

    /** Resolves mentions of one symbol; false, with nothing noted, where they add a document that others may mean as well. */
    private boolean resolveNew(
            List<StoredMention> group, List<KnownDocument> known, Map<String, List<KnownDocument>> near) {
        Map<String, KnownDocument> byKey = new HashMap<>();
        known.forEach(document -> byKey.put(document.key(), document));
        Map<String, Resolution> found = new LinkedHashMap<>();
        for (StoredMention mention : group) {
            Resolution resolution = Resolver.resolve(mention.mention(), known, sameDay(mention, near));
            if (resolution instanceof Resolution.One one && changesOthers(one.key(), mention.mention(), known)) {
                return false;
            }
            found.put(mention.id(), resolution);
        }
        for (StoredMention mention : group) {
            if (found.get(mention.id()) instanceof Resolution.One one) {
                String key = one.key();
                KnownDocument target = byKey.get(key);
                boolean ofOwnSymbol = mention.mention().documentKey().filter(key::equals).isPresent()
                        || (target != null && target.known() == Known.CITED);
                if (!key.equals(own) && ofOwnSymbol && (target == null || target.known() == Known.CITED)) {
                    describe(key, target, mention.describes(key));
                }
                noteName(mention, key);
            }
        }
        found.forEach((id, resolution) -> resolutions.put(id, rulings.apply(id, resolution)));
        return true;
    }

    /** Whether a mention of a document makes it known, or tells of a misprint, or touches what people have decided. */
    private boolean changesOthers(String key, Mention mention, List<KnownDocument> known) {
        if (rulings.touches(key)) {
            return true;
        }
        if (isUnique(mention) || mention.documentKey().filter(key::equals).isEmpty()) {
            return false;
        }
        boolean there = false;
        boolean rival = false;
        for (KnownDocument document : known) {
            there |= document.key().equals(key);
            rival |= document.known() == Known.CITED && !document.key().equals(key);
        }
        return !there || rival;
    }

    private static List<KnownDocument> sameDay(StoredMention mention, Map<String, List<KnownDocument>> near) {
        return mention.mention()
                .slipKey()
                .map(slip -> near.getOrDefault(slip, List.of()).stream()
                        .filter(document -> !document.key().equals(mention.document()))
                        .toList())
                .orElse(List.of());
    }

    /** Adds what one more citer says; nothing where that says nothing new. */
    private void describe(String key, @Nullable KnownDocument target, CitedDocument said) {
        CitedDocument before = describe.get(key);
        if (before == null && target != null) {
            before = KnownRows.cited(target);
        }
        CitedDocument joined = before == null ? said : before.join(said);
        if (!joined.equals(before)) {
            describe.put(key, joined);
        }
    }

    private static boolean isUnique(Mention mention) {
        Symbol symbol = mention.symbol();
        return symbol != null && DocumentKey.isUnique(symbol);
    }

    private void noteName(StoredMention mention, String key) {
        String name = mention.mention().lawName();
        if (name != null && isUnique(mention.mention())) {
            noteName(key, name);
        }
    }

    /** A document is known under this name. */
    void noteName(String document, String name) {
        names.add(Rows.row("document", document, "name", name));
    }

    /** A document without a symbol is held no more: nobody can cite it. */
    void uncite(String document) {
        uncited.add(document);
    }

    /** Resolves every mention of these symbols again, from the documents that are held or listed up. */
    void symbols(Collection<String> symbols) {
        if (symbols.isEmpty()) {
            return;
        }
        Map<String, List<KnownDocument>> known = KnownRows.groupedBy(
                "symbolKey",
                statements.rows("store/documents-of-symbols", Map.of("symbols", List.copyOf(symbols))).stream()
                        .map(row -> row.get("document"))
                        .toList());
        Map<String, List<Record>> mentions = new LinkedHashMap<>();
        for (Record row : statements.rows("store/mentions-of-symbols", Map.of("symbols", List.copyOf(symbols)))) {
            mentions.computeIfAbsent(row.get("mention").get("symbolKey").asString(), k -> new ArrayList<>())
                    .add(row);
        }
        Set<String> slips = new TreeSet<>();
        mentions.values()
                .forEach(rows -> rows.forEach(row -> {
                    StoredMention mention = mention(row);
                    mention.mention().slipKey().ifPresent(slips::add);
                }));
        Map<String, List<KnownDocument>> near = slips.isEmpty()
                ? Map.of()
                : KnownRows.groupedBy(
                        "slipKey",
                        statements.rows("store/documents-of-slips", Map.of("slips", List.copyOf(slips))).stream()
                                .map(row -> row.get("document"))
                                .toList());
        for (String symbol : symbols) {
            again(known.getOrDefault(symbol, List.of()), near, mentions.getOrDefault(symbol, List.of()));
        }
    }

    private static StoredMention mention(Record row) {
        return StoredMention.of(row.get("mention"), row.get("document").asString())
                .at(row.get("homes").asList(StoredMention::home));
    }

    private void again(
            List<KnownDocument> known, Map<String, List<KnownDocument>> near, List<Record> rows) {
        List<KnownDocument> anchors = new ArrayList<>();
        Set<String> citedBefore = new HashSet<>();
        for (KnownDocument document : known) {
            if (document.known() != Known.CITED) {
                anchors.add(document);
            } else if (listed.has(document.key())) {
                // It was held whole until now; the catalogue still knows it.
                anchors.add(listed.known(document.key()));
            } else {
                citedBefore.add(document.key());
            }
        }
        Map<String, StoredMention> byId = new LinkedHashMap<>();
        for (Record row : rows) {
            StoredMention mention = mention(row);
            byId.put(mention.id(), mention);
        }
        Map<String, Resolution> read = new LinkedHashMap<>();
        Map<String, List<Mention>> cited = citedBy(byId, anchors, near, read);
        List<KnownDocument> documents = new ArrayList<>(anchors);
        cited.forEach((key, citing) -> {
            CitedDocument described = citing.stream()
                    .map(mention -> of(byId, mention).describes(key))
                    .reduce(CitedDocument::join)
                    .orElseThrow();
            describe.put(key, described);
            citedBefore.remove(key);
            documents.add(asKnown(described));
        });
        for (String key : citedBefore) {
            CitedDocument decided = rulings.targets().get(key);
            if (decided == null) {
                uncited.add(key);
            } else {
                describe.put(key, decided);
                documents.add(asKnown(decided));
            }
        }
        for (Record row : rows) {
            StoredMention mention = of(byId, row.get("mention").get("id").asString());
            Resolution resolution = read.get(mention.id());
            note(
                    mention,
                    row,
                    resolution != null
                            ? resolution
                            : Resolver.resolve(mention.mention(), documents, sameDay(mention, near)));
        }
    }

    /**
     * The documents that mentions make known, after what people have decided of them and without misprints of each other.
     *
     * @param read filled with what mentions of misprints mean
     */
    private Map<String, List<Mention>> citedBy(
            Map<String, StoredMention> byId,
            List<KnownDocument> anchors,
            Map<String, List<KnownDocument>> near,
            Map<String, Resolution> read) {
        List<Mention> undecided = byId.values().stream()
                .map(StoredMention::mention)
                .filter(mention -> !rulings.means().containsKey(mention.id()))
                .toList();
        Map<String, List<Mention>> cited = Resolver.cited(
                anchors, mention -> sameDay(of(byId, mention), near), undecided);
        cited.keySet().removeIf(rulings.sameAs()::containsKey);
        Map<String, String> misprints = Resolver.misprints(cited);
        misprints.forEach((misprint, meant) -> {
            PartialDate date = cited.getOrDefault(meant, List.of()).getFirst().date();
            for (Mention mention : cited.getOrDefault(misprint, List.of())) {
                read.put(mention.id(), Resolver.misprint(mention, meant, date));
            }
        });
        cited.keySet().removeAll(misprints.keySet());
        return cited;
    }

    private static StoredMention of(Map<String, StoredMention> byId, Mention mention) {
        return of(byId, mention.id());
    }

    private static StoredMention of(Map<String, StoredMention> byId, String id) {
        StoredMention mention = byId.get(id);
        if (mention == null) {
            throw new IllegalStateException("no mention " + id);
        }
        return mention;
    }

    private static KnownDocument asKnown(CitedDocument document) {
        return new KnownDocument(
                document.key(),
                document.symbol(),
                document.type(),
                document.issuer(),
                document.date(),
                document.title(),
                Known.CITED,
                false,
                null);
    }

    /** Keeps a resolution where it is another than the graph has. */
    private void note(StoredMention mention, MapAccessor row, Resolution read) {
        if (read instanceof Resolution.One one) {
            noteName(mention, one.key());
        }
        Resolution resolution = rulings.apply(mention.id(), read);
        List<String> now = targets(resolution);
        boolean sure = resolution instanceof Resolution.One;
        String told = resolution instanceof Resolution.One one ? one.note() : null;
        if (!now.equals(row.get("targets").asList(Value::asString))
                || sure != row.get("sure").asBoolean()
                || !Objects.equals(told, StoredMention.text(row.get("note")))) {
            resolutions.put(mention.id(), resolution);
            citers.add(mention.document());
        }
    }

    private static List<String> targets(Resolution resolution) {
        return switch (resolution) {
            case Resolution.One one -> List.of(one.key());
            case Resolution.Candidates candidates -> candidates.keys();
            case Resolution.Unknown unknown -> List.of();
        };
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
        if (!uncited.isEmpty()) {
            left.addAll(statements.rows("store/uncited", Map.of("keys", List.copyOf(uncited))));
        }
        Set<String> changed = writeNames(touchedNames);
        for (StoredMention mention : mentions) {
            String name = mention.mention().lawName();
            if (mention.mention().symbol() == null && name != null && !changed.contains(name)) {
                Resolution read = Resolver.resolve(mention.mention(), named.getOrDefault(name, List.of()), List.of());
                resolutions.put(mention.id(), rulings.apply(mention.id(), read));
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
        if (!names.isEmpty()) {
            statements
                    .rows("store/name-laws", Map.of("names", names))
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
                note(mention, entry, Resolver.resolve(mention.mention(), documents, List.of()));
            }
        }
    }

    private List<Record> writeCited() {
        if (describe.isEmpty()) {
            return List.of();
        }
        Map<String, Map<String, Object>> units = new LinkedHashMap<>();
        describe.values().forEach(document -> ListedDocuments.addUnit(units, document));
        statements.each("store/units", "units", List.copyOf(units.values()));
        List<Map<String, Object>> documents = describe.values().stream()
                .map(document -> KnownRows.row(document, Known.CITED))
                .toList();
        return statements.rows("store/cited", Map.of("documents", documents));
    }

    private void writeResolutions() {
        if (resolutions.isEmpty()) {
            return;
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        resolutions.forEach((id, resolution) -> rows.add(Rows.parameters(
                "citation", id,
                "one", resolution instanceof Resolution.One one ? one.key() : null,
                "note", resolution instanceof Resolution.One one ? one.note() : null,
                "candidates", resolution instanceof Resolution.Candidates candidates ? candidates.keys() : List.of())));
        statements.run("store/resolutions", Map.of("resolutions", rows));
        resolutions.clear();
    }

    /** Documents whose mentions mean something else than before, the new document aside. */
    Set<String> citers() {
        return citers;
    }
}
