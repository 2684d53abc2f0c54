package vn.cancu.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation;
import vn.cancu.document.Symbol;
import vn.cancu.text.PartialDate;

/**
 * What one citation says of the document it means, made comparable. It depends on the citing document, and on what the collection knows
 * of where the citing document's authority stands.
 *
 * @param id id of the citation
 * @param symbol null for a law cited by its name
 * @param issuer with its place as far as that is told; null where neither words nor symbol say it
 * @param date as far as printed, here or at a fuller mention in the same document
 * @param lawName folded name where it is a law's, with or without symbol
 * @param lawYear the year said with that name
 * @param title as printed
 * @param home where the citing document's authority stands
 * @param signed when the citing document may have been signed; null where nothing tells
 * @param note what was taken from other documents to complete it, in words; null where nothing was
 */
public record Mention(
        String id,
        @Nullable Symbol symbol,
        @Nullable Authority issuer,
        @Nullable PartialDate date,
        @Nullable String lawName,
        @Nullable Integer lawYear,
        @Nullable String title,
        Home home,
        @Nullable Period signed,
        @Nullable String note) {
    static Mention of(String id, Citation citation, Surroundings around, Home home, @Nullable Period signed) {
        Symbol symbol = Optional.ofNullable(citation.symbol())
                .flatMap(Symbol::of)
                .filter(Symbol::isNumbered)
                .orElse(null);
        Optional<LawName> law = LawName.of(citation.type(), citation.title(), citation.date());
        return new Mention(
                id,
                symbol,
                issuer(citation, symbol, around),
                citation.date(),
                law.map(LawName::folded).orElse(null),
                law.map(LawName::year).orElse(null),
                citation.title(),
                home,
                signed,
                null);
    }

    private static @Nullable Authority issuer(Citation citation, @Nullable Symbol symbol, Surroundings around) {
        String printed = citation.issuer();
        if (printed != null) {
            return around.locateSurely(Authority.of(printed));
        }
        if (symbol == null) {
            return null;
        }
        Authority own = around.own();
        boolean byItself = citation.role() == Citation.Role.ISSUED || citation.self();
        if (byItself && own != null && own.isKnown() && own.signsWith(symbol)) {
            return own;
        }
        return Authority.impliedBy(symbol).orElse(null);
    }

    /** The folded name by which a law of this type and title is cited; empty where it is no law's. */
    public static Optional<String> lawNameOf(@Nullable String type, @Nullable String title) {
        return LawName.of(type, title, null).map(LawName::folded);
    }

    /** The form of the symbol by which candidates are found. */
    public Optional<String> symbolKey() {
        return Optional.ofNullable(symbol).map(Symbol::key);
    }

    /** Whether only the level of its issuer is said, or not even that: then it matters where the citing authority stands. */
    public boolean isOpen() {
        Authority by = issuer;
        return symbol != null
                && !DocumentKey.isUnique(symbol)
                && (by == null || (by.word() != null && by.place() == null));
    }

    /** Whether it matters where the citing authority stands: its issuer is open, or bears a name that others bear too. */
    public boolean leans() {
        return isOpen()
                || (symbol != null
                        && issuer != null
                        && !DocumentKey.isUnique(symbol)
                        && Surroundings.isSharedName(issuer));
    }

    /** With what the collection knows of the home of the citing document; itself where that adds nothing. */
    public Mention at(Home better) {
        Authority by = issuer;
        if (better.equals(home)) {
            return this;
        }
        String place = by == null || by.word() == null || by.place() != null
                ? null
                : by.level().flatMap(better::at).orElse(null);
        if (by == null || place == null) {
            return new Mention(id, symbol, issuer, date, lawName, lawYear, title, better, signed, note);
        }
        Authority located = Authority.of(by.body() + " " + place);
        String told = Notes.home(by.display(), place);
        return new Mention(id, symbol, located, date, lawName, lawYear, title, better, signed, told);
    }

    /** With issuer and date of a fuller mention of the same document. */
    Mention completed(@Nullable Authority by, @Nullable PartialDate on) {
        return new Mention(id, symbol, by, on, lawName, lawYear, title, home, signed, note);
    }

    /** The key of the one document that it can mean, held or not; empty where it does not say enough. */
    public Optional<String> documentKey() {
        Symbol of = symbol;
        if (of == null || (date != null && !date.isWhole() && !DocumentKey.isUnique(of))) {
            return Optional.empty();
        }
        return DocumentKey.ofSymbol(of, issuer, date);
    }

    /** Under which a document is found of which the symbol was misprinted; empty where too little is said to tell a misprint. */
    public Optional<String> slipKey() {
        return symbol == null || title == null ? Optional.empty() : DocumentKey.slipKey(issuer, date);
    }
}
