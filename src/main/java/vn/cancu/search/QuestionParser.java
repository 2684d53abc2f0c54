package vn.cancu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cancu.search.ParsedQuestion.Alternative;
import vn.cancu.search.ParsedQuestion.Condition;
import vn.cancu.search.ParsedQuestion.Name;
import vn.cancu.text.Folding;

/**
 * Takes what was typed apart: {@code "…"} a phrase, {@code -word} without it, {@code OR} (or {@code HOẶC}) alternatives,
 * {@code field:value}, {@code prefix*}. What does not fit this is words: there is no wrong question.
 */
final class QuestionParser {
    /** Units of a question that are read; nobody types more. */
    static final int LONGEST = 1_000;

    private final String typed;
    private int at;
    private final List<Alternative> alternatives = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private StringBuilder words = new StringBuilder();
    private List<String> phrases = new ArrayList<>();
    private List<String> prefixes = new ArrayList<>();
    private List<String> without = new ArrayList<>();

    private QuestionParser(String typed) {
        this.typed = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }

    static ParsedQuestion parse(String typed) {
        return new QuestionParser(typed).parse();
    }

    private ParsedQuestion parse() {
        while (at < typed.length()) {
            char c = typed.charAt(at);
            if (isBlank(c)) {
                at++;
            } else if (isQuote(c)) {
                phrases.add(quoted());
            } else if (negates()) {
                at++;
                without.add(isQuote(typed.charAt(at)) ? quoted() : word());
            } else {
                take(word());
            }
        }
        endAlternative();
        return new ParsedQuestion(List.copyOf(alternatives), List.copyOf(conditions));
    }

    private void take(String word) {
        if (word.equals("OR") || word.equals("HOẶC")) {
            endAlternative();
            return;
        }
        int colon = word.indexOf(':');
        if (colon > 0) {
            Optional<Name> name = name(word.substring(0, colon));
            if (name.isPresent()) {
                String value = word.substring(colon + 1);
                if (value.isEmpty() && at < typed.length() && isQuote(typed.charAt(at))) {
                    value = quoted();
                }
                conditions.add(new Condition(name.get(), value));
                return;
            }
        }
        if (word.length() > 1 && word.indexOf('*') == word.length() - 1) {
            prefixes.add(word.substring(0, word.length() - 1));
        } else {
            words.append(word).append(' ');
        }
    }

    private void endAlternative() {
        Alternative alternative = new Alternative(
                words.toString().strip(), List.copyOf(phrases), List.copyOf(prefixes), List.copyOf(without));
        words = new StringBuilder();
        phrases = new ArrayList<>();
        prefixes = new ArrayList<>();
        without = new ArrayList<>();
        boolean empty = alternative.asksNothing() && alternative.without().isEmpty();
        if (!empty || (alternatives.isEmpty() && at >= typed.length())) {
            alternatives.add(alternative);
        }
    }

    private static Optional<Name> name(String typed) {
        String folded = Folding.fold(typed);
        for (Name name : Name.values()) {
            if (name.isCalled(folded)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** A dash takes a word out where it begins one; "kinh tế - xã hội" and "2021 -2025" have dashes of another kind. */
    private boolean negates() {
        if (typed.charAt(at) != '-' || at + 1 >= typed.length() || isBlank(typed.charAt(at + 1))) {
            return false;
        }
        char next = typed.charAt(at + 1);
        int before = at - 1;
        while (before >= 0 && isBlank(typed.charAt(before))) {
            before--;
        }
        boolean span = Character.isDigit(next) && before >= 0 && Character.isDigit(typed.charAt(before));
        return !span && (at == 0 || isBlank(typed.charAt(at - 1)));
    }

    /** The text up to the closing quote; to the end where it is missing. */
    private String quoted() {
        int start = ++at;
        while (at < typed.length() && !isQuote(typed.charAt(at))) {
            at++;
        }
        String text = typed.substring(start, at);
        at++;
        return text;
    }

    private String word() {
        int start = at;
        while (at < typed.length() && !isBlank(typed.charAt(at)) && !isQuote(typed.charAt(at))) {
            at++;
        }
        return typed.substring(start, at);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\u201C' || c == '\u201D' || c == '\u201E' || c == '\u00AB' || c == '\u00BB';
    }
}
