package vn.cancu.audit;

import org.jspecify.annotations.Nullable;

/**
 * What to check; null does not restrict.
 *
 * @param document its key, symbol or file
 * @param unit whose documents, as people write it
 * @param year of plan, or of the date where a document plans none
 */
public record AuditQuestion(
        @Nullable String document,
        @Nullable String unit,
        @Nullable Integer year) {
    /** Whether it asks for the whole collection. */
    public boolean isWhole() {
        return document == null && unit == null && year == null;
    }
}
