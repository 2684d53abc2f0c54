package vn.cancu.identity;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Symbol;
import vn.cancu.text.PartialDate;

/**
 * How well a mention fits a document of its symbol: whether nothing speaks against it, and whether enough speaks for it.
 *
 * <p>A number is used by every authority every year, so enough is: the authority and the day or at least the year; the authority and
 * the title; the day and the title. Where the authority is not printed, or only its level, it is known where the document is of an
 * authority that stands over the citing one (its own commune, district, province).
 */
final class Fit {
    /** From this day communes and provinces were formed anew, many with the old name, and number their documents from 1. */
    private static final LocalDate NEW_COMMUNES = LocalDate.of(2025, 7, 1);

    private final Mention mention;
    private final KnownDocument document;

    Fit(Mention mention, KnownDocument document) {
        this.mention = mention;
        this.document = document;
    }

    /** Nothing that both say speaks against it. */
    boolean isPossible() {
        PartialDate printed = mention.date();
        PartialDate known = document.date();
        if (printed != null && known != null && !printed.fits(known)) {
            return false;
        }
        Authority by = mention.issuer();
        Optional<Authority> issuer = document.authority();
        if (isOfAnotherProvince() && mention.home().province() != null) {
            return false;
        }
        return issuer.isEmpty() || ((by == null || by.mayBe(issuer.get())) && !isForeign(issuer.get()));
    }

    /** Whether no other authority can be meant: none bears that name, or the document's is of the province of the citing one. */
    private boolean isOne(Authority by) {
        String province = document.province();
        return !Surroundings.isSharedName(by)
                || (province != null && province.equals(mention.home().province()));
    }

    /**
     * Of a district or commune in a province that nothing tells to be the citing one's: where the name is one that others are known to
     * bear too, or where both provinces are told and are two. No list of shared names is ever whole, and an office cites its own district
     * a thousand times before it cites one of another province.
     */
    boolean isOfAnotherProvince() {
        Authority by = mention.issuer();
        String province = document.province();
        String home = mention.home().province();
        if (by == null || province == null || (home != null && Districts.isOneProvince(province, home))) {
            return false;
        }
        boolean below = by.level()
                .filter(level -> level == Level.DISTRICT || level == Level.COMMUNE)
                .isPresent();
        return Surroundings.isSharedName(by) || (below && home != null);
    }

    /** Of another place of that level than the one over the citing authority, while the mention names no place. */
    private boolean isForeign(Authority issuer) {
        return mention.isOpen()
                && issuer.placeKey().isPresent()
                && issuer.level()
                        .flatMap(level -> mention.home().at(level))
                        .filter(place -> !issuer.placeKey().get().equals(place))
                        .isPresent();
    }

    /** Enough is said, so that no other document can be meant; where {@link #isPossible}. */
    boolean isSure() {
        if (isOfAnotherProvince()) {
            return false;
        }
        boolean titled = Titles.agree(mention.title(), document.title());
        if (!sameIssuer()) {
            return sameDay() && (titled || isLikely());
        }
        if (sameDay() || titled) {
            return true;
        }
        if (mention.issuer() == null) {
            // Any of the three authorities over the citing one may use the number in that year.
            return false;
        }
        return sameYear() || (mention.date() == null && (hasYear() || document.isListed()));
    }

    /** Only the level is said, and the document is of the province in which others place a district of this name, of which there is one. */
    private boolean isLikely() {
        Authority by = mention.issuer();
        Optional<Authority> issuer = document.authority();
        String district = mention.home().district();
        return by != null
                && district != null
                && !Surroundings.isSharedName(district)
                && issuer.isPresent()
                && by.mayBe(issuer.get())
                && issuer.get().level().filter(Level.PROVINCE::equals).isPresent()
                && issuer.get().placeKey().isPresent()
                && issuer.get().placeKey().get().equals(mention.home().likely());
    }

    /** Why the authority is taken for the document's, in words, where the mention names its level only and others tell the rest. */
    @Nullable
    String likelyIssuer() {
        Authority by = mention.issuer();
        String district = mention.home().district();
        String province = mention.home().likely();
        return by == null || district == null || province == null || sameIssuer() || !isLikely()
                ? null
                : Notes.likely(by.display(), district, province);
    }

    private boolean sameDay() {
        PartialDate printed = mention.date();
        return printed != null && printed.isWhole() && printed.equals(document.date());
    }

    /** The title of the one is not that of the other. */
    boolean isOfAnotherTitle() {
        return Titles.disagree(mention.title(), document.title());
    }

    /** The authority is the same, or is told by the home of the citing one. */
    boolean sameIssuer() {
        Authority by = mention.issuer();
        Optional<Authority> issuer = document.authority();
        if (issuer.isEmpty() || !issuer.get().isKnown()) {
            return false;
        }
        if (by != null && by.isKnown()) {
            return by.mayBe(issuer.get());
        }
        return (by == null || by.mayBe(issuer.get()))
                && issuer.get().placeKey().isPresent()
                && issuer.get()
                        .placeKey()
                        .equals(issuer.get()
                                .level()
                                .flatMap(level -> mention.home().at(level)));
    }

    /** Both say their year, and no reorganisation lies between the two days: one number is used once in a year. */
    boolean sameYear() {
        PartialDate printed = mention.date();
        PartialDate known = document.date();
        return printed != null && known != null && sameNumbering(printed, known, document.authority());
    }

    static boolean sameNumbering(PartialDate one, PartialDate other, Optional<Authority> issuer) {
        if (one.year() != other.year()) {
            return false;
        }
        String body = issuer.map(Authority::body).orElse("");
        if ((body.equals("đảng bộ") && one.year() % 5 == 0) || (body.equals("hđnd") && one.year() % 5 == 1)) {
            // A new term numbers from 1.
            return false;
        }
        boolean formedAnew = issuer.flatMap(Authority::level)
                .filter(level -> level == Level.COMMUNE || level == Level.PROVINCE)
                .isPresent();
        return !formedAnew
                || one.year() != NEW_COMMUNES.getYear()
                || (isBefore(one).equals(isBefore(other)) && isBefore(one).isPresent());
    }

    /** Before the new communes or not; empty where it cannot be told. */
    private static Optional<Boolean> isBefore(PartialDate date) {
        boolean first = date.earliest().isBefore(NEW_COMMUNES);
        boolean last = date.latest().isBefore(NEW_COMMUNES);
        return first == last ? Optional.of(first) : Optional.empty();
    }

    private boolean hasYear() {
        return mention.symbol() != null && mention.symbol().year() != null;
    }

    /** What the print has otherwise than the document, in words; null where it is no other. */
    @Nullable
    String otherDate() {
        PartialDate printed = mention.date();
        PartialDate known = document.date();
        if (printed == null || known == null || printed.fits(known)) {
            return null;
        }
        return Notes.date(mention, known, "số, ký hiệu này chỉ có một văn bản");
    }

    /**
     * Same authority and number, another day of the same year, and no other title: the number may be misprinted as well as the day, so
     * without the title this is a candidate only.
     */
    boolean isSlipOfDay() {
        Authority by = mention.issuer();
        return by != null
                && by.isKnown()
                && isOne(by)
                && !Objects.equals(mention.date(), document.date())
                && sameIssuer()
                && sameYear()
                && !isOfAnotherTitle();
    }

    boolean isOfTheTitle() {
        return Titles.agree(mention.title(), document.title());
    }

    /** Same authority, number and title with its years, another year. */
    boolean isSlipOfYear() {
        Authority by = mention.issuer();
        return by != null && isOne(by) && sameIssuer() && Titles.agreeInYear(mention.title(), document.title());
    }

    /** Same authority and day, the same title, and a number that is one slip away. */
    boolean isSlipOfSymbol() {
        Symbol printed = mention.symbol();
        Authority by = mention.issuer();
        return printed != null
                && by != null
                && isOne(by)
                && mention.date() != null
                && mention.date().equals(document.date())
                && sameIssuer()
                && Titles.agree(mention.title(), document.title())
                && document.parsedSymbol()
                        .filter(symbol -> Slip.between(printed, symbol))
                        .isPresent();
    }
}
