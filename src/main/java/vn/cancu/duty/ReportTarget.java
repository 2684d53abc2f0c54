package vn.cancu.duty;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cancu.text.NormalText;

/** To whom something is to be reported, as the words of a duty's paragraph say it. */
final class ReportTarget {
    private static final String UNIT =
            "(?<unit>(?:UBND|Ủy ban|Uỷ ban|HĐND|Hội đồng|Phòng|Sở|Ban|Văn phòng|Thường trực|Đảng ủy|Huyện ủy|Tỉnh ủy|Bộ|Chủ tịch|cấp có thẩm quyền)"
                    + "(?: (?!(?:để|theo|trước|xem|qua|định kỳ|kịp thời|tổng hợp|và|trong|khi|về|chậm)(?![\\p{L}]))[\\p{L}&-]+){0,9})";
    private static final Pattern TO = Pattern.compile(
            "[Bb]áo cáo(?:[^.;\\n]{0,100}? (?:về|gửi|gửi về|cho|lên|tới|đến))? " + UNIT, Pattern.UNICODE_CASE);

    private ReportTarget() {}

    /** The body named right after "báo cáo" or after "báo cáo … về/gửi/cho"; empty where none is. */
    static Optional<String> in(String paragraph) {
        Matcher matcher = TO.matcher(NormalText.of(paragraph).text().replace('\n', ' '));
        return matcher.find() ? Optional.of(matcher.group("unit").strip()) : Optional.empty();
    }
}
