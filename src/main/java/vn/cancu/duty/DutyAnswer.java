package vn.cancu.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@link Duties#duties}.
 *
 * @param question what was asked
 * @param rows best match first, then lead before the others
 * @param next offset of the rows behind these, null where there are none
 * @param findings what does not agree: no lead, two leads
 */
public record DutyAnswer(
        DutyQuestion question, List<DutyRow> rows, @Nullable Integer next, List<DutyFinding> findings) {
    public DutyAnswer {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }
}
