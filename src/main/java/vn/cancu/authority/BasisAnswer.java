package vn.cancu.authority;

import java.time.LocalDate;
import java.util.List;

/**
 * The answer of {@link Authority#basis}.
 *
 * @param question what was asked
 * @param on the day for which the third clock was read
 * @param items what the text was taken to mean, best first
 * @param paths from these items up, best first
 * @param ambiguous mentions in the items' documents that fit several documents or none for sure; they are no hops
 * @param beside what texts name of the same programme beside an end of a path whose own text is not held; no hops
 * @param warnings what the reader of the answer should know
 */
public record BasisAnswer(
        BasisQuestion question,
        LocalDate on,
        List<FoundItem> items,
        List<BasisPath> paths,
        List<AmbiguousMention> ambiguous,
        List<Beside> beside,
        List<Warning> warnings) {
    public BasisAnswer {
        items = List.copyOf(items);
        paths = List.copyOf(paths);
        ambiguous = List.copyOf(ambiguous);
        beside = List.copyOf(beside);
        warnings = List.copyOf(warnings);
    }
}
