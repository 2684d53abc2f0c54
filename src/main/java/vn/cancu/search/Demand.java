package vn.cancu.search;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * What a passage must have to fit one alternative of a question, whatever its score.
 *
 * @param words for each different word the terms that count as it, in the passage itself
 * @param place for each of them the terms that count as it where the passage stands: its document's name, the headings above it
 * @param least how many of the words must stand in the passage or its place
 * @param own how many of them must stand in the passage itself: a passage is not found by its document's name alone
 * @param needed each must fit
 * @param unwanted none may fit
 * @param nothing whether nothing fits: what was typed was noise
 */
record Demand(
        List<List<CountedTerm>> words,
        List<CountedTerm> place,
        int least,
        int own,
        List<Query> needed,
        List<Query> unwanted,
        boolean nothing) {
    Demand {
        words = List.copyOf(words);
        place = List.copyOf(place);
        needed = List.copyOf(needed);
        unwanted = List.copyOf(unwanted);
    }
}
