package vn.cancu.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cancu.programme.PlannedItem;
import vn.cancu.programme.ProgrammeGraph;

/** {@link ProgrammeGraph} over {@code cypher/query/programme}. */
final class ProgrammeQueries implements ProgrammeGraph {
    private final Graph graph;

    ProgrammeQueries(Graph graph) {
        this.graph = graph;
    }

    @Override
    public Map<String, Long> counts() {
        return graph.read("query/programme/counts", Map.of()).stream()
                .collect(Collectors.toMap(
                        row -> row.get("key").asString(),
                        row -> row.get("count").asLong()));
    }

    @Override
    public List<PlannedItem> items(Set<String> components, int offset, int limit) {
        Map<String, Object> parameters = Map.of(
                "components", List.copyOf(components), "offset", Math.max(0, offset), "limit", Math.max(1, limit));
        return graph.read("query/programme/items", parameters).stream()
                .map(row -> new PlannedItem(
                        row.get("component").asString(),
                        row.get("title").asString(),
                        Cards.card(row.get("document")),
                        row.get("quote").asString(),
                        row.get("line").asInt()))
                .toList();
    }
}
