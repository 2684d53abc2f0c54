package vn.cancu.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import vn.cancu.document.Symbol;
import vn.cancu.identity.Authority;
import vn.cancu.identity.CitedDocument;
import vn.cancu.identity.KnownDocument;
import vn.cancu.identity.KnownDocument.Known;
import vn.cancu.identity.Mention;
import vn.cancu.identity.OfSymbol;
import vn.cancu.identity.Resolution;
import vn.cancu.identity.Resolver;
import vn.cancu.text.PartialDate;

/** Mentions resolved again from the documents that are held or listed up, and the documents that they make known. */
final class Relinking {
    private final Statements statements;
    private final ListedDocuments listed;
    private final Linked linked;

    Relinking(Statements statements, ListedDocuments listed, Linked linked) {
        this.statements = statements;
        this.listed = listed;
        this.linked = linked;
    }

    /** Resolves mentions again, from the documents that are held or listed up. */
    void again(Affected affected) {
        if (affected.isEmpty()) {
            return;
        }
        NearDocuments asked = new NearDocuments();
        affected.askFor(asked);
        Map<String, List<Row>> mentions = new LinkedHashMap<>();
        Set<String> slips = new TreeSet<>();
        List<Record> rows = rows(affected);
        PlacesTold places = PlacesTold.of(rows, statements);
        for (Record row : rows) {
            StoredMention mention = places.at(row);
            if (affected.covers(mention.mention())) {
                mentions.computeIfAbsent(row.get("mention").get("symbolKey").asString(), k -> new ArrayList<>())
                        .add(new Row(mention, row));
                mention.mention().slipKey().ifPresent(slips::add);
                asked.of(mention.mention());
            }
        }
        Map<String, List<KnownDocument>> known = asked.bySymbol(statements);
        Map<String, List<KnownDocument>> near = slips.isEmpty()
                ? Map.of()
                : KnownRows.groupedBy(
                        "slipKey",
                        statements.rows("store/documents-of-slips", Map.of("slips", List.copyOf(slips))).stream()
                                .map(row -> row.get("document"))
                                .toList());
        for (String symbol : affected.symbols()) {
            again(
                    known.getOrDefault(symbol, List.of()),
                    document -> affected.covers(symbol, document.authority().orElse(null)),
                    near,
                    mentions.getOrDefault(symbol, List.of()));
        }
    }

    /**
     * Mentions that lean on what other documents tell of their seat.
     *
     * @param mentions maps with id and symbolKey
     * @param affected filled with them, and with the authorities of the documents that they make known or made known until now
     */
    void leaning(Collection<Value> mentions, Affected affected) {
        Affected these = new Affected();
        mentions.forEach(row ->
                these.mention(row.get("symbolKey").asString(), row.get("id").asString()));
        if (these.isEmpty()) {
            return;
        }
        List<Record> rows = rows(these);
        PlacesTold places = PlacesTold.of(rows, statements);
        for (Record row : rows) {
            Mention mention = places.at(row).mention();
            Symbol symbol = Objects.requireNonNull(mention.symbol());
            affected.mention(symbol.key(), mention.id());
            if (mention.issuer() != null && mention.issuer().isKnown()) {
                affected.of(symbol, mention.issuer());
            }
            for (Value made : row.get("made").values()) {
                affected.of(symbol, made.isNull() ? null : Authority.of(made.asString()));
            }
        }
    }

    private List<Record> rows(Affected affected) {
        return statements.rows("store/mentions-of-symbols", affected.parameters());
    }

    /** A mention with the row that tells what it is taken to mean now. */
    private record Row(StoredMention mention, Record now) {}

    /** @param covered of which documents known by citation all mentions are among the rows; others stay as they are */
    private void again(
            List<KnownDocument> known,
            Predicate<KnownDocument> covered,
            Map<String, List<KnownDocument>> near,
            List<Row> rows) {
        List<KnownDocument> anchors = new ArrayList<>();
        List<KnownDocument> others = new ArrayList<>();
        Set<String> citedBefore = new HashSet<>();
        for (KnownDocument document : known) {
            if (document.known() != Known.CITED) {
                anchors.add(document);
            } else if (listed.has(document.key())) {
                // It was held whole until now; the catalogue still knows it.
                anchors.add(listed.known(document.key()));
            } else if (!covered.test(document)) {
                others.add(document);
            } else {
                citedBefore.add(document.key());
            }
        }
        Map<String, StoredMention> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(row.mention().id(), row.mention()));
        Map<String, Resolution> read = new LinkedHashMap<>();
        Map<String, List<Mention>> cited = citedBy(byId, OfSymbol.of(anchors), near, read);
        List<KnownDocument> documents = new ArrayList<>(anchors);
        documents.addAll(others);
        cited.forEach((key, citing) -> {
            CitedDocument described = citing.stream()
                    .map(mention -> of(byId, mention).describes(key))
                    .reduce(CitedDocument::join)
                    .orElseThrow();
            linked.describe.put(key, described);
            citedBefore.remove(key);
            documents.add(asKnown(described));
        });
        for (String key : citedBefore) {
            CitedDocument decided = linked.rulings.targets().get(key);
            if (decided == null) {
                linked.uncited.add(key);
                linked.describe.remove(key);
            } else {
                linked.describe.put(key, decided);
                documents.add(asKnown(decided));
            }
        }
        OfSymbol all = OfSymbol.of(documents);
        for (Row row : rows) {
            StoredMention mention = row.mention();
            Resolution resolution = read.get(mention.id());
            linked.keepIfNew(
                    mention,
                    row.now(),
                    resolution != null ? resolution : Resolver.resolve(mention.mention(), all, sameDay(mention, near)));
        }
    }

    /**
     * The documents that mentions make known, after what people have decided of them and without misprints of each other.
     *
     * @param read filled with what mentions of misprints mean
     */
    private Map<String, List<Mention>> citedBy(
            Map<String, StoredMention> byId,
            OfSymbol anchors,
            Map<String, List<KnownDocument>> near,
            Map<String, Resolution> read) {
        List<Mention> undecided = byId.values().stream()
                .map(StoredMention::mention)
                .filter(mention -> !linked.rulings.means().containsKey(mention.id()))
                .toList();
        Map<String, List<Mention>> cited =
                Resolver.cited(anchors, mention -> sameDay(of(byId, mention), near), undecided);
        cited.keySet().removeIf(linked.rulings.sameAs()::containsKey);
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
                null,
                null);
    }

    /** Documents of which a mention may misprint the symbol: those of its day and authority, the citing one aside. */
    static List<KnownDocument> sameDay(StoredMention mention, Map<String, List<KnownDocument>> near) {
        return mention.mention()
                .slipKey()
                .map(slip -> near.getOrDefault(slip, List.of()).stream()
                        .filter(document -> !document.key().equals(mention.document()))
                        .toList())
                .orElse(List.of());
    }
}
