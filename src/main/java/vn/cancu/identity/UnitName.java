package vn.cancu.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.NamedUnit;
import vn.cancu.text.Folding;

/**
 * A unit as it is known within the issuing authority: "Phòng Kinh tế xã" in a plan of UBND xã Dân Tiến is that commune's.
 *
 * <p>All but the key follows from the key, so that it does not matter which document named the unit first.
 *
 * @param key "phòng kinh tế@xã dân tiến, huyện võ nhai", "ubnd xã dân tiến, huyện võ nhai", "chính phủ"
 * @param name as shown: "Phòng Kinh tế xã Dân Tiến"
 * @param kind its first word or words: "ubnd", "phòng"; null where that says nothing
 * @param level of its place, null where unknown
 * @param generic whether the words name no one unit: "các phòng, ban, đơn vị liên quan"
 * @param place key of the place it is in ("xã dân tiến, huyện võ nhai"), null where unknown
 * @param under key of the unit above it, null where unknown
 */
public record UnitName(
        String key,
        String name,
        @Nullable String kind,
        @Nullable Level level,
        boolean generic,
        @Nullable String place,
        @Nullable String under) {
    private static final Pattern KIND = Pattern.compile(
            "^(ubnd|hđnd|đảng bộ|phòng|ban quản lý|ban chỉ đạo|ban phát triển|ban|sở|bộ|chi cục|cục|công chức|trạm|trung tâm|trường"
                    + "|hội|đoàn|mặt trận|ủy ban|văn phòng|công an|tổ|thôn|xóm|bản|hợp tác xã)(?!\\p{L})");
    private static final Pattern VILLAGE = Pattern.compile("^(?:thôn|xóm|bản|buôn|ấp|tổ dân phố|khu phố) \\p{L}");
    private static final List<String> WHOLE = List.of("ubnd", "hđnd", "đảng bộ");
    private static final Map<String, String> CAPITALS = Map.ofEntries(
            Map.entry("ubnd", "UBND"),
            Map.entry("hđnd", "HĐND"),
            Map.entry("mttq", "MTTQ"),
            Map.entry("vpcp", "Văn phòng Chính phủ"),
            Map.entry("bql", "BQL"),
            Map.entry("bcđ", "BCĐ"));

    /** The unit that {@code printed} names in a document with these surroundings; the first where it names several. */
    public static UnitName of(String printed, Surroundings around) {
        return all(printed, around).getFirst();
    }

    /** The unit that is named at one place of a document with these surroundings. */
    public static UnitName of(NamedUnit named, Surroundings around) {
        return named.several() ? UnitFinder.several(named.unit(), around) : of(named.unit(), around);
    }

    /** The units that {@code printed} names: "Ủy ban MTTQ xã và các tổ chức chính trị - xã hội" are one and a generic one. */
    public static List<UnitName> all(String printed, Surroundings around) {
        List<String> parts = UnitWords.parts(printed);
        if (parts.size() < 2 || UnitWords.get().isGeneric(Names.normal(parts.getFirst()))) {
            return List.of(UnitFinder.unit(printed, around));
        }
        List<UnitName> units = new ArrayList<>();
        parts.forEach(part -> units.add(UnitFinder.unit(part, around)));
        return units;
    }

    /** The unit that issues documents under this name; only of a known one ({@link Authority#isKnown}). */
    public static UnitName ofAuthority(Authority authority) {
        return UnitFinder.unit(authority, null, new Surroundings(null, List.of()));
    }

    /** The unit of a key that this record gave. */
    static UnitName ofKey(String key) {
        for (String body : WHOLE) {
            if (key.startsWith(body + " ")) {
                return whole(body, Seat.of(key.substring(body.length() + 1)));
            }
        }
        int at = key.indexOf('@');
        return at < 0 ? central(Authority.of(key)) : local(key.substring(0, at), Seat.of(key.substring(at + 1)), false);
    }

    /** The name as shown of the unit that a key is of. */
    public static String shownKey(String key) {
        return ofKey(key).name();
    }

    /** Folded place above that of the unit that a key is of; null where it tells none. */
    public static @Nullable String withinKey(String key) {
        return ofKey(key).within().map(Folding::key).orElse(null);
    }

    /** The unit of a key that the graph holds. */
    public static UnitName parse(String key) {
        return ofKey(key);
    }

    /** The unit above it, where that is known. */
    public Optional<UnitName> above() {
        return Optional.ofNullable(under).map(UnitName::ofKey);
    }

    /** Its name in its place, without it: "phòng kinh tế"; the same for the units of all places. */
    public String body() {
        int at = key.indexOf('@');
        return at >= 0
                ? key.substring(0, at)
                : place == null ? key : key.substring(0, key.length() - place.length() - 1);
    }

    /** Its place without the one above: "xã dân tiến"; empty where it has none. */
    public Optional<String> seat() {
        return Optional.ofNullable(place).map(Seat::of).map(seat -> new Seat(seat.word(), seat.name(), null).key());
    }

    /** What its place is within: "huyện võ nhai"; empty where not told. */
    public Optional<String> within() {
        return Optional.ofNullable(place).map(Seat::of).map(Seat::above);
    }

    static boolean isWhole(String body) {
        return WHOLE.contains(body);
    }

    /** A People's Committee, a Council or a Party committee of a place. */
    static UnitName whole(String body, Seat seat) {
        return new UnitName(
                body + " " + seat.key(),
                shown(body) + " " + seat.shown(),
                body,
                seat.level().orElse(null),
                false,
                seat.key(),
                above(body, seat));
    }

    private static @Nullable String above(String body, Seat seat) {
        if (body.equals("hđnd")) {
            return null;
        }
        if (seat.level().filter(Level.PROVINCE::equals).isPresent()) {
            return body.equals("ubnd") ? "chính phủ" : null;
        }
        return seat.above() == null || seat.name() == null ? null : body + " " + seat.above();
    }

    static UnitName central(Authority authority) {
        UnitWords words = UnitWords.get();
        String key = words.central(authority.key()).orElse(authority.key());
        return new UnitName(key, Authority.of(key).display(), kind(key).orElse(null), Level.CENTRAL, false, null, null);
    }

    /** A unit within a place. */
    static UnitName local(String body, Seat seat, boolean generic) {
        Optional<UnitWords.Known> known = UnitWords.get().known(body);
        boolean village = VILLAGE.matcher(body).find();
        String name = generic
                ? shown(body)
                : known.map(UnitWords.Known::name)
                        .or(() -> UnitWords.get().shownFromKnown(body))
                        .orElse(shown(body));
        return new UnitName(
                body + "@" + seat.key(),
                name + " " + seat.shown(),
                kind(body).orElse(null),
                village ? Level.VILLAGE : seat.level().orElse(null),
                generic,
                seat.key(),
                generic || !answersToCommittee(body, known) ? null : "ubnd " + seat.key());
    }

    private static boolean answersToCommittee(String body, Optional<UnitWords.Known> known) {
        return known.isPresent()
                ? "ubnd".equals(known.get().above())
                : body.matches("(?:phòng|công chức|ban|sở|trung tâm|văn phòng|thôn|xóm|bản|tổ|trường)(?!\\p{L}).*");
    }

    /** A unit of an authority that has no place, or of none that is known. */
    static UnitName unplaced(String body, @Nullable String of, boolean generic) {
        return new UnitName(
                of == null ? body : body + "@" + of, shown(body), kind(body).orElse(null), null, generic, null, null);
    }

    /** "xã Dân Tiến" of the key "xã dân tiến, huyện võ nhai". */
    public static String shownPlace(String placeKey) {
        return Seat.of(placeKey).shown();
    }

    private static Optional<String> kind(String body) {
        Matcher matcher = KIND.matcher(body);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    static String shown(String body) {
        if (body.isEmpty()) {
            return body;
        }
        StringBuilder out = new StringBuilder(body.length());
        for (String word : body.split(" ", -1)) {
            out.append(out.isEmpty() ? "" : " ").append(CAPITALS.getOrDefault(word, word));
        }
        out.setCharAt(0, Character.toUpperCase(out.charAt(0)));
        return out.toString();
    }
}
