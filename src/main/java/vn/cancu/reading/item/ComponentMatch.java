package vn.cancu.reading.item;

import vn.cancu.catalogue.Component;

/**
 * The official component that a printed title fits best.
 *
 * @param component what it fits
 * @param confidence 0 to 1: the weighted share of the words that both have
 * @param margin how much less the next best component of another title fits, 0 to 1
 */
public record ComponentMatch(Component component, double confidence, double margin) {}
