package vn.cancu.document;

/**
 * Something within one document that does not agree.
 *
 * @param line where it is seen, from 1
 * @param kind what sort of thing
 * @param detail in words, with the figures
 */
public record Finding(int line, Kind kind, String detail) {
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
