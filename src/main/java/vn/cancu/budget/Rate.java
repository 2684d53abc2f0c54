package vn.cancu.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation.Measure;

/**
 * Tỷ lệ giải ngân: what was disbursed of what was given, both as stated of the same component, unit and year. What is stated of one side
 * alone is in neither figure.
 *
 * @param values of the question's dimensions, in their order
 * @param of what was given: allocated, or planned for what no allocation is stated of; never both in one rate
 * @param given whole đồng
 * @param disbursed whole đồng
 */
public record Rate(List<@Nullable String> values, Measure of, long given, long disbursed) {
    public Rate {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** One decimal. */
    public BigDecimal percent() {
        return Change.percent(disbursed, given);
    }

    /** The money of one row, thing by thing. */
    static final class Pairs {
        private final Map<List<@Nullable String>, Map<Measure, Long>> things = new LinkedHashMap<>();

        /** @param thing what both sides must be stated of */
        void add(List<@Nullable String> thing, Measure measure, long vnd) {
            things.computeIfAbsent(thing, key -> new EnumMap<>(Measure.class)).merge(measure, vnd, Math::addExact);
        }

        /** One rate of what was allocated, one of what was but planned, as far as there are. */
        List<Rate> rates(List<@Nullable String> values) {
            List<Rate> rates = new ArrayList<>();
            for (Measure of : List.of(Measure.ALLOCATED, Measure.PLANNED)) {
                long given = 0;
                long disbursed = 0;
                for (Map<Measure, Long> thing : things.values()) {
                    Long spent = thing.get(Measure.DISBURSED);
                    if (spent != null && of == given(thing)) {
                        given = Math.addExact(given, thing.getOrDefault(of, 0L));
                        disbursed = Math.addExact(disbursed, spent);
                    }
                }
                if (given > 0) {
                    rates.add(new Rate(values, of, given, disbursed));
                }
            }
            return rates;
        }

        private static @Nullable Measure given(Map<Measure, Long> thing) {
            return thing.containsKey(Measure.ALLOCATED)
                    ? Measure.ALLOCATED
                    : thing.containsKey(Measure.PLANNED) ? Measure.PLANNED : null;
        }
    }
}
