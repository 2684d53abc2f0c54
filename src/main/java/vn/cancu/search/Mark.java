package vn.cancu.search;

/**
 * What several tokens mean together: a symbol, an amount, a day, or the idea behind an abbreviation and its long form.
 *
 * @param term kind and canonical form: {@code so:1719/qd-ttg}, {@code dong:9504200000}, {@code ngay:2024-03-15}, {@code nghia:ubnd}
 * @param first index of its first token
 * @param last index of its last token
 */
record Mark(String term, int first, int last) {
    static final String SYMBOL = "so:";
    static final String MONEY = "dong:";
    static final String DAY = "ngay:";
    static final String IDEA = "nghia:";

    int length() {
        return last - first + 1;
    }

    boolean covers(int token) {
        return first <= token && token <= last;
    }

    boolean isSymbol() {
        return term.startsWith(SYMBOL);
    }
}
