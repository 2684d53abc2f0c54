package vn.cancu.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.cancu.document.Passage;

/**
 * Under which headings a passage stands: "1.3. Vốn phân bổ: 720 triệu đồng" is found by the name of the project whose part 1.3 it is.
 */
final class Headings {
    /** Words of a heading that are taken; a paragraph that is its own heading may be long. */
    private static final int LONGEST = 40;

    private final Map<String, List<String>> byPath = new HashMap<>();

    Headings(Analysis analysis, List<Passage> passages) {
        for (Passage passage : passages) {
            if (!byPath.containsKey(passage.path())) {
                String words = Objects.requireNonNullElse(passage.heading(), passage.text());
                byPath.put(
                        passage.path(),
                        analysis.tokens(words.substring(0, Math.min(words.length(), 400))).stream()
                                .limit(LONGEST)
                                .map(Token::folded)
                                .toList());
            }
        }
    }

    /** Folded words of the headings over a passage's own section, each once. */
    Set<String> above(Passage passage) {
        Set<String> words = new LinkedHashSet<>();
        String path = passage.path();
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            words.addAll(byPath.getOrDefault(path.substring(0, slash), List.of()));
        }
        return words;
    }
}
