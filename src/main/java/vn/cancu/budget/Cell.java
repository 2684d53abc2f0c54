package vn.cancu.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation.Measure;

/**
 * A row of the cube.
 *
 * @param values of the question's dimensions, in their order; null where unknown
 * @param measure of all its figures
 * @param total whole đồng
 * @param central of it from the central budget, as far as printed
 * @param local of it from local budgets, as far as printed
 * @param other of it from other sources, as far as printed
 * @param disagrees whether a printed total in it is not the sum of its printed parts
 * @param evidence every amount that stands behind it, also totals of parts that were not added again
 */
public record Cell(
        List<@Nullable String> values,
        Measure measure,
        long total,
        long central,
        long local,
        long other,
        boolean disagrees,
        List<Amount> evidence) {
    public Cell {
        evidence = List.copyOf(evidence);
    }
}
