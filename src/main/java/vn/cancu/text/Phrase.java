package vn.cancu.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words that a person typed, with or without diacritics, and how well a text holds them.
 *
 * <p>A text that holds all of them in a row fits with 1; one that holds them scattered, or only some, with less; the last word may be
 * the beginning of a word. Diacritics that were typed and are others in the text take a little off, so that an exact text comes
 * before one that is only alike when folded.
 */
public final class Phrase {
    private static final double SCATTERED = 0.5;
    private static final double IN_A_ROW = 0.4;
    private static final double OTHER_MARKS = 0.1;
    private static final double CUT_WORD = 0.97;

    private final List<Word> words;
    private final boolean marked;

    /** A word of a text: folded, and where it stands. */
    private record Word(String folded, String text, Span span) {
        /** In lower case as written; made where it is asked for, which is for few words of a text. */
        String exact() {
            return Normalizer.normalize(text.substring(span.start(), span.end()), Normalizer.Form.NFC)
                    .toLowerCase(Locale.ROOT);
        }
    }

    /** The longest run of the phrase's words in a text. */
    private record Run(int length, int exact, boolean cut, Span span) {}

    private Phrase(List<Word> words) {
        this.words = words;
        this.marked = words.stream().anyMatch(word -> !word.folded().equals(word.exact()));
    }

    public static Phrase of(String typed) {
        return new Phrase(split(typed));
    }

    /** Its words, folded. */
    public List<String> words() {
        return words.stream().map(Word::folded).toList();
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** How well {@code text} holds the phrase, 0 to 1. */
    public double in(String text) {
        List<Word> there = split(text);
        Run run = longestRun(there);
        if (run == null) {
            return 0;
        }
        double marks = marked ? 1 - OTHER_MARKS * (run.length() - run.exact()) / run.length() : 1;
        double whole = run.cut() ? CUT_WORD * marks : marks;
        if (run.length() == words.size()) {
            return whole;
        }
        double held = words.stream()
                .filter(word -> there.stream().anyMatch(other -> other.folded().equals(word.folded())))
                .count();
        return whole * (SCATTERED * held + IN_A_ROW * run.length()) / words.size();
    }

    /** Where the longest run of the phrase's words stands in {@code text}. */
    public Optional<Span> find(String text) {
        return Optional.ofNullable(longestRun(split(text))).map(Run::span);
    }

    private @Nullable Run longestRun(List<Word> there) {
        Run best = null;
        for (int from = 0; from < words.size(); from++) {
            for (int at = 0; at < there.size(); at++) {
                Run run = runAt(there, from, at);
                if (run != null
                        && (best == null
                                || run.length() > best.length()
                                || (run.length() == best.length() && run.exact() > best.exact()))) {
                    best = run;
                }
            }
            if (best != null && best.length() >= words.size() - from - 1) {
                break;
            }
        }
        return best;
    }

    private @Nullable Run runAt(List<Word> there, int from, int at) {
        int length = 0;
        int exact = 0;
        boolean cut = false;
        while (from + length < words.size() && at + length < there.size() && !cut) {
            Word typed = words.get(from + length);
            Word found = there.get(at + length);
            if (!typed.folded().equals(found.folded())) {
                boolean last = from + length == words.size() - 1;
                if (!last || typed.folded().length() < 2 || !found.folded().startsWith(typed.folded())) {
                    break;
                }
                cut = true;
            }
            exact += found.exact().startsWith(typed.exact()) ? 1 : 0;
            length++;
        }
        if (length == 0) {
            return null;
        }
        Span span = new Span(
                there.get(at).span().start(), there.get(at + length - 1).span().end());
        return new Run(length, exact, cut, span);
    }

    private static List<Word> split(String text) {
        List<Word> out = new ArrayList<>();
        StringBuilder folded = new StringBuilder();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? Folding.fold(text.charAt(i)) : ' ';
            if (c == 0) {
                continue;
            }
            if (Character.isLetterOrDigit(c)) {
                start = start < 0 ? i : start;
                folded.append(c);
            } else if (start >= 0) {
                out.add(new Word(folded.toString(), text, new Span(start, i)));
                folded.setLength(0);
                start = -1;
            }
        }
        return out;
    }
}
