package vn.cancu.budget;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation;
import vn.cancu.text.PartialDate;

/**
 * One stated amount, with its place.
 *
 * @param id of the allocation in the graph
 * @param vnd whole đồng, as meant
 * @param printed figure and unit as printed
 * @param source who pays
 * @param nature capital or recurrent, null where not said
 * @param measure what it measures
 * @param year budget year, null where unknown
 * @param item id of its item within the document ("DA4.TDA1"), null where it is for the whole
 * @param itemTitle title of that item
 * @param programme of that item, else of the document; null where unknown
 * @param component official code, null where none fits
 * @param recipient the unit that it is given to, where it is another than the issuer; else null
 * @param document key
 * @param symbol of the document
 * @param issuer of the document
 * @param date of the document, as far as known
 * @param file it was read from
 * @param line in that file
 * @param quote words that state it
 * @param anomaly what is wrong with the print, null where nothing is
 */
public record Amount(
        String id,
        long vnd,
        String printed,
        Allocation.Source source,
        Allocation.@Nullable Nature nature,
        Allocation.Measure measure,
        @Nullable Integer year,
        @Nullable String item,
        @Nullable String itemTitle,
        @Nullable String programme,
        @Nullable String component,
        @Nullable String recipient,
        String document,
        @Nullable String symbol,
        @Nullable String issuer,
        @Nullable PartialDate date,
        @Nullable String file,
        int line,
        String quote,
        @Nullable String anomaly) {
    /** Whose money it is: who is given it, else who states it. */
    @Nullable
    String unit() {
        return recipient == null ? issuer : recipient;
    }
}
