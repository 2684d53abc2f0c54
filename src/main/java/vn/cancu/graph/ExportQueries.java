package vn.cancu.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Value;
import vn.cancu.export.ExportGraph;
import vn.cancu.export.ExportedNode;

/** {@link ExportGraph} over {@code cypher/query/export}. */
final class ExportQueries implements ExportGraph {
    private final Graph graph;

    ExportQueries(Graph graph) {
        this.graph = graph;
    }

    @Override
    public List<ExportedNode> nodes(Kind kind, String after, int limit) {
        String statement = switch (kind) {
            case DOCUMENT -> "query/export/document";
            case UNIT -> "query/export/unit";
            case COMPONENT -> "query/export/component";
            case ITEM -> "query/export/item";
            case ALLOCATION -> "query/export/allocation";
        };
        return graph.read(statement, Map.of("after", after, "limit", limit)).stream()
                .map(row -> new ExportedNode(
                        kind.name().toLowerCase(Locale.ROOT),
                        row.get("key").asString(),
                        properties(row.get("properties")),
                        row.get("links").asList(ExportQueries::link)))
                .toList();
    }

    private static Map<String, Object> properties(Value row) {
        Map<String, Object> known = new TreeMap<>();
        row.asMap(Value::asObject).forEach((name, value) -> {
            if (value != null) {
                known.put(name, value);
            }
        });
        return new LinkedHashMap<>(known);
    }

    private static ExportedNode.Link link(Value row) {
        return new ExportedNode.Link(
                row.get("relation").asString(),
                row.get("to").asString(),
                Cards.text(row, "quote"),
                row.get("line").isNull() ? null : row.get("line").asInt());
    }
}
