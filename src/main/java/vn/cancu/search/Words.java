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
    private final double[] rarity;
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
        exact = new boolean[text.size()];
        rarity = new double[text.size()];
        for (int i = 0; i < text.size(); i++) {
            exact[i] =
                    !this.loose && statistics.count(Fields.EXACT, text.token(i).exact()) > 0;
            rarity[i] = statistics.rarity(field(i), term(i));
            (exact[i] ? exactIndex : foldedIndex).putIfAbsent(term(i), i);
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

    String field(int i) {
        return exact[i] ? Fields.EXACT : Fields.FOLDED;
    }

    String term(int i) {
        return exact[i] ? text.token(i).exact() : text.token(i).folded();
    }

    double rarity(int i) {
        return rarity[i];
    }

    /** A word and the next; always folded: two syllables together hardly mean two things. */
    String pair(int i) {
        return text.foldedPair(i);
    }

    /** Whether no word before it is the same. */
    boolean isFirst(int i) {
        Integer first = (exact[i] ? exactIndex : foldedIndex).get(term(i));
        return first != null && first == i;
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
