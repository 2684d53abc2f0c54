package vn.cancu.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
        return mention.symbol() == null
                ? LawChoice.of(mention, sameSymbol)
                : resolve(mention, OfSymbol.of(sameSymbol), sameDay);
    }

    /** What a mention means that has a symbol. */
    public static Resolution resolve(Mention mention, OfSymbol sameSymbol, Collection<KnownDocument> sameDay) {
        Optional<String> own = mention.documentKey();
        return own.isPresent()
                ? complete(mention, own.get(), sameSymbol, sameDay)
                : chosen(mention, where(mention, sameSymbol.near(mention), Fit::isPossible));
    }

    private static Resolution complete(
            Mention mention, String own, OfSymbol sameSymbol, Collection<KnownDocument> sameDay) {
        KnownDocument same = sameSymbol.ofKey(own).orElse(null);
        boolean elsewhere = same != null && new Fit(mention, same).isOfAnotherProvince();
        if (same != null && isAnchor(same) && !elsewhere) {
            return another(mention, same, sameDay)
                    .orElseGet(() -> one(mention, same, new Fit(mention, same).otherDate()));
        }
        List<KnownDocument> anchors =
                sameSymbol.near(mention).stream().filter(Resolver::isAnchor).toList();
        List<KnownDocument> possible = where(mention, anchors, Fit::isPossible);
        if (!possible.isEmpty()) {
            return chosen(mention, possible);
        }
        // The key is that of a document of another province: this mention makes none of its own beside it.
        return misprinted(mention, anchors, sameDay)
                .orElseGet(() -> elsewhere ? candidates(List.of(same)) : new Resolution.One(own, mention.note()));
    }

    /**
     * What a mention means whose title is not that of the document of its number, day and authority, where it is that of another document
     * of this day and authority, whose number is one slip away. Nothing where the place of the authority was itself concluded.
     */
    private static Optional<Resolution> another(
            Mention mention, KnownDocument same, Collection<KnownDocument> sameDay) {
        if (mention.note() != null || !new Fit(mention, same).isOfAnotherTitle()) {
            return Optional.empty();
        }
        List<KnownDocument> meant = where(mention, sameDay, Fit::isSlipOfSymbol).stream()
                .filter(document -> !document.key().equals(same.key()))
                .toList();
        if (meant.size() == 1) {
            return Optional.of(one(mention, meant.getFirst(), Notes.title(mention, meant.getFirst())));
        }
        List<KnownDocument> all = new ArrayList<>(meant);
        all.add(same);
        return meant.isEmpty() ? Optional.empty() : Optional.of(candidates(all));
    }

    /**
     * What a mention means if it is a misprint: the one document from which one slip leads to it. Where several slips lead to several
     * documents, or the place of the authority was itself concluded from other documents, a slip on top of that is a guess too many.
     */
    private static Optional<Resolution> misprinted(
            Mention mention, List<KnownDocument> anchors, Collection<KnownDocument> sameDay) {
        List<KnownDocument> days = where(mention, anchors, Fit::isSlipOfDay);
        List<KnownDocument> years = where(mention, anchors, Fit::isSlipOfYear);
        List<KnownDocument> symbols = where(mention, sameDay, Fit::isSlipOfSymbol);
        Set<KnownDocument> all = new LinkedHashSet<>(days);
        all.addAll(years);
        all.addAll(symbols);
        if (all.size() == 1 && mention.note() == null) {
            KnownDocument meant = all.iterator().next();
            if (new Fit(mention, meant).isOfTheTitle()) {
                return Optional.of(one(mention, meant, slip(mention, meant, days, symbols)));
            }
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(candidates(List.copyOf(all)));
    }

    private static String slip(
            Mention mention, KnownDocument meant, List<KnownDocument> days, List<KnownDocument> symbols) {
        PartialDate date = meant.date();
        return date == null || symbols.contains(meant)
                ? Notes.symbol(mention, meant)
                : Notes.date(
                        mention,
                        date,
                        days.contains(meant)
                                ? "cùng số, cùng cơ quan, cùng năm chỉ có một văn bản"
                                : "cùng số, cùng cơ quan, cùng trích yếu có năm");
    }

    private static boolean isAnchor(KnownDocument document) {
        return document.known() != Known.CITED;
    }

    /** The one of which enough speaks for it, where nothing is left that may be meant as well. */
    private static Resolution chosen(Mention mention, List<KnownDocument> possible) {
        if (possible.isEmpty()) {
            return new Resolution.Unknown();
        }
        List<KnownDocument> sure = where(mention, possible, Fit::isSure);
        if (sure.size() == 1) {
            KnownDocument document = sure.getFirst();
            boolean alone = possible.stream()
                    .allMatch(other -> other.equals(document) || new Fit(mention, other).isOfAnotherTitle());
            if (alone) {
                return one(mention, document, new Fit(mention, document).likelyIssuer());
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
            OfSymbol anchors, Function<Mention, Collection<KnownDocument>> sameDay, Collection<Mention> mentions) {
        Map<String, List<Mention>> cited = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            mention.documentKey()
                    .filter(own -> anchors.ofKey(own).isEmpty())
                    .filter(own -> resolve(mention, anchors, sameDay.apply(mention))
                            .chosen()
                            .filter(own::equals)
                            .isPresent())
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
        String note = date == null
                ? null
                : Notes.date(mention, date, "cùng số, cùng cơ quan, cùng năm; văn bản khác dẫn ngày này");
        return new Resolution.One(meant, Notes.both(mention.note(), note));
    }

    /**
     * Misprinted days among documents that are known by citation only: of those that one authority gave one number in one year, the
     * one that most documents cite, where it has two citers or more, no other has as many, and the titles agree. An authority whose
     * name others bear too, or whose place was only concluded, is none of which one may say that.
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
            boolean printed = mentions.stream().anyMatch(mention -> mention.note() == null);
            if (issuer != null
                    && date != null
                    && first.symbol() != null
                    && !DocumentKey.isUnique(first.symbol())
                    && printed
                    && !Surroundings.isSharedName(issuer)) {
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
                String meant = top.getFirst();
                group.keySet().stream()
                        .filter(key -> !key.equals(meant))
                        .filter(key -> agree(cited.getOrDefault(key, List.of()), cited.getOrDefault(meant, List.of())))
                        .forEach(key -> misprints.put(key, meant));
            }
        }
        return misprints;
    }

    /** Whether the one are of a title of the other: without that, the number may be misprinted as well as the day. */
    private static boolean agree(List<Mention> misprinted, List<Mention> meant) {
        return misprinted.stream()
                .allMatch(one -> meant.stream().anyMatch(other -> Titles.agree(one.title(), other.title())));
    }
}
