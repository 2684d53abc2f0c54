package vn.cancu.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which money; null does not restrict.
 *
 * @param programme 1719, 90, 263
 * @param component official code within its programme, with everything below it: DA4 also means DA4.TDA1
 * @param unit whose plans, as people write it
 * @param year budget year
 * @param by what makes a row, in this order
 */
public record BudgetQuestion(
        @Nullable String programme,
        @Nullable String component,
        @Nullable String unit,
        @Nullable Integer year,
        List<Dimension> by) {
    public BudgetQuestion {
        by = by.isEmpty() ? List.of(Dimension.COMPONENT, Dimension.UNIT, Dimension.YEAR) : List.copyOf(by);
    }

    /** What a row may be made by; the measure always makes rows of its own. */
    public enum Dimension {
        PROGRAMME,
        COMPONENT,
        UNIT,
        YEAR,
        NATURE,
        DOCUMENT
    }
}
