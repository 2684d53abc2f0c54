package vn.cancu.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.catalogue.Table;
import vn.cancu.document.Passage;
import vn.cancu.document.ReadDocument;
import vn.cancu.text.PartialDate;

/**
 * What a document says of where its issuer stands, so that "UBND huyện" in a commune's plan can be told: the one district that the
 * document names, and nothing where it names two.
 *
 * @param own the issuer, null where it is unknown
 * @param places the one place of each word: "huyện" → "chi lăng"
 * @param date of the document, null where unknown: the level of districts ended on 1/7/2025
 */
public record Surroundings(
        @Nullable Authority own,
        List<Place> places,
        @Nullable PartialDate date) {
    private static final Pattern NAMED =
            Pattern.compile("(?<!\\p{L})(?<word>[Tt]hị xã|[Hh]uyện|[Qq]uận|[Tt]hành phố|TP\\.?|[Tt]ỉnh) "
                    + "(?<name>\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}*){0,3})");
    /** Districts of which several provinces have one of the same name. */
    private static final Set<String> SAME_NAMES = Table.rows("units/same-names.csv").stream()
            .map(row -> row.getOrDefault("place", ""))
            .collect(Collectors.toUnmodifiableSet());

    /** Organisations, not places, that follow "huyện". */
    private static final Set<String> NO_PLACES = Set.of("đoàn", "ủy", "hội", "đội", "ban", "phòng", "kế", "về", "đảng");

    public Surroundings {
        places = List.copyOf(places);
    }

    public Surroundings(@Nullable Authority own, List<Place> places) {
        this(own, places, null);
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
        return new Surroundings(own, places, read.header().date());
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

    /** Whether its time knew districts; also where its date is not known. */
    boolean hasDistricts() {
        PartialDate on = date;
        return on == null || on.year() < 2025 || (on.year() == 2025 && (on.month() == null || on.month() < 7));
    }

    /** Where the issuer stands; null where that is not known. */
    @Nullable
    Seat seat() {
        Authority issuer = own;
        return issuer == null || issuer.word() == null || issuer.place() == null
                ? null
                : seat(issuer.word(), issuer.place(), null);
    }

    /** The seat of the district or province that the document stands in; without a name where it does not tell which. */
    Seat seatOf(String word) {
        Level level = Level.of(word, "").orElse(Level.DISTRICT);
        List<Place> fitting =
                places.stream().filter(place -> place.level() == level).toList();
        Seat own = seat();
        return fitting.size() == 1
                ? seat(fitting.getFirst().word(), fitting.getFirst().name(), null)
                : new Seat(word, null, own == null ? null : own.key());
    }

    /**
     * A place with the one above it: for a commune the district that the document stands in, else the province; for a district only where
     * several provinces have one of its name.
     *
     * @param told the place above, where the words themselves name it
     */
    Seat seat(String word, String name, @Nullable String told) {
        Level level = Level.of(word, name).orElse(Level.VILLAGE);
        return switch (level) {
            case CENTRAL, PROVINCE, VILLAGE -> new Seat(word, name, null);
            case DISTRICT ->
                new Seat(word, name, SAME_NAMES.contains(word + " " + name) ? above(Level.PROVINCE, told) : null);
            case COMMUNE -> {
                String district = above(Level.DISTRICT, told);
                yield new Seat(word, name, district != null ? district : above(Level.PROVINCE, told));
            }
        };
    }

    /** "huyện chi lăng": the place of that level that the words, the issuer or else the whole document tell. */
    private @Nullable String above(Level level, @Nullable String told) {
        if (told != null) {
            Authority place = Authority.of(told);
            return place.level().filter(level::equals).isPresent() ? told : null;
        }
        Authority issuer = own;
        if (issuer != null
                && issuer.level().filter(level::equals).isPresent()
                && issuer.placeKey().isPresent()) {
            return issuer.placeKey().get();
        }
        List<Place> fitting =
                places.stream().filter(place -> place.level() == level).toList();
        return fitting.size() == 1
                ? fitting.getFirst().word() + " " + fitting.getFirst().name()
                : null;
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
