package vn.cancu.identity;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.Evidence;
import vn.cancu.text.PartialDate;

/**
 * One unit takes over from another, as a document says.
 *
 * @param unit of before
 * @param successor who holds its duties since
 * @param on first day, as far as told
 * @param part what passed on, where that is not all: "trên địa bàn hai xã này"; null for all
 * @param evidence the words that say so
 */
public record Succession(
        UnitName unit,
        UnitName successor,
        @Nullable PartialDate on,
        @Nullable String part,
        Evidence evidence) {}
