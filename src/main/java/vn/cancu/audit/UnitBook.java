package vn.cancu.audit;

import java.util.List;
import java.util.Set;

/**
 * The documents of one issuing unit, with their money.
 *
 * @param unit key
 * @param entries its documents
 * @param grants what documents of others give to it
 */
public record UnitBook(String unit, List<Entry> entries, List<Grant> grants) {
    public UnitBook {
        entries = List.copyOf(entries);
        grants = List.copyOf(grants);
    }

    /**
     * A document.
     *
     * @param subject the document
     * @param cited keys of what it rests on or mentions
     * @param changed keys of what it amends, replaces or repeals
     * @param amounts that it states
     */
    public record Entry(Subject subject, Set<String> cited, Set<String> changed, List<Money> amounts) {}

    /**
     * Money given.
     *
     * @param by the document that gives it
     * @param amount how much
     */
    public record Grant(Subject by, Money amount) {}
}
