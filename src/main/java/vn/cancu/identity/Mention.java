package vn.cancu.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation;
import vn.cancu.document.Symbol;
import vn.cancu.text.PartialDate;

/**
 * What one citation says of the document it means, made comparable. It depends on the citing document alone.
 *
 * @param id id of the citation
 * @param symbol null for a law cited by its name
 * @param issuer with its place as far as the citing document tells it; null where neither words nor symbol say it
 * @param date as far as printed
 * @param lawName folded name where it is a law's, with or without symbol
 * @param lawYear the year said with that name
 */
public record Mention(
        String id,
        @Nullable Symbol symbol,
        @Nullable Authority issuer,
        @Nullable PartialDate date,
        @Nullable String lawName,
        @Nullable Integer lawYear) {
    public static Mention of(String id, Citation citation, Surroundings around) {
        Symbol symbol = Optional.ofNullable(citation.symbol())
                .flatMap(Symbol::of)
                .filter(Symbol::isNumbered)
                .orElse(null);
        String printed = citation.issuer();
        Authority issuer = printed == null
                ? Optional.ofNullable(symbol).flatMap(Authority::impliedBy).orElse(null)
                : around.locate(Authority.of(printed));
        Optional<LawName> law = LawName.of(citation.type(), citation.title(), citation.date());
        return new Mention(
                id,
                symbol,
                issuer,
                citation.date(),
                law.map(LawName::folded).orElse(null),
                law.map(LawName::year).orElse(null));
    }

    /** The folded name by which a law of this type and title is cited; empty where it is no law's. */
    public static Optional<String> lawNameOf(@Nullable String type, @Nullable String title) {
        return LawName.of(type, title, null).map(LawName::folded);
    }

    /** The form of the symbol by which candidates are found. */
    public Optional<String> symbolKey() {
        return Optional.ofNullable(symbol).map(Symbol::key);
    }

    /** The key of the one document that it can mean, held or not; empty where it does not say enough. */
    public Optional<String> documentKey() {
        Symbol of = symbol;
        if (of == null || (date != null && !date.isWhole() && !DocumentKey.isUnique(of))) {
            return Optional.empty();
        }
        return DocumentKey.ofSymbol(of, issuer, date);
    }

    /** Whether symbol, issuer and date, as far as both have them, agree. */
    boolean fits(KnownDocument document) {
        if (symbol == null) {
            return lawYear == null || hasYear(document, lawYear);
        }
        if (DocumentKey.isUnique(symbol)) {
            return true;
        }
        PartialDate printed = date;
        PartialDate known = document.date();
        if (printed != null && known != null && !printed.fits(known)) {
            return false;
        }
        String by = document.issuer();
        return issuer == null || by == null || issuer.mayBe(Authority.of(by));
    }

    /** A local number with neither issuer nor date says too little, however few documents are known. */
    boolean canBeTold() {
        return symbol == null || DocumentKey.isUnique(symbol) || issuer != null || date != null;
    }

    private static boolean hasYear(KnownDocument document, int year) {
        PartialDate known = document.date();
        if (known != null) {
            return known.year() == year;
        }
        String printed = document.symbol();
        Optional<Symbol> symbol = printed == null ? Optional.empty() : Symbol.of(printed);
        return symbol.isEmpty() || symbol.get().year() == null || symbol.get().year() == year;
    }
}
