package vn.cancu.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Known documents of one symbol, arranged so that a mention meets only those that it may mean: every commune has its "15/KH-UBND" every
 * year, so of one symbol there are as many as there are communes, and as many mentions.
 */
public final class OfSymbol {
    private final List<KnownDocument> all;
    private final Map<String, KnownDocument> byKey = new HashMap<>();
    private final Map<Authority, List<KnownDocument>> byAuthority = new HashMap<>();
    private final Map<Level, Map<String, List<KnownDocument>>> byPlace = new EnumMap<>(Level.class);

    /** Of which no place is known that could be compared. */
    private final List<KnownDocument> anywhere = new ArrayList<>();

    private OfSymbol(List<KnownDocument> all) {
        this.all = all;
    }

    /** Of these documents. */
    public static OfSymbol of(Collection<KnownDocument> documents) {
        OfSymbol of = new OfSymbol(List.copyOf(documents));
        of.all.forEach(of::add);
        return of;
    }

    private void add(KnownDocument document) {
        byKey.putIfAbsent(document.key(), document);
        Authority issuer = document.authority().orElse(null);
        Level level = issuer == null ? null : issuer.level().orElse(null);
        String place = issuer == null ? null : issuer.placeKey().orElse(null);
        if (issuer == null || level == null || place == null) {
            anywhere.add(document);
            return;
        }
        byAuthority.computeIfAbsent(issuer, k -> new ArrayList<>()).add(document);
        byPlace.computeIfAbsent(level, k -> new HashMap<>())
                .computeIfAbsent(place, k -> new ArrayList<>())
                .add(document);
    }

    Optional<KnownDocument> ofKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** All that this mention may mean, and perhaps some that it may not: what is left out cannot be meant, however it is misprinted. */
    List<KnownDocument> near(Mention mention) {
        Authority by = mention.issuer();
        if (mention.isOpen()) {
            return around(mention.home());
        }
        return by == null || by.place() == null ? all : and(anywhere, byAuthority.get(by));
    }

    /** Of the places over the citing authority; of all places of a level at which that is not known. */
    private List<KnownDocument> around(Home home) {
        List<KnownDocument> near = new ArrayList<>(anywhere);
        byPlace.forEach((level, places) -> home.at(level)
                .ifPresentOrElse(
                        place -> near.addAll(places.getOrDefault(place, List.of())),
                        () -> places.values().forEach(near::addAll)));
        return near;
    }

    private static List<KnownDocument> and(List<KnownDocument> some, @Nullable List<KnownDocument> more) {
        if (more == null) {
            return some;
        }
        List<KnownDocument> both = new ArrayList<>(some);
        both.addAll(more);
        return both;
    }
}
