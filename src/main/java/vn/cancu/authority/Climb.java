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

    /** Where a path may end: found out once for each document, since many ways lead over the same. */
    private final Map<String, Boolean> summits = new HashMap<>();

    private final Summit summit;
    private final Map<String, List<Edge>> edges = new HashMap<>();
    private boolean cut;

    private Climb(Summit summit) {
        this.summit = summit;
    }

    static Climb from(Collection<String> keys, AuthorityGraph graph, Summit summit) {
        Climb climb = new Climb(summit);
        Ascent ascent = graph.ascent(keys, MOST_DOCUMENTS);
        ascent.edges()
                .forEach(edge -> climb.edges
                        .computeIfAbsent(edge.from(), key -> new ArrayList<>())
                        .add(edge));
        // As the text asked for names them; above it, and on one line, laws and approvals of programmes first, then by
        // force: never as the graph was filled.
        Comparator<Edge> order = Comparator.comparingInt(Edge::line)
                .thenComparing(edge -> !climb.isSummit(edge))
                .thenComparingInt(edge -> edge.upper().rank())
                .thenComparing(edge -> edge.upper().key())
                .thenComparing(Edge::relation);
        climb.edges.values().forEach(list -> list.sort(order));
        climb.cut = ascent.cut();
        return climb;
    }

    /** Whether a path is complete that ends with this edge. */
    boolean isSummit(Edge edge) {
        return summits.computeIfAbsent(edge.upper().key(), key -> summit.isReached(edge));
    }

    /**
     * The way up to the last summit on it; the whole way where it reaches none. Of ways over one edge ({@link #waysOver}) two that end
     * at one document are one.
     */
    List<Edge> cut(List<Edge> way) {
        for (int last = way.size() - 1; last >= 0; last--) {
            if (isSummit(way.get(last))) {
                return new ArrayList<>(way.subList(0, last + 1));
            }
        }
        return way;
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
