package vn.cancu.authority;

import java.util.List;
import java.util.Set;

/**
 * One way from an item up to an authority.
 *
 * @param rank 1 for the best
 * @param itemKey the item (or document) that it begins at
 * @param functions what the authority at its first hop does for the item; empty where its title does not say
 * @param complete whether it ends at a law or resolution of the National Assembly or the approval of the programme
 * @param steps from the item's document upwards, at least one
 */
public record BasisPath(int rank, String itemKey, Set<Function> functions, boolean complete, List<Hop> steps) {
    public BasisPath {
        functions = Set.copyOf(functions);
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a path has a hop");
        }
    }

    /** The highest document of the path. */
    public StandingDocument end() {
        return steps.getLast().document();
    }
}
