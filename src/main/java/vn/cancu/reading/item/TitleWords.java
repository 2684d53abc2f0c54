package vn.cancu.reading.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cancu.catalogue.Table;
import vn.cancu.text.Folding;

/** A title as comparable syllables: folded, abbreviations opened, words left out that every local title adds. */
final class TitleWords {
    private record Rewrite(List<String> from, List<String> to) {}

    /** By first syllable, the longest first. */
    private final Map<String, List<Rewrite>> rewrites = new TreeMap<>();

    TitleWords() {
        for (Map<String, String> row : Table.rows("reading/title-words.csv")) {
            List<String> from = syllables(row.getOrDefault("words", ""));
            rewrites.computeIfAbsent(from.getFirst(), key -> new ArrayList<>())
                    .add(new Rewrite(from, syllables(row.getOrDefault("meaning", ""))));
        }
        Comparator<Rewrite> longest =
                Comparator.comparingInt((Rewrite rewrite) -> rewrite.from().size());
        rewrites.values().forEach(list -> list.sort(longest.reversed()));
    }

    List<String> of(String title) {
        return rewrite(rewrite(syllables(Folding.key(title))));
    }

    private List<String> rewrite(List<String> syllables) {
        List<String> out = new ArrayList<>(syllables.size());
        int i = 0;
        while (i < syllables.size()) {
            Rewrite rewrite = at(syllables, i);
            if (rewrite == null) {
                out.add(syllables.get(i++));
            } else {
                out.addAll(rewrite.to());
                i += rewrite.from().size();
            }
        }
        return out;
    }

    private @org.jspecify.annotations.Nullable Rewrite at(List<String> syllables, int i) {
        for (Rewrite rewrite : rewrites.getOrDefault(syllables.get(i), List.of())) {
            int end = i + rewrite.from().size();
            if (end <= syllables.size() && syllables.subList(i, end).equals(rewrite.from())) {
                return rewrite;
            }
        }
        return null;
    }

    private static List<String> syllables(String folded) {
        return folded.isBlank() ? List.of() : List.of(folded.strip().split(" ", -1));
    }
}
