package vn.cancu.duty;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.duty.DutyRow.Holder;

/**
 * Who holds a duty today, as far as a source states it.
 *
 * @param state what is known
 * @param steps from the unit of the document to those of today, nearest first
 * @param holders those of today; several where one was divided
 * @param note one sentence for people
 */
public record Today(State state, List<Successor> steps, List<Successor> holders, String note) {
    public enum State {
        /** Others hold it, and a source says who. */
        SUCCEEDED,
        /** The unit exists no more; no source says who took over. */
        ENDED,
        /** No source says that the unit ended; the document is of before the rearrangement of 1/7/2025. */
        UNCLEAR,
        /** No source says that the unit ended; the document is of after it. */
        CURRENT
    }

    public Today {
        steps = List.copyOf(steps);
        holders = List.copyOf(holders);
    }

    /** The holder as the contract has it; null where it is not known. */
    public @Nullable Holder holder() {
        if (holders.isEmpty()) {
            return null;
        }
        Successor first = holders.getFirst();
        String names = holders.stream().map(Successor::unit).distinct().collect(Collectors.joining("; "));
        return new Holder(names, first.by(), first.on());
    }
}
