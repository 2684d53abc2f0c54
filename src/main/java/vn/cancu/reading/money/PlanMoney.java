package vn.cancu.reading.money;

import java.util.List;
import vn.cancu.document.Allocation;

/**
 * The amounts of one document and which of them are parts of which.
 *
 * @param rows in reading order
 * @param sums totals with their parts
 * @param roundings for each row how many đồng its print may be rounded by
 */
public record PlanMoney(List<Allocation> rows, List<Sum> sums, List<Long> roundings) {
    public PlanMoney {
        rows = List.copyOf(rows);
        sums = List.copyOf(sums);
        roundings = List.copyOf(roundings);
    }
}
