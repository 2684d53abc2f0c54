package vn.cancu.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.cancu.identity.KnownDocument.Known;
import vn.cancu.text.PartialDate;

/**
 * Resolves mentions. A pure function of what is known: the order in which documents came is nowhere in it.
 *
 * <p>First stand the documents whose text is held or that the catalogue lists. A mention that says symbol, issuer and date (or a
 * unique symbol) is compared with those alone: it means the one that fits, or that it misprints, or else a document known by citation.
 * A mention that says less means the one document of which enough speaks for it, of all that are known by now, and makes none.
 */
public final class Resolver {
    private Resolver() {}

    /**
     * What a mention means.
     *
     * @param sameSymbol all known documents of its symbol, or of its law's name where it has no symbol
     * @param sameDay documents held or listed, of any symbol, of its day and authority ({@link Mention#slipKey})
     */
    public static Resolution resolve(
            Mention mention, Collection<KnownDocument> sameSymbol, Collection<KnownDocument> sameDay) {
        if (mention.symbol() == null) {
            return LawChoice.of(mention, sameSymbol);
        }
        Optional<String> own = mention.documentKey();
        return own.isPresent()
                ? complete(mention, own.get(), anchors(sameSymbol), sameDay)
                : incomplete(mention, sameSymbol);
    }

    private static List<KnownDocument> anchors(Collection<KnownDocument> documents) {
        return documents.stream()
                .filter(document -> document.known() != Known.CITED)
                .toList();
    }

    private static Resolution complete(
            Mention mention, String own, List<KnownDocument> anchors, Collection<KnownDocument> sameDay) {
        for (KnownDocument anchor : anchors) {
            if (anchor.key().equals(own)) {
                return one(mention, anchor, new Fit(mention, anchor).otherDate());
            }
        }
        List<KnownDocument> possible = where(mention, anchors, Fit::isPossible);
        if (!possible.isEmpty()) {
            return chosen(mention, possible);
        }
        List<KnownDocument> slips = where(mention, anchors, Fit::isSlipOfDay);
        if (slips.size() == 1) {
            PartialDate date = Objects.requireNonNull(slips.getFirst().date());
            return one(
                    mention,
                    slips.getFirst(),
                    Notes.date(mention, date, "cùng số, cùng cơ quan, cùng năm chỉ có một văn bản"));
        }
        List<KnownDocument> years = where(mention, anchors, Fit::isSlipOfYear);
        if (slips.isEmpty() && years.size() == 1 && years.getFirst().date() != null) {
            PartialDate date = Objects.requireNonNull(years.getFirst().date());
            return one(
                    mention, years.getFirst(), Notes.date(mention, date, "cùng số, cùng cơ quan, cùng trích yếu có năm"));
        }
        List<KnownDocument> symbols = where(mention, sameDay, Fit::isSlipOfSymbol);
        if (slips.isEmpty() && symbols.size() == 1) {
            return one(mention, symbols.getFirst(), Notes.symbol(mention, symbols.getFirst()));
        }
        return slips.isEmpty() ? new Resolution.One(own, mention.note()) : candidates(slips);
    }

    private static Resolution incomplete(Mention mention, Collection<KnownDocument> documents) {
        List<KnownDocument> possible = where(mention, documents, Fit::isPossible);
        return possible.isEmpty() ? new Resolution.Unknown() : chosen(mention, possible);
    }

    /** The one of which enough speaks for it, where nothing is left that may be meant as well. */
    private static Resolution chosen(Mention mention, List<KnownDocument> possible) {
        List<KnownDocument> sure = where(mention, possible, Fit::isSure);
        if (sure.size() == 1) {
            KnownDocument document = sure.getFirst();
            boolean alone = possible.stream()
                    .allMatch(other -> other.equals(document) || new Fit(mention, other).isOfAnotherTitle());
            if (alone) {
                return one(mention, document, null);
            }
        }
        return candidates(possible);
    }

    private static Resolution.One one(Mention mention, KnownDocument document, @Nullable String note) {
        return new Resolution.One(document.key(), Notes.both(mention.note(), note));
    }

    private static Resolution candidates(List<KnownDocument> documents) {
        return new Resolution.Candidates(documents.stream()
                .sorted(Comparator.comparing(
                                KnownDocument::date, Comparator.nullsLast(Comparator.<PartialDate>reverseOrder()))
                        .thenComparing(KnownDocument::key))
                .map(KnownDocument::key)
                .toList());
    }

    private static List<KnownDocument> where(
            Mention mention, Collection<KnownDocument> documents, Predicate<Fit> says) {
        return documents.stream()
                .filter(document -> says.test(new Fit(mention, document)))
                .toList();
    }

    /**
     * The documents that these mentions, all of one symbol, make known by citation.
     *
     * @param anchors documents of the symbol that are held or listed
     * @param sameDay as for {@link #resolve}, for each of the mentions
     * @return by key, the mentions that make it
     */
    public static Map<String, List<Mention>> cited(
            Collection<KnownDocument> anchors,
            Function<Mention, Collection<KnownDocument>> sameDay,
            Collection<Mention> mentions) {
        Map<String, List<Mention>> cited = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            mention.documentKey()
                    .filter(own ->
                            anchors.stream().noneMatch(anchor -> anchor.key().equals(own)))
                    .filter(own -> resolve(mention, anchors, sameDay.apply(mention)).chosen().filter(own::equals).isPresent())
                    .ifPresent(own ->
                            cited.computeIfAbsent(own, k -> new ArrayList<>()).add(mention));
        }
        return cited;
    }

    /**
     * A mention of a misprinted day.
     *
     * @param meant key of the document that others cite
     * @param date that they print
     */
    public static Resolution misprint(Mention mention, String meant, @Nullable PartialDate date) {
        String note = date == null ? null : Notes.date(mention, date, "cùng số, cùng cơ quan, cùng năm; văn bản khác dẫn ngày này");
        return new Resolution.One(meant, Notes.both(mention.note(), note));
    }

    /**
     * Misprinted days among documents that are known by citation only: of those that one authority gave one number in one year, the
     * one that most documents cite, where it has two citers or more and no other has as many.
     *
     * @param cited as {@link #cited} gives it
     * @return the key that is meant, by the key that is misprinted
     */
    public static Map<String, String> misprints(Map<String, List<Mention>> cited) {
        Map<String, Map<String, Integer>> groups = new TreeMap<>();
        cited.forEach((key, mentions) -> {
            Mention first = mentions.getFirst();
            Authority issuer = first.issuer();
            PartialDate date = first.date();
            if (issuer != null && date != null && first.symbol() != null && !DocumentKey.isUnique(first.symbol())) {
                boolean late = Fit.sameNumbering(date, new PartialDate(date.year(), 12, 31), Optional.of(issuer));
                Set<String> citers = new HashSet<>();
                mentions.forEach(mention -> citers.add(mention.id().replaceFirst("#.*", "")));
                groups.computeIfAbsent(issuer.key() + " " + date.year() + late, k -> new TreeMap<>())
                        .put(key, citers.size());
            }
        });
        Map<String, String> misprints = new HashMap<>();
        for (Map<String, Integer> group : groups.values()) {
            int most = group.values().stream().max(Integer::compare).orElse(0);
            List<String> top = group.keySet().stream()
                    .filter(key -> Objects.equals(group.get(key), most))
                    .toList();
            if (most >= 2 && top.size() == 1) {
                group.keySet().stream().filter(key -> !key.equals(top.getFirst())).forEach(key -> misprints.put(key, top.getFirst()));
            }
        }
        return misprints;
    }
}
