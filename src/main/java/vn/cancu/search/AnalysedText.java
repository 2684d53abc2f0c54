package vn.cancu.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as the index and the highlighter see it.
 *
 * @param tokens in the order of the text; their offsets are of the text as given
 * @param marks what some of the tokens mean together, by first token
 */
record AnalysedText(List<Token> tokens, List<Mark> marks) {
    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    String foldedPair(int i) {
        return tokens.get(i).folded() + ' ' + tokens.get(i + 1).folded();
    }

    /**
     * The same as a question: of a symbol only the form that was typed. The shorter forms that a text is found by too would ask for
     * every symbol of the kind.
     */
    AnalysedText asked() {
        List<Mark> kept = new ArrayList<>();
        int symbol = -1;
        for (Mark mark : marks) {
            if (!mark.isSymbol() || mark.first() != symbol) {
                kept.add(mark);
            }
            symbol = mark.isSymbol() ? mark.first() : symbol;
        }
        return new AnalysedText(tokens, kept);
    }
}
