package vn.cancu.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.cancu.text.Folding;

/**
 * Abbreviations and what they stand for, from {@code data/abbreviations.csv}.
 *
 * <p>Both forms of one row mean one idea, a {@link Mark} in the text and in the question alike: that opens them both ways, and costs no
 * query of its own. An abbreviation that is also a syllable (TU, HU, CT) counts only where it is printed in capitals.
 */
final class Abbreviations {
    private final Map<String, List<Form>> byFirst = new HashMap<>();

    /** The tokens of one form, folded, and the ideas that it holds: its own and those inside it. */
    private record Form(List<String> tokens, boolean capitals, List<String> ideas) {}

    private Abbreviations(List<String[]> rows) {
        Map<String, String> longForms = new HashMap<>();
        for (String[] row : rows) {
            longForms.put(idea(row[1]), Folding.key(row[1]));
        }
        for (String[] row : rows) {
            String own = idea(row[1]);
            List<String> ideas = new ArrayList<>(List.of(own));
            String whole = ' ' + Folding.key(row[1]) + ' ';
            longForms.forEach((idea, text) -> {
                if (!idea.equals(own) && whole.contains(' ' + text + ' ')) {
                    ideas.add(idea);
                }
            });
            add(row[0], needsCapitals(row[0]), ideas);
            // The ideas inside a long form are marked by their own words there.
            add(row[1], false, List.of(own));
        }
    }

    static Abbreviations load() {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = Abbreviations.class.getResourceAsStream("/data/abbreviations.csv")) {
            if (in == null) {
                throw new SearchException("Chương trình thiếu tệp data/abbreviations.csv; hãy dựng lại chương trình.");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .forEach(line -> rows.add(line.split(",", 3)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Abbreviations(rows);
    }

    private void add(String printed, boolean capitals, List<String> ideas) {
        List<String> tokens = List.of(Folding.key(printed).split(" "));
        Form form = new Form(tokens, capitals, List.copyOf(ideas));
        List<Form> forms = byFirst.computeIfAbsent(tokens.getFirst(), key -> new ArrayList<>());
        // Several abbreviations share a long form.
        if (!forms.contains(form)) {
            forms.add(form);
        }
    }

    private static String idea(String longForm) {
        return Mark.IDEA + Folding.key(longForm).replace(' ', '-');
    }

    private static boolean needsCapitals(String abbreviation) {
        String key = Folding.key(abbreviation);
        return key.length() <= 3 && key.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    /** Adds the ideas of the forms that begin at token {@code first}. */
    void mark(String given, List<Token> tokens, int first, List<Mark> marks) {
        List<Form> forms = byFirst.get(tokens.get(first).folded());
        if (forms == null) {
            return;
        }
        for (Form form : forms) {
            int last = first + form.tokens.size() - 1;
            if (last < tokens.size()
                    && stands(form, tokens, first)
                    && (!form.capitals || isCapitals(given, tokens.get(first)))) {
                form.ideas.forEach(idea -> marks.add(new Mark(idea, first, last)));
            }
        }
    }

    private static boolean stands(Form form, List<Token> tokens, int first) {
        for (int i = 1; i < form.tokens.size(); i++) {
            if (!tokens.get(first + i).folded().equals(form.tokens.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapitals(String given, Token token) {
        String printed = given.substring(token.start(), token.end());
        return printed.equals(printed.toUpperCase(Locale.ROOT));
    }
}
