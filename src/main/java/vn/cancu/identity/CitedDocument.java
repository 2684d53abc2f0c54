package vn.cancu.identity;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Symbol;
import vn.cancu.text.PartialDate;

/**
 * A document as its citers describe it.
 *
 * <p>{@link #join} is commutative, associative and idempotent, so what is known of it depends on its citers and not on their order.
 *
 * @param key its key
 * @param symbol as printed
 * @param type its type
 * @param issuer the fullest form printed
 * @param date the date that agrees with the symbol's year, whole rather than partial
 * @param title the fullest title printed
 */
public record CitedDocument(
        String key,
        String symbol,
        @Nullable String type,
        @Nullable String issuer,
        @Nullable PartialDate date,
        @Nullable String title) {
    private static final Comparator<String> FULLEST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    /** What one citation says; its words beside the mention that they make. */
    public static CitedDocument of(
            String key,
            Mention mention,
            @Nullable String type,
            @Nullable String printedIssuer,
            @Nullable String title) {
        Authority issuer = mention.issuer();
        Symbol symbol = mention.symbol();
        boolean placed = issuer != null && issuer.word() != null && issuer.isKnown();
        return new CitedDocument(
                key,
                symbol == null ? "" : symbol.text(),
                type,
                issuer != null && (placed || printedIssuer == null) ? issuer.display() : printedIssuer,
                mention.date(),
                title);
    }

    /** What both say together. */
    public CitedDocument join(CitedDocument other) {
        return new CitedDocument(
                key,
                best(this, other, CitedDocument::symbol, Comparator.reverseOrder()),
                bestOrNull(this, other, CitedDocument::type, Comparator.naturalOrder()),
                bestOrNull(this, other, CitedDocument::issuer, FULLEST),
                bestOrNull(this, other, CitedDocument::date, byTrust()),
                bestOrNull(this, other, CitedDocument::title, FULLEST));
    }

    private Comparator<PartialDate> byTrust() {
        Optional<Integer> year = Symbol.of(symbol).map(Symbol::year);
        return Comparator.<PartialDate, Boolean>comparing(
                        date -> year.isPresent() && !year.get().equals(date.year()))
                .thenComparing(date -> !date.isWhole())
                .thenComparing(Comparator.naturalOrder())
                .thenComparing(PartialDate::toString);
    }

    private static <T> T best(
            CitedDocument a, CitedDocument b, Function<CitedDocument, T> part, Comparator<? super T> order) {
        return order.compare(part.apply(a), part.apply(b)) <= 0 ? part.apply(a) : part.apply(b);
    }

    private static <T> @Nullable T bestOrNull(
            CitedDocument a, CitedDocument b, Function<CitedDocument, @Nullable T> part, Comparator<? super T> order) {
        T first = part.apply(a);
        T second = part.apply(b);
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return order.compare(first, second) <= 0 ? first : second;
    }
}
