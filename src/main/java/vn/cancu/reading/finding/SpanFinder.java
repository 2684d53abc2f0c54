package vn.cancu.reading.finding;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cancu.document.Finding;
import vn.cancu.document.Finding.Kind;
import vn.cancu.reading.layout.Line;
import vn.cancu.reading.layout.Paragraph;

/** A time that ends before it begins: "từ tháng 9/2024 đến tháng 6/2024", "hoàn thành tháng 5/2024 … khởi công tháng 8/2024". */
final class SpanFinder implements Finder {
    private static final int LONGEST = 6_000;
    private static final String BEGIN = "(?:(?<d1>\\d{1,2})/)?(?<m1>\\d{1,2})/(?<y1>20\\d\\d)";
    private static final String END = BEGIN.replace('1', '2').replace("{2,2}", "{1,2}");
    private static final Pattern SPAN =
            Pattern.compile("\\btu (?:ngay |thang )?" + BEGIN + " ?(?:den|-) ?(?:het )?(?:ngay |thang )?" + END);
    private static final Pattern QUARTERS = Pattern.compile(
            "\\b(?:tu|bat dau)[a-z ]{0,20} quy (?<q1>i{1,3}|iv)\\b[^.;]{0,40}?\\b(?:den|ket thuc|hoan thanh)[a-z ]{0,20} quy (?<q2>i{1,3}|iv)\\b(?! nam)");
    private static final Pattern STARTED =
            Pattern.compile("\\b(?:khoi cong|bat dau|khoi dong)\\b[a-z ]{0,40}?" + BEGIN);
    private static final Pattern FINISHED =
            Pattern.compile("\\b(?:hoan thanh|nghiem thu|ket thuc|ban giao)\\b[a-z ]{0,60}?" + END);
    private static final List<String> QUARTER = List.of("i", "ii", "iii", "iv");

    @Override
    public void find(Matter matter, List<Finding> findings) {
        for (Paragraph paragraph : matter.layout().paragraphs()) {
            Line line = matter.layout().line(paragraph.firstLine());
            boolean read = line.zone() == Line.Zone.BODY && paragraph.text().length() < LONGEST;
            if (read
                    && (paragraph.folded().contains("/20") || paragraph.folded().contains("quy i"))) {
                spans(matter, paragraph, findings);
                for (int from = 0; from >= 0; from = next(paragraph.folded(), from)) {
                    sentence(matter, paragraph, from, findings);
                }
            }
        }
    }

    private static int next(String folded, int from) {
        int stop = folded.indexOf(". ", from);
        return stop < 0 ? -1 : stop + 2;
    }

    private static void spans(Matter matter, Paragraph paragraph, List<Finding> findings) {
        Matcher span = SPAN.matcher(paragraph.folded());
        while (span.find()) {
            if (isAfter(span, span)) {
                add(matter, paragraph, span.start(), span.end(), findings);
            }
        }
        Matcher quarters = QUARTERS.matcher(paragraph.folded());
        while (quarters.find()) {
            if (QUARTER.indexOf(quarters.group("q1")) > QUARTER.indexOf(quarters.group("q2"))
                    && !quarters.group().matches(".*20\\d\\d.*")) {
                add(matter, paragraph, quarters.start(), quarters.end(), findings);
            }
        }
    }

    /** A sentence that tells one beginning and one end. */
    private static void sentence(Matter matter, Paragraph paragraph, int from, List<Finding> findings) {
        int next = next(paragraph.folded(), from);
        int to = next < 0 ? paragraph.folded().length() : next;
        Matcher started = STARTED.matcher(paragraph.folded()).region(from, to);
        Matcher finished = FINISHED.matcher(paragraph.folded()).region(from, to);
        if (!started.find() || !finished.find() || !isAfter(started, finished)) {
            return;
        }
        int begin = Math.min(started.start(), finished.start());
        int end = Math.max(started.end(), finished.end());
        if (!started.find() && !finished.find()) {
            add(matter, paragraph, begin, end, findings);
        }
    }

    /** Whether the earliest day of the beginning is behind the last day of the end. */
    private static boolean isAfter(Matcher begin, Matcher end) {
        return order(begin.group("y1"), begin.group("m1"), begin.group("d1"), 0)
                > order(end.group("y2"), end.group("m2"), end.group("d2"), 31);
    }

    private static int order(String year, String month, @org.jspecify.annotations.Nullable String day, int without) {
        return (Integer.parseInt(year) * 16 + Integer.parseInt(month)) * 32
                + (day == null ? without : Integer.parseInt(day));
    }

    private static void add(Matter matter, Paragraph paragraph, int from, int to, List<Finding> findings) {
        findings.add(new Finding(
                matter.layout().lineAt(paragraph.toNormal(from)).number(),
                Kind.DATE_ERROR,
                "span-reversed",
                "“" + paragraph.text().substring(from, to) + "”: kết thúc trước khi bắt đầu"));
    }
}
