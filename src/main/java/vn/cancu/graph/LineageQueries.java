package vn.cancu.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Value;
import vn.cancu.authority.DocumentCard;
import vn.cancu.authority.Lineage;
import vn.cancu.authority.Neighbourhood;
import vn.cancu.authority.Relation;

/** {@link Lineage} over {@code cypher/query/lineage}. */
final class LineageQueries implements Lineage {
    private static final int MOST_ABOVE = 60;
    private static final int MOST_GROUPS = 40;
    private static final int FIRST = 12;
    private static final int MOST_EDGES = 3_000;

    private final Graph graph;

    LineageQueries(Graph graph) {
        this.graph = graph;
    }

    @Override
    public List<Around> around(Collection<String> keys, Window window) {
        Map<String, Object> parameters = window(window);
        parameters.put("keys", List.copyOf(keys));
        parameters.put("above", MOST_ABOVE);
        parameters.put("below", MOST_GROUPS);
        parameters.put("first", FIRST);
        return graph.read("query/lineage/around", parameters).stream()
                .map(row -> {
                    DocumentCard card = Cards.card(row.get("document"));
                    return new Around(
                            card,
                            row.get("above").asList(Cards::card),
                            row.get("below").asList(group -> below(card.key(), group)));
                })
                .toList();
    }

    private static Below below(String of, Value row) {
        Group group = new Group(
                of,
                Cards.text(row, "type"),
                Cards.text(row, "level"),
                row.get("year").isNull() ? null : row.get("year").asInt());
        return new Below(group, row.get("count").asLong(), row.get("first").asList(Cards::card));
    }

    @Override
    public Map<Group, List<DocumentCard>> members(Map<Group, Integer> offsets, Window window, int limit) {
        if (offsets.isEmpty()) {
            return Map.of();
        }
        List<Group> groups = List.copyOf(offsets.keySet());
        Map<String, List<Map<String, Object>>> open = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            open.computeIfAbsent(group.of(), key -> new ArrayList<>())
                    .add(Rows.row(
                            "number", i,
                            "type", group.type(),
                            "level", group.level(),
                            "year", group.year(),
                            "offset", offsets.get(group)));
        }
        Map<String, Object> parameters = window(window);
        parameters.put(
                "open",
                open.entrySet().stream()
                        .map(each -> Map.of("key", each.getKey(), "groups", each.getValue()))
                        .toList());
        parameters.put("limit", limit);
        Map<Group, List<DocumentCard>> members = new LinkedHashMap<>();
        graph.read("query/lineage/members", parameters)
                .forEach(row -> members.put(
                        groups.get(row.get("number").asInt()),
                        row.get("documents").asList(Cards::card)));
        return members;
    }

    @Override
    public List<Neighbourhood.Edge> among(Collection<String> keys, Set<Relation> relations) {
        Map<String, Object> parameters =
                Map.of("keys", List.copyOf(keys), "relations", names(relations), "limit", MOST_EDGES);
        return graph.read("query/lineage/among", parameters).stream()
                .map(row -> DocumentQueries.edge(org.neo4j.driver.Values.value(row.asMap(value -> value))))
                .toList();
    }

    private static Map<String, Object> window(Window window) {
        return Rows.parameters("relations", names(window.relations()), "from", window.from(), "until", window.until());
    }

    private static List<String> names(Set<Relation> relations) {
        return relations.stream().map(Relation::name).toList();
    }
}
