package vn.cancu.duty;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cancu.text.NormalText;
import vn.cancu.text.Span;

/** To whom something is to be reported, as the words of a duty's paragraph say it. */
final class ReportTarget {
    private static final String KIND =
            "UBND|Ủy ban|Uỷ ban|HĐND|Hội đồng|Phòng|Sở|Ban|Cơ quan thường trực|Văn phòng|Thường trực|Đảng ủy|Huyện ủy|Tỉnh ủy|Bộ|Chủ tịch"
                    + "|Công chức|cấp có thẩm quyền|cấp trên";
    /** What a unit's name goes on with: words with a capital, and the words of levels and bodies. */
    private static final String MORE =
            "\\p{Lu}[\\p{L}&-]*|-|xã|phường|thị trấn|huyện|thành phố|thị xã|tỉnh|trung ương|nhân dân|dân tộc|quản lý|chỉ đạo|chuyên môn|hội|hóa|và(?= \\p{Lu})";

    private static final String UNIT = "(?<unit>(?:" + KIND + ")(?: (?:" + MORE + ")(?![\\p{L}]))*+)";
    private static final Pattern TO = Pattern.compile(
            "(?:[Bb]áo cáo|[Pp]hản ánh|[Gg]ửi)(?:[^.;\\n]{0,200}? (?:về|gửi|gửi về|cho|lên|tới|đến))? " + UNIT,
            Pattern.UNICODE_CASE);

    private ReportTarget() {}

    /**
     * A body, as far as its name could be followed.
     *
     * @param unit as printed
     * @param start where it begins in the paragraph
     */
    record Body(String unit, int start) {}

    /** The body named right after "báo cáo" or after "báo cáo … về/gửi/cho"; empty where none is. */
    static Optional<String> in(String paragraph) {
        return body(paragraph, 0, paragraph.length()).map(Body::unit);
    }

    /** The same within a piece of a paragraph. */
    static Optional<Body> body(String paragraph, int from, int to) {
        NormalText normal = NormalText.of(paragraph.substring(from, to));
        Matcher matcher = TO.matcher(normal.text().replace('\n', ' '));
        if (!matcher.find()) {
            return Optional.empty();
        }
        int start = normal.toSource(new Span(matcher.start("unit"), matcher.end("unit")))
                .start();
        return Optional.of(new Body(matcher.group("unit").strip(), from + start));
    }
}
