package vn.cancu.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.catalogue.LawEdition;
import vn.cancu.document.Symbol;
import vn.cancu.identity.DocumentKey;
import vn.cancu.identity.KnownDocument;
import vn.cancu.identity.Mention;

/** The laws that plans rest on, by number and date; {@code data/law-editions.csv}. They are known with or without a collection. */
final class LawEditions {
    private final List<KnownDocument> laws;
    private final List<Edition> editions = new ArrayList<>();

    LawEditions(Catalogue catalogue) {
        List<KnownDocument> all = new ArrayList<>();
        for (LawEdition edition : catalogue.lawEditions()) {
            KnownDocument law = new KnownDocument(
                    Symbol.of(edition.symbol())
                            .flatMap(of -> DocumentKey.of(of, edition.issuer(), edition.date()))
                            .orElse(edition.symbol()),
                    edition.symbol(),
                    edition.type(),
                    edition.issuer(),
                    edition.date(),
                    edition.names().getFirst(),
                    KnownDocument.Known.LISTED);
            all.add(law);
            editions.add(new Edition(law, edition.inForce().earliest()));
        }
        laws = List.copyOf(all);
    }

    /**
     * An edition with the day from which it applies.
     *
     * @param law the law
     * @param from the first day
     */
    record Edition(KnownDocument law, LocalDate from) {}

    /** The edition of that key; empty where data/ lists none. */
    Optional<Edition> edition(String key) {
        return editions.stream()
                .filter(edition -> edition.law().key().equals(key))
                .findFirst();
    }

    /** The edition of the same name that applies on that day. */
    Optional<Edition> inForce(Edition of, LocalDate day) {
        return editions.stream()
                .filter(edition ->
                        Objects.equals(edition.law().title(), of.law().title()))
                .filter(edition -> !edition.from().isAfter(day))
                .max(Comparator.comparing(Edition::from));
    }

    List<KnownDocument> named(String lawName) {
        return laws.stream()
                .filter(law -> Mention.lawNameOf(law.type(), law.title()).equals(Optional.of(lawName)))
                .toList();
    }

    List<KnownDocument> numbered(String symbolKey) {
        return laws.stream()
                .filter(law ->
                        Symbol.of(String.valueOf(law.symbol())).map(Symbol::key).equals(Optional.of(symbolKey)))
                .toList();
    }
}
