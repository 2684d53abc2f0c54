package vn.cancu.graph;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Folded words as queries of Neo4j's full-text indexes. Words are letters and digits only, in lower case, so nothing that a person
 * typed can be read as an operator.
 */
final class Words {
    private Words() {}

    /** Any of these words; the last may be the beginning of one. */
    static String any(List<String> words) {
        if (words.isEmpty()) {
            return "";
        }
        String last = words.getLast();
        String all = String.join(" ", words);
        return last.length() < 2 ? all : all + " " + last + "*";
    }

    /** All of the words of a folded name. */
    static String all(String name) {
        return name.lines()
                .flatMap(line -> List.of(line.split(" ", -1)).stream())
                .filter(word -> !word.isEmpty())
                .map(word -> "+" + word)
                .collect(Collectors.joining(" "));
    }
}
