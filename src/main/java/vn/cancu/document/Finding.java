package vn.cancu.document;

import java.util.List;

/**
 * Something within one document that does not agree.
 *
 * @param line where it is seen, from 1
 * @param kind what sort of thing
 * @param rule id of the rule that sees it, a row of {@code data/audit/rules.csv}
 * @param detail in words, with the figures
 * @param evidence the words that it rests on, where they are more or other than the line itself
 */
public record Finding(int line, Kind kind, String rule, String detail, List<Evidence> evidence) {
    public Finding {
        evidence = List.copyOf(evidence);
    }

    /** One that rests on its line. */
    public Finding(int line, Kind kind, String rule, String detail) {
        this(line, kind, rule, detail, List.of());
    }

    public enum Kind {
        SUM_MISMATCH,
        UNIT_ERROR,
        NUMBER_MISMATCH,
        MISSING_NUMBER,
        DUPLICATE_WORD,
        SECTION_NUMBERING,
        DATE_ERROR,
        INCONSISTENT_FIGURES,
        OCR,
        OTHER
    }
}
