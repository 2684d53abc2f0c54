package vn.cancu.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation.Measure;

/**
 * Tỷ lệ giải ngân: what was disbursed of what was given, both as stated.
 *
 * @param given what was allocated; what was planned where no allocation is stated
 * @param spent what was disbursed
 */
public record Rate(Cell given, Cell spent) {
    /** One decimal. */
    public BigDecimal percent() {
        return Change.percent(spent.total(), given.total());
    }

    /** For every row of which both are stated. */
    static List<Rate> of(List<Cell> rows) {
        Map<List<@Nullable String>, Map<Measure, Cell>> groups = new LinkedHashMap<>();
        for (Cell cell : rows) {
            groups.computeIfAbsent(cell.values(), values -> new LinkedHashMap<>())
                    .put(cell.measure(), cell);
        }
        List<Rate> rates = new ArrayList<>();
        for (Map<Measure, Cell> cells : groups.values()) {
            Cell spent = cells.get(Measure.DISBURSED);
            Cell given = cells.getOrDefault(Measure.ALLOCATED, cells.get(Measure.PLANNED));
            if (spent != null && given != null && given.total() > 0) {
                rates.add(new Rate(given, spent));
            }
        }
        return rates;
    }
}
