package vn.cancu.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Symbol;
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
 * @param listed whether the catalogue lists it, though its text may be held too
 * @param inForce the day from which it applies, of an edition of a law that the catalogue lists; else null
 * @param province of its authority, where the document itself tells it ("tỉnh lạng sơn"); else null
 */
public record KnownDocument(
        String key,
        @Nullable String symbol,
        @Nullable String type,
        @Nullable String issuer,
        @Nullable PartialDate date,
        @Nullable String title,
        Known known,
        boolean listed,
        @Nullable PartialDate inForce,
        @Nullable String province) {
    /** Of which the catalogue says nothing more. */
    public KnownDocument(
            String key,
            @Nullable String symbol,
            @Nullable String type,
            @Nullable String issuer,
            @Nullable PartialDate date,
            @Nullable String title,
            Known known) {
        this(key, symbol, type, issuer, date, title, known, false, null, null);
    }

    /** How a document is known. */
    public enum Known {
        /** Its text is held. */
        WHOLE,
        /** Cited with symbol, issuer and date by a document that is held. */
        CITED,
        /** Listed in the catalogue. */
        LISTED
    }

    boolean isListed() {
        return listed || known == Known.LISTED;
    }

    Optional<Symbol> parsedSymbol() {
        String printed = symbol;
        return printed == null ? Optional.empty() : Symbol.of(printed);
    }

    /** Who issued it, by its printed name or by what its symbol implies; empty where neither tells. */
    public Optional<Authority> authority() {
        String printed = issuer;
        return printed == null ? parsedSymbol().flatMap(Authority::impliedBy) : Optional.of(Authority.of(printed));
    }

    /** "1719/QĐ-TTg ngày 14/10/2021", for a note. */
    String shown() {
        PartialDate on = date;
        return (symbol == null ? key : symbol) + (on == null ? "" : " ngày " + on.printed());
    }
}
