package vn.cancu.correction;

/**
 * A paragraph that stands near a fact.
 *
 * @param line its first, from 1
 * @param text the paragraph, lines parted by "\n"; a very long one is cut
 */
public record Near(int line, String text) {}
