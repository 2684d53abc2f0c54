package vn.cancu.search;

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
}
