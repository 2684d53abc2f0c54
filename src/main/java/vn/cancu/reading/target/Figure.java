package vn.cancu.reading.target;

import org.jspecify.annotations.Nullable;

/**
 * A figure of a text that may be a target.
 *
 * @param start its first unit in the paragraph's text
 * @param end behind its unit
 * @param value with a decimal point, or a range "1-2"
 * @param unit as printed, null where none is
 */
record Figure(int start, int end, String value, @Nullable String unit) {}
