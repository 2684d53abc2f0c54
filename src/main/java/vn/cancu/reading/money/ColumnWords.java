package vn.cancu.reading.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cancu.catalogue.Table;

/** What the words above a column tell of its figures, from {@code data/reading/column-words.csv}. */
final class ColumnWords {
    private record Form(String words, Tells tells) {}

    private final Map<String, Set<Tells>> whole = new HashMap<>();
    /** The longest first. */
    private final List<Form> begin = new ArrayList<>();

    private final List<Form> any = new ArrayList<>();
    private final Set<String> units = new HashSet<>();

    ColumnWords() {
        for (Map<String, String> row : Table.rows("reading/column-words.csv")) {
            String words = row.getOrDefault("words", "");
            Tells tells = Tells.valueOf(row.getOrDefault("tells", "").toUpperCase(Locale.ROOT));
            switch (row.getOrDefault("where", "")) {
                case "whole" ->
                    whole.computeIfAbsent(words, key -> EnumSet.noneOf(Tells.class))
                            .add(tells);
                case "begin" -> begin.add(new Form(words, tells));
                case "any" -> any.add(new Form(words, tells));
                case "unit" -> units.add(words);
                default -> throw new IllegalStateException("column-words.csv: " + row);
            }
        }
        begin.sort(Comparator.comparingInt((Form form) -> form.words().length()).reversed());
    }

    Set<Tells> whole(String lower) {
        return whole.getOrDefault(lower, Set.of());
    }

    Optional<Tells> begin(String lower) {
        return begin.stream()
                .filter(form -> lower.startsWith(form.words())
                        && isEnd(lower, form.words().length()))
                .map(Form::tells)
                .findFirst();
    }

    /** NONE before SUMS, and that before PERIOD, where a text holds words of both. */
    Optional<Tells> any(String lower) {
        return any.stream()
                .filter(form -> holds(lower, form.words()))
                .map(Form::tells)
                .min(Comparator.naturalOrder());
    }

    boolean isCounted(String unit) {
        return units.contains(unit);
    }

    private static boolean holds(String lower, String words) {
        for (int at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + 1)) {
            boolean begins = at == 0 || !Character.isLetter(lower.charAt(at - 1));
            if (begins && isEnd(lower, at + words.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(String lower, int end) {
        return end >= lower.length() || !Character.isLetterOrDigit(lower.charAt(end));
    }
}
