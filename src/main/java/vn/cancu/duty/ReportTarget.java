package vn.cancu.duty;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cancu.text.NormalText;

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

    /** The body named right after "báo cáo" or after "báo cáo … về/gửi/cho"; empty where none is. */
    static Optional<String> in(String paragraph) {
        Matcher matcher = TO.matcher(NormalText.of(paragraph).text().replace('\n', ' '));
        return matcher.find() ? Optional.of(matcher.group("unit").strip()) : Optional.empty();
    }
}
