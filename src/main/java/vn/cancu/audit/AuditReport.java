package vn.cancu.audit;

import java.time.Instant;
import java.util.List;

/**
 * The answer to a question of an inspector.
 *
 * @param question as asked
 * @param at when it was answered
 * @param documents how many were checked
 * @param findings by document, then as they stand
 * @param cut whether there are more documents than are checked for one such question
 */
public record AuditReport(
        AuditQuestion question, Instant at, long documents, List<AuditFinding> findings, boolean cut) {
    public AuditReport {
        findings = List.copyOf(findings);
    }
}
