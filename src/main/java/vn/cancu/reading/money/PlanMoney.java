package vn.cancu.reading.money;

import java.util.List;
import java.util.Set;
import vn.cancu.document.Allocation;

/**
 * The amounts of one document and which of them are parts of which.
 *
 * @param rows in reading order
 * @param sums totals with their parts
 * @param roundings for each row how many đồng its print may be rounded by
 * @param surplusDigits the rows whose anomaly is a digit too many, not a wrong unit
 */
public record PlanMoney(List<Allocation> rows, List<Sum> sums, List<Long> roundings, Set<Integer> surplusDigits) {
    public PlanMoney {
        rows = List.copyOf(rows);
        sums = List.copyOf(sums);
        roundings = List.copyOf(roundings);
        surplusDigits = Set.copyOf(surplusDigits);
    }

    /** An amount as Vietnamese texts print it: 9.504.200.000. */
    public static String print(long amount) {
        return SlipRepair.print(amount);
    }
}
