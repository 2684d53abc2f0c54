package vn.cancu.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan by name.
 *
 * @param key document key
 * @param date ISO, as far as printed
 * @param years plan years; the year of its date where it has none
 * @param file that it was read from, null where only citations tell of it
 */
public record PlanCard(
        String key,
        @Nullable String symbol,
        @Nullable String type,
        @Nullable String issuer,
        @Nullable String date,
        @Nullable String title,
        List<Integer> years,
        @Nullable String file) {
    public PlanCard {
        years = List.copyOf(years);
    }
}
