package vn.cancu.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * From one figure to the next.
 *
 * @param amount more or less, whole đồng
 * @param percent of the first figure, one decimal; null where that is nought
 */
public record Change(long amount, @Nullable BigDecimal percent) {
    static Change of(long before, long now) {
        long amount = Math.subtractExact(now, before);
        return new Change(amount, before == 0 ? null : percent(amount, before));
    }

    static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
