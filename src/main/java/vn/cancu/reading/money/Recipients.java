package vn.cancu.reading.money;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Header;
import vn.cancu.reading.layout.Heading;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.layout.Line;
import vn.cancu.reading.layout.Paragraph;
import vn.cancu.text.Folding;

/**
 * To whom an amount is given, where a province or a district shares money out: "1. Xã Khuổi Sáng: 3.979,3 triệu đồng", a list below
 * such a line, "giao cho xã Khuổi Sáng 500 triệu đồng". A commune shares out to nobody: in its plan these words mean itself.
 */
final class Recipients {
    private static final String UNIT =
            "(?<unit>(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Tt]hị xã|[Hh]uyện|[Qq]uận|[Tt]hành phố|[Đđ]ặc khu)(?: \\p{Lu}[\\p{L}’']*){1,5})";
    private static final String COMMITTEE = "(?:UBND |Ủy ban nhân dân |Uỷ ban nhân dân )?";
    private static final Pattern NAMED = Pattern.compile(
            "^" + COMMITTEE + UNIT + "(?= ?[:(]| ?[–-] ?\\d|,? được |, (?:số tiền|số vốn|mức vốn|kinh phí|với) |$)");
    private static final Pattern GIVEN = Pattern.compile(
            "(?:[Gg]iao|[Cc]ấp|[Cc]ho|[Hh]ỗ trợ) " + COMMITTEE + UNIT + "(?=[:,]? (?:số tiền |kinh phí |là )*$)");
    /** Offices; "Trường", "Trạm" and "Trung tâm" are buildings too, and units only where the column is one of units. */
    private static final Pattern OFFICE =
            Pattern.compile("^(?<unit>(?:(?:Phòng|Sở|Ban|Hội|Chi cục|Văn phòng|Đoàn|Mặt trận|Bộ|BQL|Kho bạc) \\p{Lu}"
                    + "|Công an (?:xã|phường|huyện|tỉnh)|(?:Ủy|Uỷ) ban M)[^:;(]*)(?=\\(|$)");

    private static final Pattern HOUSE = Pattern.compile("^(?<unit>(?:Trường|Trạm|Trung tâm) \\p{Lu}[^:;(]*)(?=\\(|$)");
    private static final Pattern PLACE = Pattern.compile("^(?<unit>\\p{Lu}[\\p{L}’']*(?: \\p{Lu}[\\p{L}’']*){0,4})$");
    /** Heads of a column that holds proper names alone: "Tên xã" above "Khuổi Sáng". */
    private static final Map<String, String> PLACES = Map.of(
            "xa",
            "xã ",
            "ten xa",
            "xã ",
            "cac xa",
            "xã ",
            "phuong",
            "phường ",
            "huyen",
            "huyện ",
            "ten huyen",
            "huyện ");

    private static final int LONGEST = 120;

    private final Layout layout;
    private final boolean shares;
    private final String own;
    private final Map<Integer, Optional<String>> ofLine = new HashMap<>();

    Recipients(Layout layout, Header header) {
        this.layout = layout;
        String level = header.issuerLevel();
        String issuer = header.issuer();
        shares = level != null && !level.equals("xã");
        own = issuer == null ? "" : " " + Folding.key(issuer) + " ";
    }

    @Nullable
    String of(Statement statement) {
        if (!shares) {
            return null;
        }
        Optional<String> given = given(statement);
        if (given.isPresent()) {
            return given.get();
        }
        Optional<Paragraph> paragraph = layout.paragraphOf(statement.line);
        Optional<String> named = paragraph.flatMap(found -> named(found.firstLine()));
        Heading heading = layout.headingOf(statement.line).orElse(null);
        while (named.isEmpty() && heading != null) {
            named = named(heading.line());
            heading = heading.parent();
        }
        return named.orElse(null);
    }

    /**
     * The unit that a row of a table names, and nothing but it.
     *
     * @param head words above the column of names
     */
    Optional<String> ofRow(String name, String head) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = Folding.key(head);
        boolean units = folded.startsWith("don vi") || folded.startsWith("ten don vi") || folded.startsWith("co quan");
        Optional<String> office = office(units ? HOUSE : OFFICE, name);
        office = office.isPresent() ? office : office(OFFICE, name);
        if (office.isPresent() || !shares) {
            return office;
        }
        Optional<String> named = found(NAMED, name);
        String level = PLACES.get(folded);
        return named.isPresent() || level == null || !PLACE.matcher(name).matches()
                ? named
                : Optional.of(level + name).filter(unit -> !isOwn(unit));
    }

    /** The commune or district that stands alone above a column. An office above one may be who reckons or decides, and gets nothing. */
    Optional<String> ofColumn(String head) {
        return shares && head.length() <= LONGEST ? found(NAMED, head) : Optional.empty();
    }

    private Optional<String> office(Pattern pattern, String name) {
        Matcher matcher = pattern.matcher(name);
        return matcher.find()
                ? Optional.of(matcher.group("unit").strip()).filter(unit -> !isOwn(unit))
                : Optional.empty();
    }

    private boolean isOwn(String unit) {
        return own.contains(" " + Folding.key(unit) + " ");
    }

    private Optional<String> given(Statement statement) {
        Line line = layout.line(statement.line);
        int end = Math.clamp(statement.place - line.start(), 0, line.text().length());
        return found(GIVEN, line.text().substring(Math.max(0, end - LONGEST), end));
    }

    private Optional<String> named(int line) {
        return ofLine.computeIfAbsent(line, number -> {
            String words = layout.line(number).words();
            return found(NAMED, words.substring(0, Math.min(LONGEST, words.length())));
        });
    }

    private Optional<String> found(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String unit = matcher.group("unit");
        String lower = Character.toLowerCase(unit.charAt(0)) + unit.substring(1);
        return isOwn(unit) ? Optional.empty() : Optional.of(lower);
    }
}
