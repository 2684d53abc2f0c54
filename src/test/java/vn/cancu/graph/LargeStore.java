package vn.cancu.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.Citation;
import vn.cancu.generator.LargeCollection;
import vn.cancu.generator.LargeCollection.Card;
import vn.cancu.generator.LargeCollection.Made;
import vn.cancu.identity.CitedDocument;
import vn.cancu.identity.KnownDocument.Known;
import vn.cancu.intake.ReadFile;

/**
 * Writes a {@link LargeCollection} into an empty graph in batches over Bolt: nodes and edges of the very shape that the store writes,
 * since {@code DocumentRows} makes their properties, but without looking for what cannot be there.
 *
 * <p>Use: {@code ./cancu bench large --documents 100000 --home target/large}, then ask that home ({@code ./cancu basis … --home
 * target/large}), or copy it: a closed home is a folder.
 */
public final class LargeStore {
    private static final int BATCH = 250;

    private LargeStore() {}

    /**
     * Fills the graph.
     *
     * @param progress told of how many documents are written
     */
    public static void write(Graph graph, LargeCollection collection, IntConsumer progress) {
        for (int from = 0; from < collection.size(); from += BATCH) {
            batch(graph, collection, from, Math.min(collection.size(), from + BATCH));
            progress.accept(Math.min(collection.size(), from + BATCH));
        }
        Set<String> cited = new HashSet<>();
        ListedDocuments listed = new ListedDocuments(Catalogue.load());
        for (int from = 0; from < collection.size(); from += BATCH) {
            List<Map<String, Object>> links = new ArrayList<>();
            List<CitedDocument> absent = new ArrayList<>();
            List<String> keys = new ArrayList<>();
            for (int i = from; i < Math.min(collection.size(), from + BATCH); i++) {
                Made made = collection.made(i);
                links.addAll(links(made));
                keys.add(made.card().key());
                absent.addAll(absent(made));
            }
            absent.removeIf(document -> !cited.add(document.key()));
            cite(graph, absent);
            graph.write("test/large-links", Map.of("links", links));
            graph.writing(statements -> {
                new Grants(statements, listed).write(keys);
                return true;
            });
        }
        graph.write("test/large-finish", Map.of("revision", collection.size()));
    }

    private static void batch(Graph graph, LargeCollection collection, int from, int to) {
        List<Map<String, Object>> documents = new ArrayList<>();
        List<Map<String, Object>> facts = new ArrayList<>();
        List<Map<String, Object>> funds = new ArrayList<>();
        List<Map<String, Object>> itemDuties = new ArrayList<>();
        List<Map<String, Object>> passageDuties = new ArrayList<>();
        Map<String, Map<String, Object>> units = new LinkedHashMap<>();
        for (int i = from; i < to; i++) {
            DocumentRows rows = rows(collection.made(i));
            rows.unitRows().forEach(unit -> units.putIfAbsent(String.valueOf(unit.get("key")), unit));
            Map<String, Object> document = rows.document(false, null);
            document.put("passages", rows.passages());
            document.put("items", rows.facts.items);
            properties(document).put("revision", i + 1L);
            documents.add(document);
            facts.addAll(rows.citations.facts());
            facts.addAll(rows.facts.facts);
            funds.addAll(rows.facts.funds);
            itemDuties.addAll(rows.facts.itemDuties);
            passageDuties.addAll(rows.facts.passageDuties);
        }
        graph.writing(statements -> {
            statements.each("store/units", "units", List.copyOf(units.values()));
            statements.run("test/large-documents", Map.of("documents", documents));
            statements.each("store/facts", "facts", facts);
            statements.each("store/funds", "funds", funds);
            statements.each("store/item-duties", "duties", itemDuties);
            statements.each("store/passage-duties", "duties", passageDuties);
            return true;
        });
    }

    @SuppressWarnings("unchecked") // made by DocumentRows.document
    private static Map<String, Object> properties(Map<String, Object> document) {
        return (Map<String, Object>) Objects.requireNonNull(document.get("properties"));
    }

    private static DocumentRows rows(Made made) {
        return new DocumentRows(
                new ReadFile("/large/" + made.card().key() + ".txt", sha256(made), "UTF-8", made.read()));
    }

    /** What stands for the digest of its bytes, which are nowhere. */
    public static String sha256(Made made) {
        String half = Schema.checksum(made.card().key())
                + Schema.checksum(made.card().title() + made.card().key());
        return half + half;
    }

    /** What is cited here and not held, as this citer describes it; all citers say the same. */
    private static List<CitedDocument> absent(Made made) {
        List<CitedDocument> absent = new ArrayList<>();
        List<StoredMention> mentions = rows(made).citations.mentions();
        for (int k = 0; k < mentions.size(); k++) {
            Card target = made.targets().get(k);
            if (!target.held()) {
                absent.add(mentions.get(k).describes(target.key()));
            }
        }
        return absent;
    }

    private static void cite(Graph graph, List<CitedDocument> absent) {
        Map<String, Map<String, Object>> units = new LinkedHashMap<>();
        absent.forEach(document -> ListedDocuments.addUnit(units, document));
        graph.writing(statements -> {
            statements.each("store/units", "units", List.copyOf(units.values()));
            statements.each(
                    "store/cited",
                    "documents",
                    absent.stream()
                            .map(document -> KnownRows.row(document, Known.CITED))
                            .toList());
            return true;
        });
    }

    private static List<Map<String, Object>> links(Made made) {
        Map<String, Map<String, List<String>>> evidence = new LinkedHashMap<>();
        List<StoredMention> mentions = rows(made).citations.mentions();
        for (int k = 0; k < mentions.size(); k++) {
            Citation.Effect effect = made.read().citations().get(k).effect();
            evidence.computeIfAbsent(made.targets().get(k).key(), key -> new LinkedHashMap<>())
                    .computeIfAbsent(effect == null ? "BASED_ON" : effect.name(), relation -> new ArrayList<>())
                    .add(mentions.get(k).id());
        }
        List<Map<String, Object>> links = new ArrayList<>();
        evidence.forEach((key, relations) -> relations.forEach((relation, ids) -> links.add(Rows.parameters(
                "from",
                made.card().key(),
                "to",
                key,
                "relation",
                key.equals(made.card().key()) ? null : relation,
                "evidence",
                ids.stream().sorted().toList()))));
        return links;
    }
}
