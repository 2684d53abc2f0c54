package vn.cancu.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.text.PartialDate;

/**
 * The days on which a document may have been signed.
 *
 * @param from the first, inclusive
 * @param to the last, inclusive
 */
public record Period(LocalDate from, LocalDate to) {
    /**
     * From what its header says.
     *
     * @param date as printed; null where it is not
     * @param planYears a plan is signed from the last quarter of the year before the first of them to the end of the last
     */
    public static Optional<Period> of(@Nullable PartialDate date, List<Integer> planYears) {
        if (date != null) {
            return Optional.of(new Period(date.earliest(), date.latest()));
        }
        return planYears.isEmpty()
                ? Optional.empty()
                : Optional.of(new Period(
                        LocalDate.of(planYears.getFirst() - 1, 10, 1), LocalDate.of(planYears.getLast(), 12, 31)));
    }
}
