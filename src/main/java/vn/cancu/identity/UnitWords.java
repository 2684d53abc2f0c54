package vn.cancu.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.catalogue.Table;
import vn.cancu.text.Folding;

/**
 * The words of units' names, from {@code data/units/names.csv}, {@code data/abbreviations.csv}, {@code data/authorities.csv} and {@code
 * data/duty-words.csv}: which printed forms are one name. Commas, dashes, "&" and "và" are of no account.
 */
final class UnitWords {
    private static final Pattern CONNECTORS = Pattern.compile("[^\\p{L}\\p{N} ]|(?<!\\p{L})và(?!\\p{L})");
    private static final Pattern BLANKS = Pattern.compile(" {2,}");
    private static final Pattern SHORT = Pattern.compile("[\\p{Lu}][\\p{Lu}&-]*\\p{Lu}");
    /** Said of several, so that no one unit is meant. */
    private static final Pattern PLURAL = Pattern.compile(
            "^(?:các|những|mọi|mỗi|từng|toàn thể|tất cả|một số|cả hệ thống)(?!\\p{L})"
                    + "|^(?:ubnd|hđnd|đảng ủy|trưởng|thủ trưởng|giám đốc|chủ tịch ubnd|lãnh đạo|hiệu trưởng|bí thư) (?:các|những)(?!\\p{L})"
                    + "|^(?:trưởng|bí thư chi bộ|ban phát triển)(?: cấp)? (?:thôn|xóm|bản|buôn|ấp|khu phố|khu dân cư|tổ dân phố)(?: trên .*)?$"
                    + "|liên quan$|liên quan (?:đến|trên)|có trách nhiệm|^(?:đơn vị|cơ quan|tổ chức|cấp) ",
            Pattern.UNICODE_CASE);

    private static final Pattern PARTS = Pattern.compile(",| và (?=các |những |tổ chức |đoàn thể )|;");
    private static final Pattern SEVERAL =
            Pattern.compile(",? (?:và|cùng|,) (?=(?:các|những) )", Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    private static final UnitWords LOADED = new UnitWords();

    /** A name that data knows. */
    record Known(String name, String body, @Nullable String above) {}

    private final Map<String, Known> byForm = new HashMap<>();
    private final Map<String, String> central = new HashMap<>();
    private final Map<String, String> longer = new HashMap<>();
    private final Set<String> generic = new HashSet<>();

    private UnitWords() {
        for (Map<String, String> row : Table.rows("abbreviations.csv")) {
            longer.put(shortKey(row.getOrDefault("short", "")), row.getOrDefault("long", ""));
        }
        for (Map<String, String> row : Table.rows("authorities.csv")) {
            String name = Names.normal(row.getOrDefault("name", ""));
            central.putIfAbsent(plain(name), name);
        }
        for (Map<String, String> row : Table.rows("units/names.csv")) {
            String name = row.getOrDefault("name", "");
            String above = row.getOrDefault("above", "");
            Known known = new Known(name, plain(Names.normal(name)), above.isEmpty() ? null : above);
            byForm.put(known.body(), known);
            for (String form : row.getOrDefault("forms", "").split(";", -1)) {
                if (!form.isBlank()) {
                    byForm.putIfAbsent(plain(Names.normal(form)), known);
                }
            }
        }
        for (Map<String, String> row : Table.rows("duty-words.csv")) {
            String sort = row.getOrDefault("sort", "");
            if (sort.equals("generic") || sort.equals("collective")) {
                for (String phrase : row.getOrDefault("phrases", "").split(";", -1)) {
                    generic.add(Names.normal(phrase));
                }
            }
        }
    }

    static UnitWords get() {
        return LOADED;
    }

    /** A name without the marks that are of no account: "phòng văn hóa - xã hội" is "phòng văn hóa xã hội". */
    static String plain(String normal) {
        String bare = CONNECTORS.matcher(normal).replaceAll(" ");
        return BLANKS.matcher(bare).replaceAll(" ").strip();
    }

    /** The body of a unit in the form that is compared: known forms and abbreviations opened. */
    String body(String body) {
        String plain = plain(body);
        Known known = byForm.get(plain);
        return known == null ? plain : known.body();
    }

    Optional<Known> known(String body) {
        return Optional.ofNullable(byForm.get(plain(body)));
    }

    /** A name as shown that begins with one that data knows: "Công chức Văn hóa - Xã hội phụ trách thông tin". */
    Optional<String> shownFromKnown(String body) {
        String plain = plain(body);
        for (int cut = plain.lastIndexOf(' '); cut > 0; cut = plain.lastIndexOf(' ', cut - 1)) {
            String first = plain.substring(0, cut);
            Known known = byForm.get(first);
            if (known != null && known.body().equals(first) && first.indexOf(' ') > 0) {
                return Optional.of(known.name() + plain.substring(cut));
            }
        }
        return Optional.empty();
    }

    /** The official name of a central authority that these words are, whatever stands between them. */
    Optional<String> central(String body) {
        return Optional.ofNullable(central.get(plain(body)));
    }

    /** Opens abbreviations in capitals that are no name by themselves: "BCĐ các CTMTQG", also as slips of typing ("BCD", "LDDTBXH"). */
    String opened(String printed) {
        if (byForm.containsKey(plain(Names.normal(printed)))) {
            return printed;
        }
        Matcher matcher = SHORT.matcher(printed);
        StringBuilder out = new StringBuilder(printed.length());
        while (matcher.find()) {
            matcher.appendReplacement(out, Matcher.quoteReplacement(opened(matcher)));
        }
        return matcher.appendTail(out).toString();
    }

    private String opened(Matcher found) {
        String word = found.group();
        if (word.equals("UBND") || word.equals("HĐND") || word.equals("MTTQ")) {
            return word;
        }
        String whole = longer.get(shortKey(word));
        if (whole != null) {
            return whole;
        }
        List<String> parts = new ArrayList<>();
        for (String part : word.split("(?<=[&-])|(?=[&-])", -1)) {
            parts.add(longer.getOrDefault(shortKey(part), part));
        }
        return String.join("", parts);
    }

    private static String shortKey(String word) {
        return Folding.fold(word).replace("dd", "d");
    }

    /** Whether the words name no one unit: "các phòng, ban, đơn vị liên quan", "cấp ủy, chính quyền". */
    boolean isGeneric(String normal) {
        String first = PARTS.split(normal, 2)[0].strip();
        return PLURAL.matcher(normal).find() || generic.contains(first) || generic.contains(normal);
    }

    /** "Ủy ban MTTQ xã và các tổ chức chính trị - xã hội": the one unit, and those that are named in general. */
    static List<String> parts(String printed) {
        Matcher matcher = SEVERAL.matcher(printed);
        if (!matcher.find() || matcher.start() == 0) {
            return List.of(printed);
        }
        return List.of(
                printed.substring(0, matcher.start()).strip(),
                printed.substring(matcher.end()).strip());
    }
}
