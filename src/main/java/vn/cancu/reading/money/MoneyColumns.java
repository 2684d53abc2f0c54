package vn.cancu.reading.money;

import java.util.List;
import java.util.Set;

/**
 * The columns of a table that hold money, and those of which that is not known.
 *
 * @param money in order
 * @param unknown columns of figures whose words tell nothing, from 0
 */
record MoneyColumns(List<MoneyColumn> money, Set<Integer> unknown) {
    MoneyColumns {
        money = List.copyOf(money);
        unknown = Set.copyOf(unknown);
    }
}
