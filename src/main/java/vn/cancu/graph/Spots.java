package vn.cancu.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import vn.cancu.document.Symbol;
import vn.cancu.identity.Authority;
import vn.cancu.identity.DocumentKey;
import vn.cancu.identity.Reach;

/** Brings a store that was made before V018 to what {@link DocumentRows} and {@link StoredMention} write since: only Java reads authorities. */
final class Spots {
    static final String VERSION = "V018__documents_by_spot";

    private Spots() {}

    static void fill(Graph graph, CypherCatalog catalog) {
        Map<String, Object> spots = new HashMap<>();
        Map<String, Object> open = new HashMap<>();
        open.put("", properties(null));
        for (String issuer : strings(graph, "schema-versions/issuers", Map.of(), "issuers")) {
            Authority authority = Authority.of(issuer);
            spots.put(issuer, Reach.spot(authority));
            if (authority.word() != null && authority.place() == null) {
                open.put(issuer, properties(authority));
            }
        }
        Map<String, Object> unique = new HashMap<>();
        for (String symbol :
                strings(graph, "schema-versions/open-symbols", Map.of("open", List.copyOf(open.keySet())), "symbols")) {
            if (Symbol.of(symbol).filter(DocumentKey::isUnique).isPresent()) {
                unique.put(symbol, true);
            }
        }
        graph.alone(catalog.text("schema-versions/spot-documents"), Map.of("spots", spots));
        graph.alone(catalog.text("schema-versions/spot-mentions"), Map.of("open", open, "unique", unique));
    }

    private static List<String> properties(@Nullable Authority by) {
        return Reach.openLevels(by).stream().map(StoredMention::open).toList();
    }

    private static Set<String> strings(Graph graph, String statement, Map<String, Object> parameters, String column) {
        return Set.copyOf(
                graph.read(statement, parameters).getFirst().get(column).asList(Value::asString));
    }
}
