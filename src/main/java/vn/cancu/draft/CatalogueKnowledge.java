package vn.cancu.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.catalogue.ListedDocument;
import vn.cancu.document.Symbol;
import vn.cancu.identity.DocumentKey;
import vn.cancu.identity.KnownDocument;
import vn.cancu.identity.Mention;
import vn.cancu.text.Folding;

/** What {@code data/} lists, for a check without a collection. */
public final class CatalogueKnowledge implements DraftKnowledge {
    private final List<KnownDocument> documents;

    public CatalogueKnowledge(Catalogue catalogue) {
        documents =
                catalogue.documents().stream().map(CatalogueKnowledge::known).toList();
    }

    private static KnownDocument known(ListedDocument listed) {
        String key = Symbol.of(listed.symbol())
                .flatMap(symbol -> DocumentKey.of(symbol, listed.issuer(), listed.date()))
                .orElse(listed.symbol());
        return new KnownDocument(
                key,
                listed.symbol(),
                listed.type(),
                listed.issuer(),
                listed.date(),
                listed.title(),
                KnownDocument.Known.LISTED);
    }

    @Override
    public boolean isCollection() {
        return false;
    }

    @Override
    public Map<String, List<KnownDocument>> bySymbol(Collection<String> symbolKeys) {
        Map<String, List<KnownDocument>> found = new LinkedHashMap<>();
        for (KnownDocument document : documents) {
            Symbol.of(String.valueOf(document.symbol()))
                    .map(Symbol::key)
                    .filter(symbolKeys::contains)
                    .ifPresent(key ->
                            found.computeIfAbsent(key, k -> new ArrayList<>()).add(document));
        }
        return found;
    }

    @Override
    public Map<String, List<KnownDocument>> byLawName(Collection<String> foldedNames) {
        Map<String, List<KnownDocument>> found = new LinkedHashMap<>();
        for (KnownDocument document : documents) {
            Mention.lawNameOf(document.type(), document.title())
                    .filter(foldedNames::contains)
                    .ifPresent(name ->
                            found.computeIfAbsent(name, k -> new ArrayList<>()).add(document));
        }
        return found;
    }

    @Override
    public List<KnownDocument> like(Collection<String> days, Collection<String> titleKeys) {
        return documents.stream()
                .filter(document -> days.contains(String.valueOf(document.date()))
                        || titleKeys.contains(Folding.key(String.valueOf(document.title()))))
                .toList();
    }
}
