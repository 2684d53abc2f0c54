package vn.cancu.search;

/**
 * What counts how much; docs/adr/0006 says how the figures were found and what they gain on either collection.
 *
 * @param pair two syllables of the question next to each other, against 1 for one syllable
 * @param place a word in the document's symbol, title or issuer or in the path
 * @param headingPair a pair in the heading
 * @param line the best line of the passage by itself
 * @param headingWords the share of the heading's words that the question holds, of the question's whole weight
 * @param headingPairs the share of its pairs
 * @param run the longest run of words that stand as asked
 */
record Weights(
        double pair,
        double place,
        double headingPair,
        double line,
        double headingWords,
        double headingPairs,
        double run) {
    static final Weights CHOSEN = new Weights(0.7, 0.5, 0.1, 0.4, 0.3, 0.15, 0.3);
}
