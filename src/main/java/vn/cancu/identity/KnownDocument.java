package vn.cancu.identity;

import org.jspecify.annotations.Nullable;
import vn.cancu.text.PartialDate;

/**
 * A document that the collection knows, as identity compares it.
 *
 * @param key its key
 * @param symbol "1719/QĐ-TTg", null where it has none
 * @param type "Quyết định"
 * @param issuer as printed, the fullest form known
 * @param date as far as known
 * @param title trích yếu, or a law's name
 * @param known how it is known
 */
public record KnownDocument(
        String key,
        @Nullable String symbol,
        @Nullable String type,
        @Nullable String issuer,
        @Nullable PartialDate date,
        @Nullable String title,
        Known known) {
    /** How a document is known. */
    public enum Known {
        /** Its text is held. */
        WHOLE,
        /** Cited with symbol, issuer and date by a document that is held. */
        CITED,
        /** Listed in the catalogue. */
        LISTED
    }
}
