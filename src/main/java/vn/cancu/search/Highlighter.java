package vn.cancu.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.cancu.text.Span;

/** Marks in a text what a question touches; the ranges are of the text as given, whatever was folded. */
final class Highlighter {
    /** A word that stands in more than about a third of all passages is marked only beside another word of the question. */
    private static final double RARE = 1.0;

    private final Analysis analysis;
    private final List<Words> words;
    private final Set<String> ideas = new HashSet<>();
    private final List<List<Token>> phrases = new ArrayList<>();
    private final List<Token> prefixes = new ArrayList<>();

    Highlighter(Analysis analysis, ParsedQuestion question, List<Words> words) {
        this.analysis = analysis;
        this.words = words;
        words.forEach(asked -> asked.text.marks().forEach(mark -> ideas.add(mark.term())));
        for (ParsedQuestion.Alternative alternative : question.alternatives()) {
            for (String phrase : alternative.phrases()) {
                AnalysedText text = analysis.analyse(phrase).asked();
                phrases.add(text.tokens());
                text.marks().forEach(mark -> ideas.add(mark.term()));
            }
            for (String prefix : alternative.prefixes()) {
                List<Token> tokens = analysis.tokens(prefix);
                if (!tokens.isEmpty()) {
                    prefixes.add(tokens.getLast());
                }
            }
        }
        phrases.removeIf(List::isEmpty);
    }

    List<Span> of(String given) {
        // What tokens mean together is looked for only where the question means such a thing.
        AnalysedText text =
                ideas.isEmpty() ? new AnalysedText(analysis.tokens(given), List.of()) : analysis.analyse(given);
        boolean[] marked = new boolean[text.size()];
        for (Words asked : words) {
            markWords(text, asked, marked);
        }
        for (Mark mark : text.marks()) {
            if (ideas.contains(mark.term())) {
                for (int i = mark.first(); i <= mark.last(); i++) {
                    marked[i] = true;
                }
            }
        }
        for (int i = 0; i < text.size(); i++) {
            for (List<Token> phrase : phrases) {
                markPhrase(text, i, phrase, marked);
            }
            for (Token prefix : prefixes) {
                marked[i] |= begins(text.token(i), prefix);
            }
        }
        return spans(text, marked);
    }

    private static void markWords(AnalysedText text, Words asked, boolean[] marked) {
        int before = -1;
        for (int i = 0; i < text.size(); i++) {
            int word = asked.indexOf(text.token(i));
            if (word >= 0) {
                boolean alone = asked.size() <= 2 || asked.rarity(word) >= RARE;
                boolean beside = before >= 0 && before + 1 < asked.size() && follows(asked, before, text.token(i));
                marked[i] |= alone || beside;
                if (beside) {
                    marked[i - 1] = true;
                }
            }
            before = word;
        }
    }

    private static boolean follows(Words asked, int before, Token token) {
        return asked.indexOf(asked.text.token(before + 1)) == asked.indexOf(token);
    }

    private static void markPhrase(AnalysedText text, int at, List<Token> phrase, boolean[] marked) {
        if (at + phrase.size() > text.size()) {
            return;
        }
        boolean exact = phrase.stream().anyMatch(token -> !token.exact().equals(token.folded()));
        for (int k = 0; k < phrase.size(); k++) {
            Token token = text.token(at + k);
            boolean same = exact
                    ? token.exact().equals(phrase.get(k).exact())
                    : token.folded().equals(phrase.get(k).folded());
            if (!same) {
                return;
            }
        }
        for (int k = 0; k < phrase.size(); k++) {
            marked[at + k] = true;
        }
    }

    private static boolean begins(Token token, Token prefix) {
        boolean exact = !prefix.exact().equals(prefix.folded());
        return exact ? token.exact().startsWith(prefix.exact()) : token.folded().startsWith(prefix.folded());
    }

    /** Neighbours become one range. */
    private static List<Span> spans(AnalysedText text, boolean[] marked) {
        List<Span> spans = new ArrayList<>();
        int i = 0;
        while (i < marked.length) {
            if (!marked[i]) {
                i++;
                continue;
            }
            int last = i;
            while (last + 1 < marked.length
                    && marked[last + 1]
                    && text.token(last + 1).start() - text.token(last).end() <= 1) {
                last++;
            }
            spans.add(new Span(text.token(i).start(), text.token(last).end()));
            i = last + 1;
        }
        return spans;
    }
}
