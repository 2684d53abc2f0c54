package vn.cancu.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The whole graph as sorted lines, to compare two graphs node for node; revisions are left out. */
public final class GraphDump {
    private GraphDump() {}

    public static List<String> of(Graph graph) {
        return graph.read("test/everything", Map.of()).stream()
                .map(row -> {
                    Map<String, Object> properties =
                            new TreeMap<>(row.get("properties").asMap());
                    properties.remove("revision");
                    return row.get("kind").asString() + " " + row.get("id").asString() + " -> "
                            + row.get("to").asString() + " " + properties;
                })
                .sorted()
                .toList();
    }
}
