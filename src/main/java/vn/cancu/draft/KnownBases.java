package vn.cancu.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation;
import vn.cancu.document.Symbol;
import vn.cancu.draft.Titles.Agreement;
import vn.cancu.identity.Authority;
import vn.cancu.identity.KnownDocument;
import vn.cancu.text.Folding;
import vn.cancu.text.PartialDate;

/** The documents that a draft's căn cứ may mean, fetched for all of them at once. */
final class KnownBases {
    private final Map<Citation, BasisName> names = new HashMap<>();
    private final Map<String, List<KnownDocument>> bySymbol;
    private final Map<String, List<KnownDocument>> byName;
    private final List<KnownDocument> alike;
    private final Titles titles;
    private final LawEditions laws;

    KnownBases(Draft draft, DraftKnowledge knowledge, Titles titles, LawEditions laws) {
        this.titles = titles;
        this.laws = laws;
        Set<String> symbols = new LinkedHashSet<>();
        Set<String> lawNames = new LinkedHashSet<>();
        Set<String> days = new LinkedHashSet<>();
        Set<String> titleKeys = new LinkedHashSet<>();
        for (BasisClause clause : draft.block().clauses()) {
            for (Citation citation : clause.citations()) {
                BasisName name = BasisName.of(citation, draft.around());
                names.put(citation, name);
                name.symbolKey().ifPresent(symbols::add);
                Optional.ofNullable(name.lawName()).ifPresent(lawNames::add);
                if (citation.date() != null && citation.date().isWhole()) {
                    days.add(citation.date().toString());
                }
                if (citation.title() != null) {
                    titleKeys.add(Folding.key(citation.title()));
                }
            }
        }
        bySymbol = symbols.isEmpty() ? Map.of() : knowledge.bySymbol(symbols);
        byName = lawNames.isEmpty() ? Map.of() : knowledge.byLawName(lawNames);
        alike = days.isEmpty() && titleKeys.isEmpty() ? List.of() : knowledge.like(days, titleKeys);
    }

    BasisName name(Citation citation) {
        BasisName name = names.get(citation);
        if (name == null) {
            throw new IllegalArgumentException("no mention of this draft: " + citation.evidence());
        }
        return name;
    }

    /** Documents of its number whose issuer may be the one that is named; those with their text first. */
    List<KnownDocument> ofSymbol(Citation citation) {
        BasisName name = name(citation);
        String key = name.symbolKey().orElse("");
        return joined(laws.numbered(key), bySymbol.getOrDefault(key, List.of())).stream()
                .filter(document -> mayIssue(document, name.issuer()))
                .toList();
    }

    /** Laws of its name. */
    List<KnownDocument> ofName(Citation citation) {
        String name = name(citation).lawName();
        return name == null ? List.of() : joined(laws.named(name), byName.getOrDefault(name, List.of()));
    }

    /** What data/ lists is sure of number and date; what citers say of the same document is not needed beside it. */
    private static List<KnownDocument> joined(List<KnownDocument> listed, List<KnownDocument> held) {
        List<KnownDocument> all = new ArrayList<>(listed);
        for (KnownDocument document : held) {
            boolean known = listed.stream().anyMatch(law -> law.key().equals(document.key()));
            if (!known) {
                all.add(document);
            }
        }
        all.sort(Comparator.comparing(document -> document.known() == KnownDocument.Known.CITED));
        return all;
    }

    private static boolean mayIssue(KnownDocument document, @Nullable Authority issuer) {
        String by = document.issuer();
        return issuer == null || by == null || Authority.of(by).mayBe(issuer);
    }

    static boolean datesFit(@Nullable PartialDate a, @Nullable PartialDate b) {
        return a == null || b == null || a.fits(b);
    }

    Agreement titles(Citation citation, KnownDocument document) {
        return citation.title() == null || document.title() == null
                ? Agreement.UNSURE
                : titles.compare(citation.title(), document.title());
    }

    /** Another document of the printed day or title, type and issuer that the title fits: what the number was meant to be. */
    Optional<KnownDocument> meantBy(Citation citation) {
        BasisName name = name(citation);
        String own = name.symbolKey().orElse("");
        List<KnownDocument> fitting = alike.stream()
                .filter(document -> document.symbol() != null
                        && !own.equals(
                                Symbol.of(document.symbol()).map(Symbol::key).orElse("")))
                .filter(document -> citation.type() == null
                        || document.type() == null
                        || citation.type().equals(document.type()))
                .filter(document -> mayIssue(document, name.issuer()))
                .filter(document -> datesFit(citation.date(), document.date()))
                .filter(document -> titles(citation, document) == Agreement.SAME)
                .toList();
        List<KnownDocument> sure = fitting.stream()
                .filter(document -> document.known() != KnownDocument.Known.CITED)
                .toList();
        List<KnownDocument> chosen = sure.isEmpty() ? fitting : sure;
        return chosen.size() == 1 ? Optional.of(chosen.getFirst()) : Optional.empty();
    }

    /** The one document that the mention means as far as symbol, issuer, date or name and year tell. */
    Optional<KnownDocument> one(Citation citation) {
        BasisName name = name(citation);
        List<KnownDocument> candidates = new ArrayList<>(name.symbol() != null ? ofSymbol(citation) : ofName(citation));
        if (!name.isUnique()) {
            candidates.removeIf(document -> !datesFit(citation.date(), document.date()));
            Integer year = name.lawYear();
            if (name.symbol() == null && year != null) {
                candidates.removeIf(
                        document -> document.date() == null || document.date().year() != year);
            }
        }
        return candidates.size() == 1 || (name.isUnique() && !candidates.isEmpty())
                ? Optional.of(candidates.getFirst())
                : Optional.empty();
    }
}
