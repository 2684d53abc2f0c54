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
import vn.cancu.text.Folding;

/**
 * What a document says of where its issuer stands, so that "UBND huyện" in a commune's plan can be told: the one district that the
 * document names, and nothing where it names two.
 *
 * @param own the issuer, null where it is unknown
 * @param places all districts and provinces that it names
 * @param stated those of them that it says itself to stand in: "xã Y Tịch, huyện Chi Lăng", or the head of the page
 * @param governing those that it names as an authority or as the area: "UBND huyện Chi Lăng", "trên địa bàn huyện Chi Lăng"
 */
public record Surroundings(
        @Nullable Authority own, List<Place> places, List<Place> stated, List<Place> governing) {
    private static final Pattern NAMED =
            Pattern.compile("(?<!\\p{L})(?<word>[Tt]hị xã|[Hh]uyện|[Qq]uận|[Tt]hành phố|TP\\.?|[Tt]ỉnh) "
                    + "(?<name>\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}*){0,3})");
    /** A line of the head of the page: "UBND HUYỆN CHI LĂNG". */
    private static final Pattern HEAD = Pattern.compile(
            "^\\W*(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN)?\\s*(?<word>THỊ XÃ|HUYỆN|QUẬN|THÀNH PHỐ|TỈNH) (?<name>\\p{Lu}+(?: \\p{Lu}+){0,3})\\W*$");

    private static final int HEAD_LINES = 8;
    private static final Pattern GOVERNING = Pattern.compile(
            "(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|dia ban|dang bo|ban chap hanh)(?: cua)? $");
    /** Organisations, not places, that follow "huyện". */
    private static final Set<String> NO_PLACES = Set.of("đoàn", "ủy", "hội", "đội", "ban", "phòng", "kế", "về", "đảng");

    public Surroundings {
        places = List.copyOf(places);
        stated = List.copyOf(stated);
        governing = List.copyOf(governing);
    }

    /** Of which only is known that these places are named as authorities. */
    public Surroundings(@Nullable Authority own, List<Place> places) {
        this(own, places, List.of(), places);
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
                    String before = Folding.fold(
                            passage.text().substring(Math.max(0, matcher.start() - 40), matcher.start()));
                    if (!self.isEmpty() && before.stripTrailing().replaceFirst("(?:[,(-]| thuoc)$", "").stripTrailing().endsWith(self)) {
                        stated.add(place);
                    } else if (GOVERNING.matcher(before).find()) {
                        governing.add(place);
                    }
                }
            }
            if (passage.line() <= HEAD_LINES) {
                passage.text().lines().map(HEAD::matcher).filter(Matcher::find).forEach(head -> stated.add(place(head)));
            }
        }
        return new Surroundings(own, shortest(named, named), shortest(stated, named), shortest(governing, named));
    }

    private static Place place(Matcher matcher) {
        String word = Names.normal(matcher.group("word")).replaceAll("^tp\\.?$", "thành phố");
        return new Place(word, Names.normal(matcher.group("name")));
    }

    /** "chi lăng kế": a capital after the name was taken with it, where "chi lăng" stands elsewhere. */
    private static List<Place> shortest(Set<Place> places, Set<Place> named) {
        Set<Place> cut = new LinkedHashSet<>();
        for (Place place : places) {
            cut.add(named.stream()
                    .filter(other -> place.word().equals(other.word())
                            && place.name().startsWith(other.name() + " "))
                    .findFirst()
                    .orElse(place));
        }
        return List.copyOf(cut);
    }

    /** The authority with its place filled in where exactly one can be meant; what only names a place in passing tells nothing. */
    public Authority locate(Authority authority) {
        return located(authority, false);
    }

    /** As {@link #locate}, for units: a place that is only named will do where it is the only one. */
    Authority locateLoosely(Authority authority) {
        return located(authority, true);
    }

    private Authority located(Authority authority, boolean loosely) {
        String word = authority.word();
        if (word == null || authority.place() != null) {
            return authority;
        }
        return placeOf(word, loosely)
                .map(place -> new Authority(authority.body(), place.word(), place.name()))
                .orElse(authority);
    }

    /** The one place that "huyện", "tỉnh" or "xã" alone means here. */
    private Optional<Place> placeOf(String word, boolean loosely) {
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
        return one(level, loosely)
                .filter(place -> place.word().equals(word) || level == Level.PROVINCE);
    }

    /** The one district or province that the document is told to stand in. */
    Optional<String> placeAt(Level level) {
        return one(level, false).map(Place::key);
    }

    private Optional<Place> one(Level level, boolean loosely) {
        List<List<Place>> tiers = new ArrayList<>(List.of(stated, governing));
        if (loosely || level == Level.PROVINCE) {
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
}
