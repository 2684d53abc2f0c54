package vn.cancu.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The plans of the graph, as this room needs them. */
public interface PlanGraph {
    /** By key, or by symbol in any print; those whose text is held first. */
    List<PlanCard> named(String keyOrSymbol);

    /** Empty where no text is held under this key. */
    Optional<Plan> plan(String key);

    /**
     * Documents other than {@code key} that name one of these components.
     *
     * @param codes official codes with the programme: "1719/DA9.TDA2"
     * @param limit the most items to return
     */
    List<SimilarPlan> withComponents(String key, Collection<String> codes, int limit);
}
