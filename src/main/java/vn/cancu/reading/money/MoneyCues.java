package vn.cancu.reading.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.cancu.catalogue.Table;

/** Words that tell what an amount is, from {@code data/reading/money-cues.csv}; at each place the longest counts. */
final class MoneyCues {
    /** A cue at its place. */
    record Cue(int start, int end, Set<Tells> tells) {}

    private record Form(String words, Set<Tells> tells) {}

    /** By first letter, the longest first. */
    private final Map<Character, List<Form>> forms = new HashMap<>();

    MoneyCues() {
        Map<String, Set<Tells>> byWords = new LinkedHashMap<>();
        for (Map<String, String> row : Table.rows("reading/money-cues.csv")) {
            byWords.computeIfAbsent(row.getOrDefault("words", ""), key -> EnumSet.noneOf(Tells.class))
                    .addAll(tells(row.getOrDefault("tells", "")));
        }
        byWords.forEach((words, tells) ->
                forms.computeIfAbsent(words.charAt(0), key -> new ArrayList<>()).add(new Form(words, tells)));
        Comparator<Form> longest =
                Comparator.comparingInt((Form form) -> form.words().length()).reversed();
        forms.values().forEach(list -> list.sort(longest));
    }

    /** A source or a nature is one of money. */
    private static Set<Tells> tells(String cell) {
        Tells told = Tells.valueOf(cell.toUpperCase(Locale.ROOT));
        return switch (told) {
            case CENTRAL, LOCAL, CAPITAL, RECURRENT -> EnumSet.of(told, Tells.MONEY);
            case MONEY, NONE, SKIP, ALLOCATED, PLANNED, DISBURSED, NEED, OTHER -> EnumSet.of(told);
            case SUMS, PERIOD, PLAIN, TOTAL -> throw new IllegalStateException("money-cues.csv: " + cell);
        };
    }

    /** What all cues of a text in lower case tell. */
    Set<Tells> told(String lower) {
        return told(in(lower));
    }

    static Set<Tells> told(List<Cue> cues) {
        Set<Tells> told = EnumSet.noneOf(Tells.class);
        cues.forEach(cue -> told.addAll(cue.tells()));
        return told;
    }

    /** Every cue of a text in lower case, in order, none inside another's first word. */
    List<Cue> in(String lower) {
        List<Cue> cues = new ArrayList<>();
        int i = 0;
        while (i < lower.length()) {
            boolean begins = i == 0 || !Character.isLetterOrDigit(lower.charAt(i - 1));
            Form form = begins ? at(lower, i) : null;
            if (form != null) {
                cues.add(new Cue(i, i + form.words().length(), form.tells()));
            }
            i++;
        }
        return withoutCovered(cues);
    }

    private static List<Cue> withoutCovered(List<Cue> cues) {
        List<Cue> kept = new ArrayList<>(cues.size());
        int covered = 0;
        for (Cue cue : cues) {
            if (cue.start() >= covered) {
                kept.add(cue);
                covered = cue.end();
            }
        }
        return kept;
    }

    private @org.jspecify.annotations.Nullable Form at(String lower, int i) {
        for (Form form : forms.getOrDefault(lower.charAt(i), List.of())) {
            int end = i + form.words().length();
            if (lower.startsWith(form.words(), i)
                    && (end >= lower.length() || !Character.isLetterOrDigit(lower.charAt(end)))) {
                return form;
            }
        }
        return null;
    }
}
