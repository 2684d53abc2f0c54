package vn.cancu.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Evidence;
import vn.cancu.document.Passage;
import vn.cancu.document.ReadDocument;
import vn.cancu.text.PartialDate;

/**
 * Reads who takes over from whom where a decision, a resolution or a law decrees it: "nhập toàn bộ … của xã A, xã B thành xã C", "UBND xã C
 * (gồm xã A và xã B trước đây) tiếp nhận nhiệm vụ của UBND huyện D", "phòng X tiếp nhận chức năng, nhiệm vụ của phòng Y". Only what the words say: a
 * plan or report that tells of it is not the source.
 */
public final class Successions {
    private static final Set<String> DECREEING = Set.of("Quyết định", "Nghị quyết", "Luật", "Nghị định");
    private static final String COMMUNE = "(?:xã|phường|thị trấn|đặc khu)";
    private static final String NAME = "\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,4}";
    private static final String LIST =
            "(?:" + COMMUNE + " )?" + NAME + "(?:(?:, | và |; )(?:" + COMMUNE + " )?" + NAME + "){0,12}";
    private static final Pattern MERGED = Pattern.compile(
            "(?:[Ss]áp nhập|[Hh]ợp nhất|[Nn]hập|[Ss]ắp xếp)(?: toàn bộ)?(?: diện tích tự nhiên)?(?:,? (?:và )?quy mô dân số)?(?: của)?(?: các)? (?<from>"
                    + COMMUNE + " " + LIST + ")[^.;]{0,60}? thành (?:" + COMMUNE
                    + " mới,? )?(?:có tên gọi là |lấy tên là )?(?<to>" + COMMUNE
                    + " " + NAME + ")");
    private static final Pattern FOUNDED = Pattern.compile("[Tt]hành lập (?<to>" + COMMUNE + " " + NAME
            + ")[^.;]{0,60}? trên cơ sở (?:sáp nhập|hợp nhất|nhập)(?: toàn bộ)?(?: diện tích tự nhiên)?(?:,? (?:và )?quy mô dân số)?(?: của)?(?: các)? (?<from>"
            + COMMUNE + " " + LIST + ")");
    private static final Pattern DIVIDED = Pattern.compile("(?:[Cc]hia|[Tt]ách) (?<from>" + COMMUNE + " " + NAME
            + ") thành(?: các)? (?<to>" + COMMUNE + " " + LIST + ")");
    private static final String UNIT =
            "(?:UBND|Ủy ban nhân dân|Phòng|Sở|Ban|Văn phòng|Trung tâm|Công chức) [^.;()]{2,110}?";
    private static final Pattern TAKES = Pattern.compile(
            "(?<to>" + UNIT + ")(?: \\(gồm (?<of>[^)]{3,200})\\))? tiếp nhận"
                    + "(?: nguyên trạng)?(?: các| toàn bộ)?(?: chức năng(?:,| và)?)?(?: nhiệm vụ)?[^.;]{0,60}? (?:của|từ) (?<from>(?:UBND|Ủy ban|Phòng|Sở|Ban|Văn phòng|Trung tâm|Công chức) [^.;]{2,300})");
    private static final Pattern PART =
            Pattern.compile(",? (?:trên địa bàn|đối với|về lĩnh vực|trong lĩnh vực|về) .*$");
    private static final Pattern UNITS =
            Pattern.compile("(?:, | và )(?=(?:UBND|Ủy ban|Phòng|Sở|Ban|Văn phòng|Trung tâm|Công chức) )");
    private static final Pattern PLACES = Pattern.compile("(?:(?<word>" + COMMUNE + ") )?(?<name>" + NAME + ")");
    private static final Pattern SINCE = Pattern.compile(
            "(?:[Tt]ừ|kể từ|[Kk]ể từ) ngày (?<day>\\d{1,2})(?:/| tháng )(?<month>\\d{1,2})(?:/| năm )(?<year>\\d{4})");
    private static final Pattern WORTH_READING = Pattern.compile(
            "tiếp nhận|nhập|[Ss]ắp xếp|thành lập|[Cc]hia |[Tt]ách ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final ReadDocument read;
    private final Surroundings around;
    private final Set<Succession> found = new LinkedHashSet<>();
    private final @Nullable PartialDate effective;

    private Successions(ReadDocument read, Surroundings around) {
        this.read = read;
        this.around = around;
        this.effective = effective();
    }

    /** What a document decrees, in reading order; nothing of one that does not decree. */
    public static List<Succession> of(ReadDocument read, Surroundings around) {
        String type = read.header().type();
        if (type == null || !DECREEING.contains(type)) {
            return List.of();
        }
        Successions successions = new Successions(read, around);
        for (Passage passage : read.passages()) {
            if (WORTH_READING.matcher(passage.text()).find()) {
                successions.passage(passage);
            }
        }
        return List.copyOf(successions.found);
    }

    /** The first day that the text names for taking effect, else the date of the document. */
    private @Nullable PartialDate effective() {
        PartialDate first = null;
        for (Passage passage : read.passages()) {
            Optional<PartialDate> date = since(passage.text());
            if (date.isPresent() && passage.text().contains("hiệu lực")) {
                return date.get();
            }
            first = first == null ? date.orElse(null) : first;
        }
        return first == null ? read.header().date() : first;
    }

    private static Optional<PartialDate> since(String text) {
        Matcher matcher = SINCE.matcher(text);
        return matcher.find()
                ? PartialDate.of(
                        Integer.parseInt(matcher.group("year")),
                        Integer.parseInt(matcher.group("month")),
                        Integer.parseInt(matcher.group("day")))
                : Optional.empty();
    }

    private void passage(Passage passage) {
        String[] lines = passage.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int line = passage.line() + i;
            for (Pattern pattern : List.of(MERGED, FOUNDED, DIVIDED)) {
                Matcher matcher = pattern.matcher(lines[i]);
                while (matcher.find()) {
                    places(matcher.group("from"), matcher.group("to"), evidence(line, matcher), null);
                }
            }
            Matcher takes = TAKES.matcher(lines[i]);
            while (takes.find()) {
                takes(takes, evidence(line, takes));
            }
        }
    }

    private static Evidence evidence(int line, Matcher matcher) {
        return new Evidence(line, matcher.start(), matcher.group());
    }

    private void takes(Matcher takes, Evidence evidence) {
        String of = takes.group("of");
        if (of != null) {
            places(of, takes.group("to"), evidence, null);
        }
        Matcher tail = PART.matcher(takes.group("from"));
        String part = tail.find() ? tail.group().replaceFirst("^,? ", "") : null;
        String from = part == null ? takes.group("from") : takes.group("from").substring(0, tail.start());
        UnitName to = UnitName.of(takes.group("to"), around);
        for (String unit : UNITS.split(from, -1)) {
            add(UnitName.of(unit, around), to, evidence, part);
        }
    }

    /** Communes stand for their People's Committees. */
    private void places(String from, String to, Evidence evidence, @Nullable String part) {
        for (UnitName unit : committees(from)) {
            committees(to).forEach(successor -> add(unit, successor, evidence, part));
        }
    }

    private List<UnitName> committees(String list) {
        List<UnitName> units = new ArrayList<>();
        Matcher matcher = PLACES.matcher(list.replaceFirst("^(?:UBND|Ủy ban nhân dân) ", ""));
        String word = "xã";
        while (matcher.find()) {
            word = matcher.group("word") == null ? word : matcher.group("word");
            units.add(UnitName.of("UBND " + word + " " + matcher.group("name"), around));
        }
        return units;
    }

    private void add(UnitName unit, UnitName successor, Evidence evidence, @Nullable String part) {
        if (!unit.generic() && !successor.generic()) {
            found.add(new Succession(unit, successor, effective, part, evidence));
        }
    }
}
