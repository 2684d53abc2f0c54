package vn.cancu.document;

import org.jspecify.annotations.Nullable;

/**
 * A figure aimed at or reached.
 *
 * @param evidence the words that state it
 * @param indicator what is measured, as printed
 * @param value the figure with a decimal point ("98.5"), or a range "1-2"
 * @param unit "%", "hộ", null where none is printed
 * @param year the year it is for, null where unknown
 * @param kind aimed at or reached
 */
public record Target(
        Evidence evidence,
        String indicator,
        String value,
        @Nullable String unit,
        @Nullable Integer year,
        Kind kind) {
    public enum Kind {
        TARGET,
        RESULT
    }
}
