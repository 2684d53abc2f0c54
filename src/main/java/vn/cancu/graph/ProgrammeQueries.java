package vn.cancu.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import vn.cancu.programme.PlannedItem;
import vn.cancu.programme.ProgrammeGraph;

/** {@link ProgrammeGraph} over {@code cypher/query/programme}. */
final class ProgrammeQueries implements ProgrammeGraph {
    private static final int MANY = 1000;

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
        return rows(components, offset, limit, parameters).stream()
                .map(row -> new PlannedItem(
                        row.get("component").asString(),
                        row.get("title").asString(),
                        Cards.card(row.get("document")),
                        row.get("quote").asString(),
                        row.get("line").asInt()))
                .toList();
    }

    /** From the newest plan on, where there are so many that to sort them all is the longer way. */
    private List<Record> rows(Set<String> components, int offset, int limit, Map<String, Object> parameters) {
        Map<String, Long> counts = counts();
        long all = components.stream()
                .mapToLong(key -> counts.getOrDefault(key, 0L))
                .sum();
        if (all > MANY && offset < all / 2) {
            List<Record> newest = graph.read("query/programme/items-newest", parameters);
            if (newest.size() >= limit) {
                return newest;
            }
        }
        return graph.read("query/programme/items", parameters);
    }
}
