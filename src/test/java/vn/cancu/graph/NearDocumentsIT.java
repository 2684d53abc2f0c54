package vn.cancu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Record;
import vn.cancu.document.Symbol;
import vn.cancu.generator.identity.Country;
import vn.cancu.identity.KnownDocument;
import vn.cancu.identity.Mention;
import vn.cancu.identity.Resolver;
import vn.cancu.intake.DocumentStore;

/** A mention is resolved from the documents that it may mean as from all of its symbol, and these are few. */
@ExtendWith(GraphServer.class)
class NearDocumentsIT {
    private static final String OF_EVERY_PROVINCE = "142/KH-UBND";

    private final Graph graph;

    NearDocumentsIT(Graph graph) {
        this.graph = graph;
    }

    @BeforeAll
    static void store(DocumentStore store) {
        new Country(5, 400).texts().forEach(text -> store.store(ReadFiles.of(text.file(), text.text())));
    }

    @Test
    void whatIsLookedUpTellsTheSameAsAllThereIs() {
        Map<String, List<KnownDocument>> all = new HashMap<>();
        int looked = 0;
        int there = 0;
        for (Record row : graph.read("test/citations", Map.of())) {
            Mention mention = StoredMention.of(
                            row.get("mention"), row.get("document").asString())
                    .mention();
            String symbol = mention.symbolKey().orElseThrow();
            List<KnownDocument> ofSymbol = all.computeIfAbsent(
                    symbol,
                    key -> new StoredDocuments(graph).bySymbol(List.of(key)).getOrDefault(key, List.of()));
            NearDocuments asked = new NearDocuments();
            asked.of(mention);
            List<KnownDocument> near = graph.reading(asked::bySymbol).getOrDefault(symbol, List.of());
            assertThat(near).as(mention.id()).doesNotHaveDuplicates().isSubsetOf(ofSymbol);
            assertThat(Resolver.resolve(mention, near, List.of()))
                    .as("%s", mention)
                    .isEqualTo(Resolver.resolve(mention, ofSymbol, List.of()));
            if (symbol.equals(key(OF_EVERY_PROVINCE))) {
                looked += near.size();
                there += ofSymbol.size();
            }
        }
        assertThat(there).isPositive();
        assertThat((double) looked / there).isLessThan(0.2);
    }

    private static String key(String symbol) {
        return Symbol.of(symbol).orElseThrow().key();
    }

    @Test
    void mentionsOfOneAuthorityAreThoseThatMayMeanIt() {
        Collection<String> symbols = List.of(key(OF_EVERY_PROVINCE));
        Affected every = new Affected();
        symbols.forEach(every::all);
        Affected one = new Affected();
        one.of(OF_EVERY_PROVINCE, "ubnd tỉnh phú sơn");
        List<String> named = ids(one);
        assertThat(named).isSubsetOf(ids(every)).hasSizeLessThan(ids(every).size() / 2);
        assertThat(covered(every, one)).isEqualTo(named.stream().sorted().toList());
    }

    private List<String> ids(Affected affected) {
        return graph.read("store/mentions-of-symbols", affected.parameters()).stream()
                .map(row -> row.get("mention").get("id").asString())
                .sorted()
                .toList();
    }

    /** Of all, those that do not name another authority, nor come from another province where they leave it open. */
    private List<String> covered(Affected every, Affected one) {
        return graph.read("store/mentions-of-symbols", every.parameters()).stream()
                .map(row ->
                        StoredMention.of(row.get("mention"), row.get("document").asString()))
                .map(StoredMention::mention)
                .filter(one::covers)
                .filter(mention -> !mention.isOpen()
                        || ((mention.issuer() == null || mention.issuer().key().equals("ubnd tỉnh"))
                                && (mention.home().province() == null
                                        || mention.home().province().equals("tỉnh phú sơn"))))
                .map(Mention::id)
                .sorted()
                .toList();
    }

    @Test
    void olderStoresGetWhatIsLookedUp() {
        List<String> written = GraphDump.of(graph);
        graph.write("test/unspotted", Map.of());
        assertThat(GraphDump.of(graph)).isNotEqualTo(written);
        Spots.fill(graph, new CypherCatalog());
        assertThat(GraphDump.of(graph)).isEqualTo(written);
    }
}
