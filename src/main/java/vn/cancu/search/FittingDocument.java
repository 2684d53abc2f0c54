package vn.cancu.search;

/**
 * A document in which something fits.
 *
 * @param passages how many of its passages fit, its head among them; at least one
 */
public record FittingDocument(SearchAnswer.DocumentCard card, int passages) {}
