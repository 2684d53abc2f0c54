package vn.cancu.budget;

import java.util.Collection;
import java.util.List;

/** The graph, as questions of money need it. */
public interface BudgetGraph {
    /**
     * The amounts that fit, by document and line; one statement.
     *
     * @param limit the most to return
     */
    List<Amount> amounts(BudgetQuestion question, int limit);

    /** Keys of all units that have the name of one of these, wherever they stand, whether they have money or not; one statement. */
    List<String> namesakes(Collection<String> units);
}
