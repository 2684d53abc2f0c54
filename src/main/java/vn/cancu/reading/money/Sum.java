package vn.cancu.reading.money;

import java.util.List;

/**
 * A total and the parts that it is said to consist of, as indexes into the rows of {@link PlanMoney}.
 *
 * @param total the row of the total
 * @param parts the rows of the parts, at least one
 * @param whole whether the parts are all of it ("gồm", or the central and the local share), or only some ("trong đó")
 */
public record Sum(int total, List<Integer> parts, boolean whole) {
    public Sum {
        parts = List.copyOf(parts);
    }
}
