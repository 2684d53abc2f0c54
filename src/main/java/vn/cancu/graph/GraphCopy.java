package vn.cancu.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import vn.cancu.backup.GraphNode;
import vn.cancu.backup.GraphRelation;
import vn.cancu.backup.WholeGraph;

/** {@link WholeGraph} over {@code cypher/backup} and {@code cypher/verify}. */
final class GraphCopy implements WholeGraph {
    private final Graph graph;
    private final CypherCatalog catalog;

    GraphCopy(Graph graph, CypherCatalog catalog) {
        this.graph = graph;
        this.catalog = catalog;
    }

    @Override
    public List<String> schemaVersions() {
        return Schema.VERSIONS.stream().map(file -> file.substring(1, 4)).toList();
    }

    @Override
    public <T> T held(Function<Held, T> work) {
        return graph.once(statements -> {
            long revision = statements
                    .rows("store/hold", Map.of())
                    .getFirst()
                    .get("revision")
                    .asLong();
            return work.apply(new HeldGraph(statements, revision));
        });
    }

    @Override
    public boolean isEmpty() {
        return graph.read("backup/is-empty", Map.of()).getFirst().get("empty").asBoolean();
    }

    @Override
    public Filling fill() {
        return new GraphFilling(graph, catalog);
    }

    private record HeldGraph(Statements statements, long revision) implements Held {
        @Override
        public long size() {
            return statements
                    .rows("backup/size", Map.of())
                    .getFirst()
                    .get("size")
                    .asLong();
        }

        @Override
        public void nodes(Consumer<GraphNode> to) {
            statements.forEach(
                    "backup/nodes",
                    Map.of(),
                    row -> to.accept(new GraphNode(
                            row.get("id").asString(),
                            row.get("labels").asList(Value::asString),
                            row.get("properties").asMap())));
        }

        @Override
        public void relations(Consumer<GraphRelation> to) {
            statements.forEach(
                    "backup/relations",
                    Map.of(),
                    row -> to.accept(new GraphRelation(
                            row.get("type").asString(),
                            row.get("from").asString(),
                            row.get("to").asString(),
                            row.get("properties").asMap())));
        }

        @Override
        public void originals(Consumer<HeldOriginal> to) {
            statements.forEach("verify/originals", Map.of(), row -> to.accept(original(row)));
        }

        @Override
        public List<HeldOriginal> withoutOriginal() {
            return statements.rows("verify/without-original", Map.of()).stream()
                    .map(HeldGraph::original)
                    .toList();
        }

        private static HeldOriginal original(Record row) {
            return new HeldOriginal(
                    row.get("sha256").asString(""),
                    row.get("key").asString(),
                    row.get("path").asString(""));
        }

        @Override
        public long edges() {
            return statements
                    .rows("verify/edges", Map.of())
                    .getFirst()
                    .get("edges")
                    .asLong();
        }

        @Override
        public List<String> baselessEdges(int limit) {
            return statements.rows("verify/baseless-edges", Map.of("limit", limit)).stream()
                    .map(row -> row.get("from").asString() + " -"
                            + row.get("relation").asString() + "-> "
                            + row.get("to").asString())
                    .toList();
        }

        @Override
        public Set<String> indexed() {
            Set<String> keys = new HashSet<>();
            statements.forEach(
                    "verify/indexed", Map.of(), row -> keys.add(row.get("key").asString()));
            return keys;
        }
    }
}
