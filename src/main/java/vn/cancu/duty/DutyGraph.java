package vn.cancu.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The graph, as questions of duty need it: each method is one statement. */
public interface DutyGraph {
    /**
     * Duties of the plans of a unit or place, or of a unit by its own name.
     *
     * @param limit the most duties to return
     */
    List<CandidateDuty> duties(Wanted wanted, int limit);

    /**
     * What is looked for.
     *
     * @param words folded words of an item or a duty; empty for all
     * @param unit folded name of the unit, null for all
     * @param year null for all
     */
    record Wanted(
            List<String> words,
            @Nullable String unit,
            @Nullable Integer year) {
        public Wanted {
            words = List.copyOf(words);
        }
    }
}
