package vn.cancu.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.cancu.text.Folding;

/**
 * The free words of a question, with how rare they are.
 *
 * <p>A question with diacritics is asked by its exact forms, except for a word whose exact form the index does not know; a question
 * without any is asked by its folded forms. {@code loose} asks all by folded forms: the second try, where the exact ones found little.
 */
final class Words {
    /** Words beyond this many are not asked. */
    static final int MOST = 64;

    final AnalysedText text;
    final boolean loose;
    private final boolean[] exact;
    private final CountedTerm[] terms;
    private final double[] rarity;
    /** For each word the first that is the same. */
    private final int[] first;

    private final String[] pairs;
    private final Map<String, Integer> exactIndex = new HashMap<>();
    private final Map<String, Integer> foldedIndex = new HashMap<>();

    Words(AnalysedText analysed, Statistics statistics, boolean loose) {
        List<Token> tokens = analysed.tokens();
        text = tokens.size() <= MOST
                ? analysed
                : new AnalysedText(
                        tokens.subList(0, MOST),
                        analysed.marks().stream()
                                .filter(mark -> mark.last() < MOST)
                                .toList());
        boolean marked = hasDiacritics(text);
        this.loose = loose || !marked;
        int n = text.size();
        exact = new boolean[n];
        terms = new CountedTerm[n];
        rarity = new double[n];
        first = new int[n];
        pairs = new String[Math.max(0, n - 1)];
        for (int i = 0; i < n; i++) {
            Token token = text.token(i);
            CountedTerm term = this.loose ? null : statistics.find(Fields.EXACT, token.exact());
            exact[i] = term != null && term.count() > 0;
            terms[i] = term != null && exact[i] ? term : statistics.find(Fields.FOLDED, token.folded());
            rarity[i] = statistics.rarity(terms[i]);
            Integer before = (exact[i] ? exactIndex : foldedIndex).putIfAbsent(term(i), i);
            first[i] = before == null ? i : before;
            if (i > 0) {
                pairs[i - 1] = text.foldedPair(i - 1);
            }
        }
    }

    static boolean hasDiacritics(AnalysedText text) {
        return text.tokens().stream().anyMatch(token -> !token.exact().equals(token.folded()));
    }

    int size() {
        return text.size();
    }

    boolean isExact(int i) {
        return exact[i];
    }

    /** The term that counts as the word. */
    CountedTerm counted(int i) {
        return terms[i];
    }

    String term(int i) {
        return exact[i] ? text.token(i).exact() : text.token(i).folded();
    }

    double rarity(int i) {
        return rarity[i];
    }

    /** A word and the next; always folded: two syllables together hardly mean two things. */
    String pair(int i) {
        return pairs[i];
    }

    /** Whether no word before it is the same. */
    boolean isFirst(int i) {
        return first[i] == i;
    }

    /** The first word that is the same as this one: itself, where none before it is. */
    int first(int i) {
        return first[i];
    }

    /** How many different words there are. */
    int different() {
        int different = 0;
        for (int i = 0; i < first.length; i++) {
            different += isFirst(i) ? 1 : 0;
        }
        return different;
    }

    /** The first word of the question that a token of a text is, or -1. */
    int indexOf(Token token) {
        Integer index = exactIndex.isEmpty() ? null : exactIndex.get(token.exact());
        if (index == null && !foldedIndex.isEmpty()) {
            index = foldedIndex.get(token.folded());
        }
        return index == null ? -1 : index;
    }

    /** How much the whole question weighs: what a text that holds all of it could gain. */
    double weight() {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += isFirst(i) ? rarity[i] : 0;
        }
        return sum;
    }

    /** The words again, in the way {@code change} spells them. */
    String rewritten(Function<Token, String> change) {
        StringBuilder out = new StringBuilder();
        for (Token token : text.tokens()) {
            out.append(out.isEmpty() ? "" : " ").append(change.apply(token));
        }
        return out.toString();
    }

    static boolean isPlain(String typed) {
        return Folding.fold(typed).equals(typed);
    }
}
