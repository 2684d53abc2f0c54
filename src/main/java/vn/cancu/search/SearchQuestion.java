package vn.cancu.search;

/**
 * A search as asked.
 *
 * @param text what was typed; the syntax stands in the package's description, and no text is wrong
 * @param filters what a hit must be
 * @param order of the hits
 * @param grouped whether only the best passage of each document is shown
 * @param facets whether the facets and the exact total are counted over all that fits; without, total says how many fit at least
 * @param highlighted whether hits say which ranges of their texts the question touches; a list or an evaluation has no use for them
 * @param offset hits to leave out at the front
 * @param limit hits to show, 1 to 1000
 */
public record SearchQuestion(
        String text,
        SearchFilters filters,
        Order order,
        boolean grouped,
        boolean facets,
        boolean highlighted,
        int offset,
        int limit) {
    /** Units of what was typed that are read; nobody types more. */
    public static final int LONGEST = QuestionParser.LONGEST;

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
        return new SearchQuestion(text, SearchFilters.NONE, Order.BEST_FIRST, false, true, true, 0, 10);
    }

    public SearchQuestion with(SearchFilters wanted) {
        return new SearchQuestion(text, wanted, order, grouped, facets, highlighted, offset, limit);
    }

    public SearchQuestion page(int from, int count) {
        return new SearchQuestion(text, filters, order, grouped, facets, highlighted, from, count);
    }

    public SearchQuestion sorted(Order wanted) {
        return new SearchQuestion(text, filters, wanted, grouped, facets, highlighted, offset, limit);
    }

    public SearchQuestion oneOfEachDocument() {
        return new SearchQuestion(text, filters, order, true, facets, highlighted, offset, limit);
    }

    /** Neither total nor facets: the fastest. */
    public SearchQuestion hitsOnly() {
        return new SearchQuestion(text, filters, order, grouped, false, highlighted, offset, limit);
    }

    /** Without the ranges to highlight. */
    public SearchQuestion unmarked() {
        return new SearchQuestion(text, filters, order, grouped, facets, false, offset, limit);
    }

    /** The same of other words. */
    public SearchQuestion asking(String words) {
        return new SearchQuestion(words, filters, order, grouped, facets, highlighted, offset, limit);
    }
}
