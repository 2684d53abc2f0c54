package vn.cancu.comparison;

import java.util.List;

/**
 * Two plans beside each other.
 *
 * @param components of either, in the order of the right plan, those that are gone after them
 */
public record Comparison(PlanCard left, PlanCard right, List<ComparedComponent> components) {
    public Comparison {
        components = List.copyOf(components);
    }
}
