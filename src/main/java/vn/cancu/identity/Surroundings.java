package vn.cancu.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Passage;
import vn.cancu.document.ReadDocument;

/**
 * What a document says of where its issuer stands, so that "UBND huyện" in a commune's plan can be told: the one district that the
 * document names, and nothing where it names two.
 *
 * @param own the issuer, null where it is unknown
 * @param places the one place of each word: "huyện" → "chi lăng"
 */
public record Surroundings(@Nullable Authority own, List<Place> places) {
    private static final Pattern NAMED =
            Pattern.compile("(?<!\\p{L})(?<word>[Tt]hị xã|[Hh]uyện|[Qq]uận|[Tt]hành phố|TP\\.?|[Tt]ỉnh) "
                    + "(?<name>\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}*){0,3})");
    /** Organisations, not places, that follow "huyện". */
    private static final Set<String> NO_PLACES = Set.of("đoàn", "ủy", "hội", "đội", "ban", "phòng", "kế", "về", "đảng");

    public Surroundings {
        places = List.copyOf(places);
    }

    /**
     * A district or province.
     *
     * @param word "huyện"
     * @param name "chi lăng"
     */
    public record Place(String word, String name) {
        Level level() {
            return Level.of(word, name).orElse(Level.DISTRICT);
        }
    }

    public static Surroundings of(ReadDocument read) {
        String issuer = read.header().issuer();
        Authority own = issuer == null ? null : Authority.of(issuer);
        Set<Place> named = new LinkedHashSet<>();
        for (Passage passage : read.passages()) {
            Matcher matcher = NAMED.matcher(passage.text());
            while (matcher.find()) {
                String word = Names.normal(matcher.group("word")).replaceAll("^tp\\.?$", "thành phố");
                String name = Names.normal(matcher.group("name"));
                if (!NO_PLACES.contains(name)) {
                    named.add(new Place(word, name));
                }
            }
        }
        List<Place> places = new ArrayList<>(named);
        places.removeIf(place -> named.stream().anyMatch(other -> isLonger(place, other)));
        return new Surroundings(own, places);
    }

    /** "chi lăng kế": a capital after the name was taken with it, where "chi lăng" stands elsewhere. */
    private static boolean isLonger(Place place, Place other) {
        return place.word().equals(other.word()) && place.name().startsWith(other.name() + " ");
    }

    /** The authority with its place filled in where exactly one can be meant. */
    public Authority locate(Authority authority) {
        String word = authority.word();
        if (word == null || authority.place() != null) {
            return authority;
        }
        return placeOf(word)
                .map(place -> new Authority(authority.body(), place.word(), place.name()))
                .orElse(authority);
    }

    /** The one place that "huyện", "tỉnh" or "xã" alone means here. */
    Optional<Place> placeOf(String word) {
        Authority issuer = own;
        if (issuer != null
                && issuer.word() != null
                && issuer.place() != null
                && issuer.word().equals(word)) {
            return Optional.of(new Place(word, issuer.place()));
        }
        Level level = Level.of(word, "").orElse(Level.VILLAGE);
        if (level != Level.DISTRICT && level != Level.PROVINCE) {
            return Optional.empty();
        }
        List<Place> fitting = places.stream()
                .filter(place -> place.level() == level
                        || (word.equals("thành phố") && place.word().equals("thành phố")))
                .toList();
        return fitting.size() == 1 && (fitting.getFirst().word().equals(word) || level == Level.PROVINCE)
                ? Optional.of(fitting.getFirst())
                : Optional.empty();
    }
}
