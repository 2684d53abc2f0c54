package vn.cancu.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cancu.identity.KnownDocument.Known;

/**
 * Resolves mentions. A pure function of what is known: the order in which documents came is nowhere in it.
 *
 * <p>First stand the documents whose text is held or that the catalogue lists. A mention that says symbol, issuer and date (or a
 * unique symbol) is compared with those alone: it means the one that fits, or else a document known by citation. A mention that says
 * less means the one document that fits, of all that are known by now, and makes none.
 */
public final class Resolver {
    private Resolver() {}

    /**
     * What a mention means.
     *
     * @param sameSymbol all known documents of its symbol, or of its law's name where it has no symbol
     */
    public static Resolution resolve(Mention mention, Collection<KnownDocument> sameSymbol) {
        Optional<String> own = mention.documentKey();
        List<KnownDocument> fitting = sameSymbol.stream()
                .filter(document -> own.isEmpty() || document.known() != Known.CITED)
                .filter(mention::fits)
                .toList();
        if (own.isPresent()) {
            boolean exact = fitting.stream().anyMatch(document -> document.key().equals(own.get()));
            if (exact || fitting.isEmpty()) {
                return new Resolution.One(own.get());
            }
        }
        if (fitting.isEmpty()) {
            return new Resolution.Unknown();
        }
        return fitting.size() == 1 && mention.canBeTold()
                ? new Resolution.One(fitting.getFirst().key())
                : new Resolution.Candidates(
                        fitting.stream().map(KnownDocument::key).toList());
    }

    /**
     * The documents that these mentions, all of one symbol, make known by citation.
     *
     * @param anchors documents of the symbol that are held or listed
     * @return by key, the mentions that make it
     */
    public static Map<String, List<Mention>> cited(Collection<KnownDocument> anchors, Collection<Mention> mentions) {
        Map<String, List<Mention>> cited = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            mention.documentKey()
                    .filter(own ->
                            anchors.stream().noneMatch(anchor -> anchor.key().equals(own)))
                    .filter(own -> resolve(mention, anchors).equals(new Resolution.One(own)))
                    .ifPresent(own ->
                            cited.computeIfAbsent(own, k -> new ArrayList<>()).add(mention));
        }
        return cited;
    }
}
