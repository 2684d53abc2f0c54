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
 * @param tableSums figures of tables that other figures add up to; many of them are no allocation
 */
public record PlanMoney(
        List<Allocation> rows,
        List<Sum> sums,
        List<Long> roundings,
        Set<Integer> surplusDigits,
        List<TableSum> tableSums) {
    public PlanMoney {
        rows = List.copyOf(rows);
        sums = List.copyOf(sums);
        roundings = List.copyOf(roundings);
        surplusDigits = Set.copyOf(surplusDigits);
        tableSums = List.copyOf(tableSums);
    }

    /** An amount as Vietnamese texts print it: 9.504.200.000. */
    public static String print(long amount) {
        return SlipRepair.print(amount);
    }
}
