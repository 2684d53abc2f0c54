package vn.cancu.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cancu.backup.GraphNode;
import vn.cancu.backup.GraphRelation;
import vn.cancu.backup.WholeGraph;

/** Nodes and relations into an empty graph, in batches; nodes are marked until all of it is there, for relations to find them by. */
final class GraphFilling implements WholeGraph.Filling {
    private static final int BATCH = 2000;
    /** Of the values of a batch, so that long texts do not add up. */
    private static final long BATCH_CHARACTERS = 4L << 20;

    private final Graph graph;
    private final CypherCatalog catalog;
    private final List<Map<String, Object>> waiting = new ArrayList<>();
    private String statement = "";
    private long characters;

    GraphFilling(Graph graph, CypherCatalog catalog) {
        this.graph = graph;
        this.catalog = catalog;
        graph.alone(catalog.text("backup/fill-begin"));
        graph.write("backup/clear", Map.of());
    }

    @Override
    public void node(GraphNode node) {
        add(
                "backup/fill-nodes",
                Map.of("id", node.id(), "labels", node.labels(), "properties", node.properties()),
                node.properties());
    }

    @Override
    public void relation(GraphRelation relation) {
        add(
                "backup/fill-relations",
                Map.of(
                        "type", relation.type(),
                        "from", relation.from(),
                        "to", relation.to(),
                        "properties", relation.properties()),
                relation.properties());
    }

    private void add(String into, Map<String, Object> row, Map<String, Object> properties) {
        if (!into.equals(statement)) {
            write();
            statement = into;
        }
        waiting.add(row);
        for (Object value : properties.values()) {
            characters += value instanceof String text ? text.length() : 16;
        }
        if (waiting.size() == BATCH || characters > BATCH_CHARACTERS) {
            write();
        }
    }

    private void write() {
        if (!waiting.isEmpty()) {
            graph.write(statement, Map.of("rows", List.copyOf(waiting)));
            waiting.clear();
        }
        characters = 0;
    }

    @Override
    public long finish() {
        write();
        graph.alone(catalog.text("backup/fill-end"));
        return graph.read("backup/size", Map.of()).getFirst().get("size").asLong();
    }

    /** The mark and its constraint go whatever happened: they are no part of the schema. */
    @Override
    public void close() {
        graph.alone(catalog.text("backup/fill-close"));
    }
}
