package vn.cancu.duty;

import java.util.List;

/**
 * The answer of {@link Duties#duties}.
 *
 * @param question what was asked
 * @param rows best match first, then lead before the others
 * @param findings what does not agree: no lead, two leads
 */
public record DutyAnswer(DutyQuestion question, List<DutyRow> rows, List<DutyFinding> findings) {
    public DutyAnswer {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }
}
