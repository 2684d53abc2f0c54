package vn.cancu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import vn.cancu.search.Generation.CountingSearcher;

/**
 * The question as it was probably meant, where a word of it is in no document or hardly anything was found: the words of the index that
 * are a letter or two away, chosen by the company they keep.
 */
final class DidYouMean {
    private static final long FEW = 3;
    private static final int CANDIDATES = 5;

    private final CountingSearcher searcher;
    private final Words words;

    private DidYouMean(CountingSearcher searcher, Words words) {
        this.searcher = searcher;
        this.words = words;
    }

    static Optional<String> of(CountingSearcher searcher, List<Words> asked, long total) throws IOException {
        // With alternatives it is not told which was mistyped.
        if (asked.size() != 1 || asked.getFirst().size() > 12) {
            return Optional.empty();
        }
        return new DidYouMean(searcher, asked.getFirst()).meant(total);
    }

    private Optional<String> meant(long total) throws IOException {
        List<String> meant = new ArrayList<>();
        boolean changed = false;
        for (int i = 0; i < words.size(); i++) {
            Token token = words.text.token(i);
            String better = isKnown(token) && total >= FEW ? token.exact() : better(i, meant);
            changed |= !better.equals(token.exact());
            meant.add(better);
        }
        return changed ? Optional.of(String.join(" ", meant)) : Optional.empty();
    }

    private boolean isKnown(Token token) {
        return searcher.statistics.count(Fields.FOLDED, token.folded()) > 0;
    }

    private String better(int i, List<String> before) throws IOException {
        Token token = words.text.token(i);
        if (token.folded().length() > 12 || Analysis.isDigit(token.folded().charAt(0))) {
            return token.exact();
        }
        String best = token.exact();
        double bestScore = company(i, token.exact(), before);
        for (String candidate : candidates(token)) {
            double score = company(i, candidate, before);
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return best;
    }

    /** How often a word stands beside its neighbours; a word that is known at all counts a little. */
    private double company(int i, String candidate, List<String> before) throws IOException {
        double score = Math.log1p(searcher.statistics.count(Fields.EXACT, candidate)) / 100;
        if (i > 0) {
            score += Math.log1p(together(before.get(i - 1), candidate));
        }
        if (i + 1 < words.size()) {
            String next = words.text.token(i + 1).exact();
            score += Math.log1p(together(candidate, next));
        }
        return score;
    }

    /** Passages where two exact words stand, and next to each other without their marks. */
    private int together(String word, String next) throws IOException {
        String pair = Spelling.folded(word) + ' ' + Spelling.folded(next);
        if (searcher.statistics.count(Fields.FOLDED_PAIRS, pair) == 0) {
            return 0;
        }
        return searcher.count(new BooleanQuery.Builder()
                .add(QueryBuilder.term(Fields.FOLDED_PAIRS, pair), Occur.FILTER)
                .add(QueryBuilder.term(Fields.EXACT, word), Occur.FILTER)
                .add(QueryBuilder.term(Fields.EXACT, next), Occur.FILTER)
                .build());
    }

    private List<String> candidates(Token token) throws IOException {
        List<String> candidates = new ArrayList<>(sameLetters(token.folded()));
        if (token.folded().length() >= 2) {
            DirectSpellChecker checker = new DirectSpellChecker();
            checker.setMinQueryLength(2);
            checker.setMinPrefix(0);
            checker.setMaxEdits(token.folded().length() > 3 ? 2 : 1);
            Term term = new Term(Fields.FOLDED, token.folded());
            for (SuggestWord near :
                    checker.suggestSimilar(term, CANDIDATES, searcher.getIndexReader(), SuggestMode.SUGGEST_ALWAYS)) {
                candidates.addAll(sameLetters(near.string));
            }
        }
        return candidates;
    }

    /** The exact forms of a folded one that the index knows. */
    private List<String> sameLetters(String folded) {
        Vocabulary vocabulary = searcher.statistics.vocabulary();
        Set<String> forms = new LinkedHashSet<>(List.of(folded));
        for (int number : vocabulary.variants(folded)) {
            forms.add(vocabulary.exact(number));
        }
        // A word keeps its number when its last passage is gone.
        return forms.stream()
                .filter(form -> searcher.statistics.count(Fields.EXACT, form) > 0)
                .toList();
    }
}
