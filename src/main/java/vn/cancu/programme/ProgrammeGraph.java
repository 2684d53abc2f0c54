package vn.cancu.programme;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What this room asks of the graph. */
public interface ProgrammeGraph {
    /** How many items of plans carry out each component itself, by its key ({@code 1719/DA4.TDA1}); of all programmes. */
    Map<String, Long> counts();

    /**
     * Items of plans, newest plans first, then as they stand in their plan.
     *
     * @param components keys of components
     * @param offset how many to leave out before
     * @param limit most items
     */
    List<PlannedItem> items(Set<String> components, int offset, int limit);
}
