package vn.cancu.reading.layout;

import org.jspecify.annotations.Nullable;

/**
 * One line of the text.
 *
 * @param number from 1, the same as in the source
 * @param start offset of its first unit in the normal text of the document
 * @param text its normal text without the line end; not stripped, so that {@code start + i} is the place of {@code text.charAt(i)}
 * @param kind what it looks like
 * @param zone which part of the document it stands in
 * @param label the mark it begins with, null where it has none
 */
public record Line(
        int number,
        int start,
        String text,
        Kind kind,
        Zone zone,
        @Nullable Label label) {
    /** What a line looks like by itself. */
    public enum Kind {
        BLANK,
        /** A page number, or a rule such as {@code -----}. */
        PAGE,
        /** A row of a table, cells parted by {@code |}. */
        TABLE,
        /** A footnote: begins with a superscript figure or {@code [1]}. */
        NOTE,
        /** Begins with - or +. */
        BULLET,
        /** Begins with a label other than a bullet; its words may be a heading or a whole clause. */
        LABELLED,
        /** Capitals only: a title, a letterhead, a signature. */
        CAPITALS,
        TEXT
    }

    /** Parts of a document. */
    public enum Zone {
        /** Letterhead, number, date, type and title. */
        HEAD,
        /** Basis lines up to the first labelled heading or the formula "QUYẾT ĐỊNH:". */
        PREAMBLE,
        BODY,
        /** Nơi nhận and signature. */
        CLOSING,
        /** What is attached behind the signature. */
        ANNEX
    }

    public int end() {
        return start + text.length();
    }

    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    /** Its words without label, stripped. */
    public String words() {
        return (label == null ? text : text.substring(Math.min(label.end(), text.length()))).strip();
    }
}
