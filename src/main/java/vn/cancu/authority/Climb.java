package vn.cancu.authority;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cancu.authority.AuthorityGraph.Ascent;
import vn.cancu.authority.AuthorityGraph.Edge;

/**
 * Everything that some documents rest on, fetched at once, each document once: a ring ends where it closes, and a document with ten
 * thousand citers costs no more than one with two.
 */
final class Climb {
    private static final int MOST_HOPS = 8;
    private static final int MOST_DOCUMENTS = 600;
    private static final int MOST_EDGES = 3000;

    /** As the text names them; on one line the higher force first, so that the order never depends on how the graph was filled. */
    private static final Comparator<Edge> AS_CITED = Comparator.comparingInt(Edge::line)
            .thenComparingInt(edge -> edge.upper().rank())
            .thenComparing(edge -> edge.upper().key());

    private final Map<String, List<Edge>> edges = new HashMap<>();
    private boolean cut;

    private Climb() {}

    static Climb from(Collection<String> keys, AuthorityGraph graph) {
        Climb climb = new Climb();
        Ascent ascent = graph.ascent(keys, MOST_DOCUMENTS, MOST_EDGES);
        ascent.edges()
                .forEach(edge -> climb.edges
                        .computeIfAbsent(edge.from(), key -> new ArrayList<>())
                        .add(edge));
        climb.edges.values().forEach(list -> list.sort(AS_CITED));
        climb.cut = ascent.cut();
        return climb;
    }

    List<Edge> above(String key) {
        return edges.getOrDefault(key, List.of());
    }

    /** Whether there is more than was fetched. */
    boolean isCut() {
        return cut;
    }

    /** Keys of all documents that were met above. */
    Set<String> documents() {
        Set<String> keys = new LinkedHashSet<>();
        edges.values()
                .forEach(list -> list.forEach(edge -> keys.add(edge.upper().key())));
        return keys;
    }

    /** The shortest ways from {@code start} over {@code first} to each end: a document from which nothing leads to a new one. */
    List<List<Edge>> waysOver(String start, Edge first) {
        Map<String, List<Edge>> ways = new HashMap<>();
        Deque<String> queue = new ArrayDeque<>();
        Set<String> inner = new HashSet<>();
        List<String> order = new ArrayList<>();
        ways.put(first.upper().key(), List.of(first));
        queue.add(first.upper().key());
        while (!queue.isEmpty()) {
            String at = queue.remove();
            order.add(at);
            List<Edge> way = ways.getOrDefault(at, List.of());
            for (Edge edge : above(at)) {
                String next = edge.upper().key();
                if (next.equals(start) || ways.containsKey(next) || way.size() >= MOST_HOPS) {
                    continue;
                }
                inner.add(at);
                List<Edge> longer = new ArrayList<>(way);
                longer.add(edge);
                ways.put(next, longer);
                queue.add(next);
            }
        }
        return order.stream()
                .filter(key -> !inner.contains(key))
                .map(key -> ways.getOrDefault(key, List.of()))
                .toList();
    }

    /** Edges that close a ring: they lead back to a document below them on some way up. */
    List<Edge> closingEdges(Collection<String> starts) {
        List<Edge> closing = new ArrayList<>();
        Map<String, Integer> state = new HashMap<>();
        for (String start : starts) {
            walk(start, state, closing, 0);
        }
        return closing;
    }

    private void walk(String key, Map<String, Integer> state, List<Edge> closing, int depth) {
        if (state.containsKey(key) || depth > MOST_HOPS) {
            return;
        }
        state.put(key, 1);
        for (Edge edge : above(key)) {
            if (state.getOrDefault(edge.upper().key(), 0) == 1) {
                closing.add(edge);
            } else {
                walk(edge.upper().key(), state, closing, depth + 1);
            }
        }
        state.put(key, 2);
    }
}
