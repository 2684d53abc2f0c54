package vn.cancu.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Header;
import vn.cancu.document.ReadDocument;
import vn.cancu.document.Symbol;
import vn.cancu.text.Folding;
import vn.cancu.text.PartialDate;

/**
 * Keys of documents. A number alone is never one.
 *
 * <ul>
 *   <li>{@code 27_2022_ND-CP}: a central symbol with a year in it is unique by itself
 *   <li>{@code 30_KH-UBND~ubnd-xã-dân-tiến~2025-08-08}: symbol, issuer, date
 *   <li>{@code kế-hoạch~ubnd-xã-y-tịch~2024~1f0c…}: type, issuer, plan year or date, digest of the folded text, for an unnumbered one: two
 *       communes of one name may have plans of one title and year, and their words tell them apart
 *   <li>{@code văn-bản~5aaebf5f…}: digest of the file, where even that is not said, so that nothing is merged by guess
 * </ul>
 *
 * <p>A key holds no {@code /} and no {@code #}: it can stand in an address.
 */
public final class DocumentKey {
    private static final Pattern CENTRAL = Pattern.compile("(?:.*-)?(?:CP|TTG|QH\\d+|UBTVQH\\d+|CTN)|(?:TT|TTLT)-.*");

    private DocumentKey() {}

    /**
     * The key of a document that is held.
     *
     * @param sha256 of its file, used only where the header does not tell it from others
     */
    public static String of(ReadDocument read, String sha256) {
        Header header = read.header();
        Optional<Symbol> symbol =
                Optional.ofNullable(header.symbol()).flatMap(Symbol::of).filter(Symbol::isNumbered);
        String printed = header.issuer();
        Authority issuer =
                printed == null ? symbol.flatMap(Authority::impliedBy).orElse(null) : Authority.of(printed);
        if (symbol.isPresent()) {
            Optional<String> key = ofSymbol(symbol.get(), issuer, header.date());
            return key.orElseGet(() -> slug(symbol.get()) + "~" + sha256.substring(0, 16));
        }
        String when = header.planYears().isEmpty()
                ? (header.date() == null ? null : header.date().toString())
                : header.planYears().getFirst()
                        + (header.planYears().size() > 1
                                ? "-" + header.planYears().getLast()
                                : "");
        if (header.type() == null || issuer == null || !issuer.isKnown() || header.title() == null || when == null) {
            return "văn-bản~" + sha256.substring(0, 16);
        }
        return Names.slug(Names.normal(header.type())) + "~" + Names.slug(issuer.key()) + "~" + when + "~"
                + digest(read.passages().stream()
                        .map(passage -> Folding.key(passage.text()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    /** The key of a document of which symbol, issuer and date are known for sure. */
    public static Optional<String> of(Symbol symbol, String issuer, PartialDate date) {
        return ofSymbol(symbol, Authority.of(issuer), date);
    }

    /** The key that symbol, issuer and date make; empty where they do not suffice. */
    static Optional<String> ofSymbol(Symbol symbol, @Nullable Authority issuer, @Nullable PartialDate date) {
        if (!symbol.isNumbered()) {
            return Optional.empty();
        }
        if (isUnique(symbol)) {
            return Optional.of(slug(symbol));
        }
        return issuer == null || !issuer.isKnown() || date == null
                ? Optional.empty()
                : Optional.of(slug(symbol) + "~" + Names.slug(issuer.key()) + "~" + date);
    }

    /**
     * Under which documents are found of which the symbol may have been misprinted: the day and the authority.
     *
     * @return empty where not both are known
     */
    public static Optional<String> slipKey(@Nullable Authority issuer, @Nullable PartialDate date) {
        return issuer == null || !issuer.isKnown() || date == null || !date.isWhole()
                ? Optional.empty()
                : Optional.of(date + "~" + issuer.key());
    }

    /** Whether no other document can have this symbol: central, numbered anew in the year that stands in it, or in that term. */
    public static boolean isUnique(Symbol symbol) {
        String key = symbol.key();
        String letters = key.substring(key.length() - symbol.letters().length());
        return symbol.isNumbered()
                && symbol.year() != null
                && CENTRAL.matcher(letters).matches();
    }

    private static String slug(Symbol symbol) {
        return symbol.key().replace('/', '_');
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
