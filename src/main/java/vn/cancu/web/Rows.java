package vn.cancu.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rows of a drawing: each band has one or more, and in a row a document stands near what it is tied to, so that few lines cross.
 *
 * @param rows from the top
 */
record Rows(List<List<Drawing.Box>> rows) {
    private static final int MOST_IN_A_ROW = 3;
    /** Going down and up; after a few times nothing moves any more. */
    private static final int SWEEPS = 6;

    static Rows of(Collection<Drawing.Box> boxes, Set<Drawing.Edge> edges) {
        int most = Math.max(MOST_IN_A_ROW, (int) Math.ceil(Math.sqrt(boxes.size())));
        Map<Integer, List<Drawing.Box>> bands = new TreeMap<>();
        for (Drawing.Box box : boxes) {
            bands.computeIfAbsent(box.band(), band -> new ArrayList<>()).add(box);
        }
        List<List<Drawing.Box>> rows = new ArrayList<>();
        for (List<Drawing.Box> band : bands.values()) {
            band.sort(Comparator.comparingInt(Drawing.Box::rank));
            for (int from = 0; from < band.size(); from += most) {
                rows.add(new ArrayList<>(band.subList(from, Math.min(from + most, band.size()))));
            }
        }
        Map<String, List<String>> ties = ties(edges);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (List<Drawing.Box> row : sweep % 2 == 0 ? rows : rows.reversed()) {
                Map<String, Double> at = places(rows);
                row.sort(Comparator.comparingDouble(box -> middle(box.key(), ties, at)));
            }
        }
        return new Rows(rows);
    }

    private static Map<String, List<String>> ties(Set<Drawing.Edge> edges) {
        Map<String, List<String>> ties = new HashMap<>();
        for (Drawing.Edge edge : edges) {
            ties.computeIfAbsent(edge.from(), key -> new ArrayList<>()).add(edge.to());
            ties.computeIfAbsent(edge.to(), key -> new ArrayList<>()).add(edge.from());
        }
        return ties;
    }

    /** How far from the middle each stands. */
    private static Map<String, Double> places(List<List<Drawing.Box>> rows) {
        Map<String, Double> places = new HashMap<>();
        for (List<Drawing.Box> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                places.put(row.get(i).key(), i - (row.size() - 1) / 2.0);
            }
        }
        return places;
    }

    private static double middle(String key, Map<String, List<String>> ties, Map<String, Double> at) {
        return ties.getOrDefault(key, List.of()).stream()
                .filter(at::containsKey)
                .mapToDouble(at::get)
                .average()
                .orElse(at.getOrDefault(key, 0.0));
    }
}
