package vn.cancu.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation;
import vn.cancu.document.Allocation.Nature;
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
 * @param unitKey of who is given it, else of who states it; null where unknown
 * @param document key
 * @param symbol of the document
 * @param issuer of the document
 * @param date of the document, as far as known
 * @param file it was read from
 * @param line in that file
 * @param quote words that state it
 * @param anomaly what is wrong with the print, null where nothing is
 * @param grants what granted it, as far as the document says; several where it went down through several
 */
public record Amount(
        String id,
        long vnd,
        String printed,
        Allocation.Source source,
        @Nullable Nature nature,
        Allocation.Measure measure,
        @Nullable Integer year,
        @Nullable String item,
        @Nullable String itemTitle,
        @Nullable String programme,
        @Nullable String component,
        @Nullable String recipient,
        @Nullable String unitKey,
        String document,
        @Nullable String symbol,
        @Nullable String issuer,
        @Nullable PartialDate date,
        @Nullable String file,
        int line,
        String quote,
        @Nullable String anomaly,
        List<Grant> grants) {
    public Amount {
        grants = List.copyOf(grants);
    }

    /**
     * A document that granted the money, as the stating one names it.
     *
     * @param document key
     * @param symbol as the document has it, null where it has none
     * @param line at which the stating document names it
     * @param quote words that name it
     */
    public record Grant(String document, @Nullable String symbol, int line, String quote) {
        /** What people call it by. */
        public String name() {
            return symbol == null ? document : symbol;
        }
    }

    /** Whose money it is, as printed: who is given it, else who states it. */
    @Nullable
    String printedUnit() {
        return recipient == null ? issuer : recipient;
    }
}
