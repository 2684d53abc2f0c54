package vn.cancu.search;

/**
 * A search as asked.
 *
 * @param text what was typed; see the package for its syntax
 * @param filters what a hit must be
 * @param order of the hits
 * @param grouped whether only the best passage of each document is shown
 * @param facets whether the exact total and the facets are counted over all that fits; without, total is a lower bound
 * @param offset hits to leave out at the front
 * @param limit hits to show, 1 to 1000
 */
public record SearchQuestion(
        String text, SearchFilters filters, Order order, boolean grouped, boolean facets, int offset, int limit) {
    /** How hits are sorted. */
    public enum Order {
        BEST_FIRST,
        NEWEST_FIRST,
        OLDEST_FIRST
    }

    public SearchQuestion {
        if (offset < 0 || offset > 1_000_000 || limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
        }
    }

    /** The ten best passages, with total and facets. */
    public static SearchQuestion of(String text) {
        return new SearchQuestion(text, SearchFilters.NONE, Order.BEST_FIRST, false, true, 0, 10);
    }

    public SearchQuestion with(SearchFilters wanted) {
        return new SearchQuestion(text, wanted, order, grouped, facets, offset, limit);
    }

    public SearchQuestion page(int from, int count) {
        return new SearchQuestion(text, filters, order, grouped, facets, from, count);
    }

    public SearchQuestion sorted(Order wanted) {
        return new SearchQuestion(text, filters, wanted, grouped, facets, offset, limit);
    }

    public SearchQuestion oneOfEachDocument() {
        return new SearchQuestion(text, filters, order, true, facets, offset, limit);
    }

    /** Neither total nor facets: the fastest. */
    public SearchQuestion hitsOnly() {
        return new SearchQuestion(text, filters, order, grouped, false, offset, limit);
    }
}
