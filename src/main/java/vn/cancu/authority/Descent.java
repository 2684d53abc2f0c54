package vn.cancu.authority;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All that rests on a document, nearest first, each document once: by the first edge that leads to it. Rows are handed out as they come,
 * a page of the graph at a time, so that ten thousand citers need neither time nor memory before the first is seen.
 */
final class Descent {
    private static final int PAGE = 250;
    private static final int WIDEST = 200;
    static final int MOST_HOPS = 8;

    private final AuthorityGraph graph;
    private final Set<String> seen = new HashSet<>();

    Descent(AuthorityGraph graph) {
        this.graph = graph;
    }

    /**
     * Walks down until nothing is left.
     *
     * @param row told of each document; false ends the walk
     * @return whether the walk came to its end
     */
    boolean from(String key, Predicate<Dependent> row) {
        seen.add(key);
        List<String> level = List.of(key);
        for (int depth = 1; depth <= MOST_HOPS && !level.isEmpty(); depth++) {
            List<String> next = new ArrayList<>();
            for (int at = 0; at < level.size(); at += WIDEST) {
                if (!pages(level.subList(at, Math.min(level.size(), at + WIDEST)), depth, next, row)) {
                    return false;
                }
            }
            level = next;
        }
        return level.isEmpty();
    }

    private boolean pages(List<String> keys, int depth, List<String> next, Predicate<Dependent> row) {
        for (int offset = 0; ; offset += PAGE) {
            List<Dependent> page = graph.below(keys, offset, PAGE);
            for (Dependent dependent : page) {
                if (seen.add(dependent.document().key())) {
                    next.add(dependent.document().key());
                    if (!row.test(dependent.at(depth))) {
                        return false;
                    }
                }
            }
            if (page.size() < PAGE) {
                return true;
            }
        }
    }
}
