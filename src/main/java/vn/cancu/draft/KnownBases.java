package vn.cancu.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
import vn.cancu.identity.DocumentKey;
import vn.cancu.identity.KnownDocument;
import vn.cancu.identity.Mention;
import vn.cancu.text.Folding;
import vn.cancu.text.PartialDate;

/** The documents that a draft's căn cứ may mean, fetched for all of them at once. */
final class KnownBases {
    private final Map<Citation, Mention> mentions = new LinkedHashMap<>();
    private final Map<String, List<KnownDocument>> bySymbol;
    private final Map<String, List<KnownDocument>> byName;
    private final List<KnownDocument> alike;
    private final Titles titles;

    KnownBases(Draft draft, DraftKnowledge knowledge, Titles titles) {
        this.titles = titles;
        Set<String> symbols = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        Set<String> days = new LinkedHashSet<>();
        Set<String> titleKeys = new LinkedHashSet<>();
        for (Citation citation : draft.block().clauses().stream()
                .flatMap(clause -> clause.citations().stream())
                .toList()) {
            Mention mention = Mention.of(String.valueOf(mentions.size()), citation, draft.around());
            mentions.put(citation, mention);
            mention.symbolKey().ifPresent(symbols::add);
            if (mention.lawName() != null) {
                names.add(mention.lawName());
            }
            if (citation.date() != null && citation.date().isWhole()) {
                days.add(citation.date().toString());
            }
            if (citation.title() != null) {
                titleKeys.add(Folding.key(citation.title()));
            }
        }
        bySymbol = symbols.isEmpty() ? Map.of() : knowledge.bySymbol(symbols);
        byName = names.isEmpty() ? Map.of() : knowledge.byLawName(names);
        alike = days.isEmpty() && titleKeys.isEmpty() ? List.of() : knowledge.like(days, titleKeys);
    }

    Mention mention(Citation citation) {
        Mention mention = mentions.get(citation);
        if (mention == null) {
            throw new IllegalArgumentException("no mention of this draft: " + citation.evidence());
        }
        return mention;
    }

    /** Documents of its number whose issuer may be the one that is named. */
    List<KnownDocument> ofSymbol(Citation citation) {
        Mention mention = mention(citation);
        return mention.symbolKey()
                .map(key -> bySymbol.getOrDefault(key, List.of()).stream()
                        .filter(document -> mayIssue(document, mention.issuer()))
                        .sorted(Comparator.comparing(KnownDocument::known))
                        .toList())
                .orElse(List.of());
    }

    /** Laws of its name. */
    List<KnownDocument> ofName(Citation citation) {
        String name = mention(citation).lawName();
        return name == null ? List.of() : byName.getOrDefault(name, List.of());
    }

    private static boolean mayIssue(KnownDocument document, @Nullable Authority issuer) {
        String by = document.issuer();
        return issuer == null || by == null || Authority.of(by).mayBe(issuer);
    }

    static boolean isUnique(Mention mention) {
        Symbol symbol = mention.symbol();
        return symbol != null && DocumentKey.isUnique(symbol);
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
        Mention mention = mention(citation);
        String own = mention.symbolKey().orElse("");
        List<KnownDocument> fitting = alike.stream()
                .filter(document -> document.symbol() != null)
                .filter(document -> !own.equals(Symbol.of(String.valueOf(document.symbol()))
                        .map(Symbol::key)
                        .orElse("")))
                .filter(document -> citation.type() == null
                        || document.type() == null
                        || citation.type().equals(document.type()))
                .filter(document -> mayIssue(document, mention.issuer()))
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
        Mention mention = mention(citation);
        List<KnownDocument> candidates =
                new ArrayList<>(mention.symbolKey().isPresent() ? ofSymbol(citation) : ofName(citation));
        if (!isUnique(mention)) {
            candidates.removeIf(document -> !datesFit(citation.date(), document.date()));
            Integer year = mention.lawYear();
            if (mention.symbolKey().isEmpty() && year != null) {
                candidates.removeIf(
                        document -> document.date() != null && document.date().year() != year);
            }
        }
        return candidates.size() == 1 || (isUnique(mention) && !candidates.isEmpty())
                ? Optional.of(candidates.getFirst())
                : Optional.empty();
    }
}
