package vn.cancu.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a draft's căn cứ must or should be; a row of {@code data/draft/rules.csv}.
 *
 * @param id "wrong_date"
 * @param severity how grave it is to break it
 * @param check what is looked for
 * @param why the reason behind it
 * @param rule the decree or law that asks for it, and where
 * @param since the first day from which it binds a draft, null where it always does
 * @param knownFrom how the text of that rule is known
 */
public record Rule(
        String id,
        Severity severity,
        String check,
        String why,
        String rule,
        @Nullable LocalDate since,
        String knownFrom) {
    /** How grave a finding is. */
    public enum Severity {
        /** Wrong by the rule. */
        FAULT,
        /** Worth a look: practice often leaves it so. */
        NOTE
    }

    boolean binds(LocalDate day) {
        return since == null || !day.isBefore(since);
    }
}
