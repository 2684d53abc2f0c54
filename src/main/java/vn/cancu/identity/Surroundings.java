package vn.cancu.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.catalogue.Table;
import vn.cancu.document.Passage;
import vn.cancu.document.ReadDocument;
import vn.cancu.text.Folding;
import vn.cancu.text.PartialDate;

/**
 * What a document says of where its issuer stands, so that "UBND huyện" in a commune's plan can be told: the one district that the
 * document names, and nothing where it names two.
 *
 * @param own the issuer, null where it is unknown
 * @param places the one place of each word: "huyện" → "chi lăng"
 * @param date of the document, null where unknown: the level of districts ended on 1/7/2025
 * @param stated those places that it says itself to stand in: "xã Y Tịch, huyện Chi Lăng", or the head of the page
 * @param governing those that it names as an authority or as the area: "UBND huyện Chi Lăng", "trên địa bàn huyện Chi Lăng"
 */
public record Surroundings(
        @Nullable Authority own,
        List<Place> places,
        @Nullable PartialDate date,
        List<Place> stated,
        List<Place> governing) {
    private static final Pattern NAMED =
            Pattern.compile("(?<!\\p{L})(?<word>[Tt]hị xã|[Hh]uyện|[Qq]uận|[Tt]hành phố|TP\\.?|[Tt]ỉnh) "
                    + "(?<name>\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}*){0,3})");
    /** Districts of which several provinces have one of the same name. */
    private static final Set<String> SAME_NAMES = Table.rows("units/same-names.csv").stream()
            .map(row -> row.getOrDefault("place", ""))
            .collect(Collectors.toUnmodifiableSet());

    /** A line of the head of the page: "UBND HUYỆN CHI LĂNG". */
    private static final Pattern HEAD = Pattern.compile(
            "^\\W*(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN)?\\s*(?<word>THỊ XÃ|HUYỆN|QUẬN|THÀNH PHỐ|TỈNH) (?<name>\\p{Lu}+(?: \\p{Lu}+){0,3})\\W*$");

    private static final int HEAD_LINES = 8;
    private static final Pattern GOVERNING =
            Pattern.compile("(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|dia ban|dang bo|ban chap hanh)(?: cua)? $");
    /** Organisations, not places, that follow "huyện". */
    private static final Set<String> NO_PLACES = Set.of("đoàn", "ủy", "hội", "đội", "ban", "phòng", "kế", "về", "đảng");

    public Surroundings {
        places = List.copyOf(places);
        stated = List.copyOf(stated);
        governing = List.copyOf(governing);
    }

    /** Of which only is known that these places are named as authorities. */
    public Surroundings(@Nullable Authority own, List<Place> places, @Nullable PartialDate date) {
        this(own, places, date, List.of(), places);
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

        String key() {
            return word + " " + name;
        }
    }

    public static Surroundings of(ReadDocument read) {
        String issuer = read.header().issuer();
        Authority own = issuer == null ? null : Authority.of(issuer);
        Set<Place> named = new LinkedHashSet<>();
        Set<Place> stated = new LinkedHashSet<>();
        Set<Place> governing = new LinkedHashSet<>();
        String self = own == null ? "" : own.placeKey().map(Folding::fold).orElse("");
        for (Passage passage : read.passages()) {
            Matcher matcher = NAMED.matcher(passage.text());
            while (matcher.find()) {
                Place place = place(matcher);
                if (!NO_PLACES.contains(place.name())) {
                    named.add(place);
                    String before =
                            Folding.fold(passage.text().substring(Math.max(0, matcher.start() - 40), matcher.start()));
                    if (isOf(self, before)) {
                        stated.add(place);
                    } else if (GOVERNING.matcher(before).find()) {
                        governing.add(place);
                    }
                }
            }
            if (passage.line() <= HEAD_LINES) {
                passage.text()
                        .lines()
                        .map(HEAD::matcher)
                        .filter(Matcher::find)
                        .forEach(head -> stated.add(place(head)));
            }
        }
        List<Place> places = new ArrayList<>(named);
        places.removeIf(place -> named.stream().anyMatch(other -> isLonger(place, other)));
        return new Surroundings(own, places, read.header().date(), shortest(stated, named), shortest(governing, named));
    }

    /** Whether the words before a place are the issuer's own place: "xã y tich, ". */
    private static boolean isOf(String self, String before) {
        return !self.isEmpty()
                && before.stripTrailing()
                        .replaceFirst("(?:[,(-]| thuoc)$", "")
                        .stripTrailing()
                        .endsWith(self);
    }

    private static Place place(Matcher matcher) {
        String word = Names.normal(matcher.group("word")).replaceAll("^tp\\.?$", "thành phố");
        return new Place(word, Names.normal(matcher.group("name")));
    }

    /** "chi lăng kế": a capital after the name was taken with it, where "chi lăng" stands elsewhere. */
    private static boolean isLonger(Place place, Place other) {
        return place.word().equals(other.word()) && place.name().startsWith(other.name() + " ");
    }

    private static List<Place> shortest(Set<Place> places, Set<Place> named) {
        Set<Place> cut = new LinkedHashSet<>();
        for (Place place : places) {
            cut.add(named.stream()
                    .filter(other -> isLonger(place, other))
                    .findFirst()
                    .orElse(place));
        }
        return List.copyOf(cut);
    }

    /** The authority with its place filled in where exactly one can be meant. */
    public Authority locate(Authority authority) {
        return at(authority, this::placeOf);
    }

    /** As {@link #locate}, for identity: what only names a district in passing tells nothing. */
    public Authority locateSurely(Authority authority) {
        return at(
                authority,
                word -> ownPlace(word)
                        .or(() -> Level.of(word, "")
                                .filter(level -> level == Level.DISTRICT || level == Level.PROVINCE)
                                .flatMap(level -> told(level)
                                        .filter(place -> place.word().equals(word) || level == Level.PROVINCE))));
    }

    private static Authority at(Authority authority, Function<String, Optional<Place>> placeOf) {
        String word = authority.word();
        if (word == null || authority.place() != null) {
            return authority;
        }
        return placeOf.apply(word)
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
        List<Place> fitting = at(level);
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
                yield new Seat(word, name, district != null ? apart(district) : above(Level.PROVINCE, told));
            }
        };
    }

    /** "huyện châu thành, tỉnh long an": with its province where several have a district of its name. */
    private String apart(String district) {
        String province = SAME_NAMES.contains(district) ? above(Level.PROVINCE, null) : null;
        return province == null ? district : district + ", " + province;
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
        List<Place> fitting = at(level);
        return fitting.size() == 1
                ? fitting.getFirst().word() + " " + fitting.getFirst().name()
                : null;
    }

    /** The places of a level that the document can stand in: the province of its district, where that is known, else those that it names. */
    private List<Place> at(Level level) {
        List<Place> named =
                places.stream().filter(place -> place.level() == level).toList();
        return level == Level.PROVINCE ? ofDistrict().map(List::of).orElse(named) : named;
    }

    private Optional<Place> ofDistrict() {
        Authority issuer = own;
        Optional<String> district =
                issuer != null && issuer.level().filter(Level.DISTRICT::equals).isPresent()
                        ? issuer.placeKey()
                        : Optional.ofNullable(above(Level.DISTRICT, null));
        return district.filter(name -> !SAME_NAMES.contains(name))
                .flatMap(name -> Districts.province(name, !hasDistricts()))
                .map(province ->
                        new Place(Objects.requireNonNull(province.word()), Objects.requireNonNull(province.place())));
    }

    /** The one place that "huyện", "tỉnh" or "xã" alone means here. */
    Optional<Place> placeOf(String word) {
        Optional<Place> self = ownPlace(word);
        if (self.isPresent()) {
            return self;
        }
        Level level = Level.of(word, "").orElse(Level.VILLAGE);
        if (level != Level.DISTRICT && level != Level.PROVINCE) {
            return Optional.empty();
        }
        List<Place> fitting = level == Level.PROVINCE
                ? at(level)
                : places.stream()
                        .filter(place -> place.level() == level
                                || (word.equals("thành phố") && place.word().equals("thành phố")))
                        .toList();
        return fitting.size() == 1 && (fitting.getFirst().word().equals(word) || level == Level.PROVINCE)
                ? Optional.of(fitting.getFirst())
                : Optional.empty();
    }

    /** The issuer's own place, where the word is the issuer's. */
    private Optional<Place> ownPlace(String word) {
        Authority issuer = own;
        return issuer == null || issuer.place() == null || !word.equals(issuer.word())
                ? Optional.empty()
                : Optional.of(new Place(word, issuer.place()));
    }

    /** The one district or province that the document is told to stand in. */
    Optional<Place> told(Level level) {
        List<List<Place>> tiers = new ArrayList<>(List.of(stated, governing));
        if (level == Level.PROVINCE) {
            tiers.add(places);
        }
        for (List<Place> tier : tiers) {
            List<Place> fitting =
                    tier.stream().filter(place -> place.level() == level).toList();
            if (!fitting.isEmpty()) {
                return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether several provinces have a district of this place's name. */
    static boolean isSharedName(Authority authority) {
        return authority.placeKey().filter(Surroundings::isSharedName).isPresent();
    }

    /** As {@link #isSharedName(Authority)}: "huyện châu thành". */
    static boolean isSharedName(String district) {
        return SAME_NAMES.contains(district);
    }
}
