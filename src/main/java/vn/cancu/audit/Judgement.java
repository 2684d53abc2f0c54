package vn.cancu.audit;

import java.time.Instant;

/**
 * What a person says of a finding.
 *
 * @param id of the finding
 * @param verdict whether it is right
 * @param reason in words
 * @param by who says so
 * @param at when
 */
public record Judgement(String id, Verdict verdict, String reason, String by, Instant at) {
    public Judgement {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a judgement needs its reason");
        }
    }

    /** Right or wrong. */
    public enum Verdict {
        /** It is a fault, to be mended in the document. */
        ACCEPTED,
        /** It is none, or of no matter. */
        DISMISSED
    }
}
