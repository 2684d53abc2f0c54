package vn.cancu.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.text.PartialDate;

/**
 * Which edition a law cited by name alone means.
 *
 * <p>With its year: the one of that year. Without: the one in force when the citing document was signed, where the catalogue lists the
 * editions of that name with the days from which they apply and nothing newer is known. Editions are candidates otherwise, the one
 * in force first: that only one happens to be known does not make it the one that is meant.
 */
final class LawChoice {
    private LawChoice() {}

    static Resolution of(Mention mention, Collection<KnownDocument> ofName) {
        Integer year = mention.lawYear();
        PartialDate printed = mention.date();
        List<KnownDocument> fitting = ofName.stream()
                .filter(law -> year == null || hasYear(law, year))
                .filter(law -> printed == null || law.date() == null || printed.fits(law.date()))
                .toList();
        if (fitting.isEmpty()) {
            return new Resolution.Unknown();
        }
        if (year != null && fitting.size() == 1) {
            return new Resolution.One(fitting.getFirst().key());
        }
        Period signed = mention.signed();
        Optional<KnownDocument> current = signed == null ? Optional.empty() : current(fitting, signed);
        if (year == null && current.isPresent()) {
            return new Resolution.One(current.get().key());
        }
        return new Resolution.Candidates(
                ranked(fitting, signed).stream().map(KnownDocument::key).toList());
    }

    /** The one edition that was in force on every day on which the citing document may have been signed. */
    private static Optional<KnownDocument> current(List<KnownDocument> editions, Period signed) {
        Optional<KnownDocument> first = inForce(editions, signed.from());
        Optional<KnownDocument> last = inForce(editions, signed.to());
        return first.isPresent() && first.equals(last) && isNewest(first.get(), editions, signed)
                ? first
                : Optional.empty();
    }

    /** Whether no edition, of which nobody says since when it applies, was issued after it and before the citing document. */
    private static boolean isNewest(KnownDocument chosen, List<KnownDocument> editions, Period signed) {
        return editions.stream()
                .filter(other -> other.inForce() == null)
                .noneMatch(other -> other.date() == null
                        || chosen.date() == null
                        || (other.date().compareTo(chosen.date()) > 0
                                && !other.date().earliest().isAfter(signed.to())));
    }

    private static Optional<KnownDocument> inForce(List<KnownDocument> editions, LocalDate day) {
        return editions.stream()
                .filter(edition -> {
                    PartialDate since = edition.inForce();
                    return since != null && !since.latest().isAfter(day);
                })
                .max(Comparator.comparing(LawChoice::since).thenComparing(KnownDocument::key));
    }

    private static LocalDate since(KnownDocument edition) {
        PartialDate since = edition.inForce() == null ? edition.date() : edition.inForce();
        return since == null ? LocalDate.MIN : since.earliest();
    }

    /** In force by the day of the citing document first, newest of them first; then those that came later, oldest first. */
    private static List<KnownDocument> ranked(List<KnownDocument> editions, @Nullable Period signed) {
        LocalDate day = signed == null ? LocalDate.MAX : signed.to();
        List<KnownDocument> ranked = new ArrayList<>(editions);
        ranked.sort(Comparator.comparingInt(
                        (KnownDocument edition) -> since(edition).isAfter(day) ? 1 : 0)
                .thenComparingLong(edition -> {
                    long since = Math.max(since(edition).toEpochDay(), -1_000_000);
                    return since(edition).isAfter(day) ? since : -since;
                })
                .thenComparing(KnownDocument::key));
        return ranked;
    }

    private static boolean hasYear(KnownDocument document, int year) {
        PartialDate known = document.date();
        if (known != null) {
            return known.year() == year;
        }
        return document.parsedSymbol()
                .map(symbol -> symbol.year() == null || symbol.year() == year)
                .orElse(true);
    }
}
