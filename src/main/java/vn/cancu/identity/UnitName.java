package vn.cancu.identity;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it is known within the issuing authority: "Phòng Kinh tế xã" in a plan of UBND xã Dân Tiến is that commune's.
 *
 * @param key "phòng kinh tế@xã dân tiến", "ubnd xã dân tiến", "chính phủ"
 * @param name as shown: "Phòng kinh tế xã Dân Tiến"
 * @param kind its first word or words: "ubnd", "phòng"; null where that says nothing
 * @param level of its place, null where unknown
 * @param generic whether the words name no one unit: "các phòng, ban, đơn vị liên quan"
 * @param place key of the place it is in ("xã dân tiến"), null where unknown
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
    private static final Pattern GENERIC = Pattern.compile(
            "(?<!\\p{L})(?:các|những|mọi|toàn thể)(?!\\p{L})|liên quan|có trách nhiệm", Pattern.UNICODE_CASE);
    private static final Pattern KIND = Pattern.compile(
            "^(ubnd|hđnd|đảng bộ|phòng|ban quản lý|ban chỉ đạo|ban phát triển|ban|sở|bộ|chi cục|cục|công chức|trạm|trung tâm|trường"
                    + "|hội|đoàn|mặt trận|ủy ban|văn phòng|công an|tổ|thôn|xóm|bản|hợp tác xã)(?!\\p{L})");
    private static final Map<String, String> CAPITALS = Map.ofEntries(
            Map.entry("ubnd", "UBND"),
            Map.entry("hđnd", "HĐND"),
            Map.entry("mttq", "MTTQ"),
            Map.entry("vpcp", "Văn phòng Chính phủ"),
            Map.entry("bql", "BQL"),
            Map.entry("bcđ", "BCĐ"));

    /** The unit that {@code printed} names in a document with these surroundings. */
    public static UnitName of(String printed, Surroundings around) {
        Authority named = Authority.of(printed);
        if (GENERIC.matcher(Names.normal(printed)).find()) {
            return local(Names.normal(printed), around.own(), true);
        }
        Authority located = around.locateLoosely(named);
        if (located.word() == null) {
            return isCentral(located.body()) ? central(located) : local(located.body(), around.own(), false);
        }
        if (located.place() == null) {
            return local(located.key(), around.own(), false);
        }
        return isWhole(located.body()) ? ofAuthority(located) : local(located.body(), seat(located), false);
    }

    /** The unit that issues documents under this name; only of a known one ({@link Authority#isKnown}). */
    public static UnitName ofAuthority(Authority authority) {
        if (!isWhole(authority.body()) && authority.word() != null) {
            return local(authority.body(), seat(authority), false);
        }
        if (authority.word() == null) {
            return central(authority);
        }
        return new UnitName(
                authority.key(),
                authority.display(),
                kind(authority.body()).orElse(null),
                authority.level().orElse(null),
                false,
                authority.placeKey().orElse(null),
                null);
    }

    /** The unit above it, where that is known. */
    public Optional<UnitName> above() {
        return Optional.ofNullable(under).map(Authority::of).map(UnitName::ofAuthority);
    }

    private static Authority seat(Authority of) {
        return new Authority("ubnd", of.word(), of.place());
    }

    private static boolean isWhole(String body) {
        return body.equals("ubnd") || body.equals("hđnd") || body.equals("đảng bộ") || body.isEmpty();
    }

    private static boolean isCentral(String body) {
        return body.startsWith("bộ ")
                || body.equals("chính phủ")
                || body.equals("quốc hội")
                || body.equals("thủ tướng chính phủ")
                || body.equals("vpcp");
    }

    private static UnitName central(Authority authority) {
        return new UnitName(
                authority.key(),
                authority.display(),
                kind(authority.body()).orElse(null),
                Level.CENTRAL,
                false,
                null,
                null);
    }

    /** A unit of the authority that issues the document; where that is unknown the name stands for itself. */
    private static UnitName local(String body, @Nullable Authority seat, boolean generic) {
        String word = seat == null ? null : seat.word();
        String place = seat == null ? null : seat.place();
        if (seat == null || word == null || place == null) {
            String key = seat == null ? body : body + "@" + seat.key();
            return new UnitName(key, shown(body), kind(body).orElse(null), null, generic, null, null);
        }
        String where = word + " " + place;
        return new UnitName(
                body + "@" + where,
                shown(body) + " " + word + " " + Names.capitalised(place),
                kind(body).orElse(null),
                Level.of(word, place).orElse(null),
                generic,
                where,
                "ubnd " + where);
    }

    /** "xã Dân Tiến" of the key "xã dân tiến". */
    public static String shownPlace(String placeKey) {
        Authority place = Authority.of(placeKey);
        String name = place.place();
        return place.word() == null || name == null ? placeKey : place.word() + " " + Names.capitalised(name);
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
