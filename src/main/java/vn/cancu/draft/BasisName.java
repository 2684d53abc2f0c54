package vn.cancu.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation;
import vn.cancu.document.Symbol;
import vn.cancu.identity.Authority;
import vn.cancu.identity.DocumentKey;
import vn.cancu.identity.Mention;
import vn.cancu.identity.Surroundings;

/**
 * The name by which a draft calls a document, made comparable.
 *
 * @param symbol its number, null for a law named without it
 * @param issuer with its place as far as the draft tells it, null where neither words nor symbol say it
 * @param lawName folded name where it is a law's, null else
 * @param lawYear the year said with that name, or of its date; null where neither is said
 */
record BasisName(
        @Nullable Symbol symbol,
        @Nullable Authority issuer,
        @Nullable String lawName,
        @Nullable Integer lawYear) {
    private static final Pattern YEAR = Pattern.compile("năm ((?:19|20)\\d\\d)$");

    static BasisName of(Citation citation, Surroundings around) {
        Symbol symbol = Optional.ofNullable(citation.symbol())
                .flatMap(Symbol::of)
                .filter(Symbol::isNumbered)
                .orElse(null);
        String printed = citation.issuer();
        Authority issuer = printed != null
                ? around.locate(Authority.of(printed))
                : Optional.ofNullable(symbol).flatMap(Authority::impliedBy).orElse(null);
        return new BasisName(
                symbol,
                issuer,
                Mention.lawNameOf(citation.type(), citation.title()).orElse(null),
                year(citation));
    }

    private static @Nullable Integer year(Citation citation) {
        if (citation.date() != null) {
            return citation.date().year();
        }
        String title = citation.title();
        Matcher matcher = YEAR.matcher(title == null ? "" : title.strip());
        return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }

    Optional<String> symbolKey() {
        return Optional.ofNullable(symbol).map(Symbol::key);
    }

    /** Whether its number alone means one document. */
    boolean isUnique() {
        return symbol != null && DocumentKey.isUnique(symbol);
    }
}
