package vn.cancu.identity;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Symbol;

/**
 * The normal form of a unit that issues documents: "Uỷ ban nhân dân xã Dân Tiến" and "UBND XÃ DÂN TIẾN" are one.
 *
 * @param body what it is: "ubnd", "hđnd", "đảng bộ", "sở tài chính", "chính phủ"
 * @param word "xã", "huyện", "thành phố" …; null where the name has no place ("chính phủ")
 * @param place name of the place without that word, null where only the level is said ("UBND huyện")
 */
public record Authority(
        String body, @Nullable String word, @Nullable String place) {
    private static final Pattern PLACE = Pattern.compile(
            "(?<![\\p{L}])(?<!tác )(?<word>thị xã|xã(?! hội)|phường|thị trấn|đặc khu|huyện|quận|thành phố|tỉnh)(?![\\p{L}])"
                    + "(?<rest>.*)");
    private static final Pattern PARTY =
            Pattern.compile("^(?<word>tỉnh|huyện|quận|thị|thành|đảng) ủy(?: (?<rest>.*))?$");
    private static final Pattern END_OF_NAME = Pattern.compile(
            "[^\\p{L}' -]| - |(?<!\\p{L})(?:về|ban hành|năm|giai đoạn|trên|tại|là|và|để|khóa)(?!\\p{L})");
    private static final int MOST_REMEMBERED = 20_000;
    private static final Map<String, Authority> READ = new ConcurrentHashMap<>();
    private static final Set<String> PLURAL = Set.of("các", "những", "mỗi", "cấp");

    /** From the name as printed; the few thousand names of a country are each read once. */
    public static Authority of(String printed) {
        Authority known = READ.get(printed);
        if (known != null) {
            return known;
        }
        if (READ.size() >= MOST_REMEMBERED) {
            READ.clear();
        }
        Authority read = read(printed);
        READ.put(printed, read);
        return read;
    }

    private static Authority read(String printed) {
        String name = abbreviated(Names.normal(printed));
        Matcher party = PARTY.matcher(name);
        if (party.matches()) {
            String rest = party.group("rest") == null ? "" : party.group("rest");
            return switch (party.group("word")) {
                case "thị" -> placed("đảng bộ", "thị xã", rest);
                case "thành" -> placed("đảng bộ", "thành phố", rest);
                case "đảng" -> of("đảng bộ " + rest);
                default -> placed("đảng bộ", party.group("word"), rest);
            };
        }
        Matcher matcher = PLACE.matcher(name);
        if (!matcher.find()) {
            return new Authority(clean(name), null, null);
        }
        String body = clean(name.substring(0, matcher.start()));
        return placed(body, matcher.group("word"), matcher.group("rest"));
    }

    private static Authority placed(String body, String word, String rest) {
        Matcher end = END_OF_NAME.matcher(rest);
        String place = clean(end.find() ? rest.substring(0, end.start()) : rest);
        return new Authority(body, word, place.isEmpty() ? null : place);
    }

    private static String clean(String name) {
        return name.replaceAll("^[\\s,;.:-]+|[\\s,;.:-]+$", "");
    }

    private static String abbreviated(String name) {
        return name.replace("ủy ban nhân dân", "ubnd")
                .replace("hội đồng nhân dân", "hđnd")
                .replace("ban chấp hành đảng bộ", "đảng bộ")
                .replaceAll("(?<!\\p{L})bch đảng bộ", "đảng bộ")
                .replaceAll("(?<!\\p{L})tp\\.?(?= )", "thành phố")
                .replaceAll("^văn phòng chính phủ$", "vpcp")
                .replaceAll("^(?:ttg|ttcp|thủ tướng)$", "thủ tướng chính phủ");
    }

    /** What the letters of a central symbol say: QĐ-TTg is the Prime Minister's. */
    public static Optional<Authority> impliedBy(Symbol symbol) {
        String letters = symbol.letters().replaceFirst("^.*[-/]", "").replaceAll("\\d+$", "");
        return switch (letters) {
            case "TTg" -> Optional.of(of("Thủ tướng Chính phủ"));
            case "CP" -> Optional.of(of("Chính phủ"));
            case "QH" -> Optional.of(of("Quốc hội"));
            case "UBTVQH" -> Optional.of(of("Ủy ban Thường vụ Quốc hội"));
            case "CTN" -> Optional.of(of("Chủ tịch nước"));
            default -> Optional.empty();
        };
    }

    /** Whether the letters at the end of a local symbol are those of this authority: "…-UBND", "…-HĐND". */
    boolean signsWith(Symbol symbol) {
        String letters = Names.normal(symbol.letters());
        return word != null
                && !body.isEmpty()
                && letters.matches(".*(?:^|[-/])" + Pattern.quote(body) + "(?:$|[-/].*)");
    }

    /** Whether it is one unit: a place is named, or none is needed. */
    public boolean isKnown() {
        return isSingle() && (word == null || place != null);
    }

    private boolean isSingle() {
        int first = body.indexOf(' ');
        boolean plural = PLURAL.contains(first < 0 ? body : body.substring(0, first))
                || PLURAL.contains(body.substring(body.lastIndexOf(' ') + 1));
        return !plural && (!body.isEmpty() || word != null);
    }

    /** The level that its words say; empty where they say none. */
    public Optional<Level> level() {
        return word == null ? Optional.empty() : Level.of(word, place == null ? "" : place);
    }

    /** "xã dân tiến"; empty where no place is named. */
    public Optional<String> placeKey() {
        return word == null || place == null ? Optional.empty() : Optional.of(word + " " + place);
    }

    /** The form that is compared and stored, for one unit ("ubnd xã dân tiến"); of a level only, it ends there ("ubnd huyện"). */
    public String key() {
        return (body + (word == null ? "" : " " + word) + (place == null ? "" : " " + place)).strip();
    }

    /** The name as it is shown: "UBND xã Dân Tiến". */
    public String display() {
        String shown = UnitName.shown(body);
        return (shown + (word == null ? "" : " " + word) + (place == null ? "" : " " + Names.capitalised(place)))
                .strip();
    }

    /** Whether the two can be one unit: bodies and levels agree, and places where both are named. */
    public boolean mayBe(Authority other) {
        return body.equals(other.body)
                && Objects.equals(word, other.word)
                && (place == null || other.place == null || place.equals(other.place));
    }
}
