package vn.cancu.comparison;

import java.util.List;
import vn.cancu.document.Evidence;

/**
 * Another plan with components of the one asked for.
 *
 * @param shared the components that both have, each with the words of this plan that name it
 */
public record SimilarPlan(PlanCard plan, List<Shared> shared) {
    public SimilarPlan {
        shared = List.copyOf(shared);
    }

    /**
     * A component of both.
     *
     * @param code official code with the programme
     */
    public record Shared(String code, String title, Evidence evidence) {}
}
