package vn.cancu.reading.finding;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Finding;
import vn.cancu.document.Finding.Kind;
import vn.cancu.reading.layout.Line;
import vn.cancu.reading.layout.Paragraph;

/**
 * A time that ends before it begins: "từ tháng 9/2024 đến tháng 6/2024", "hoàn thành tháng 5/2024 … khởi công tháng 8/2024", "bắt đầu
 * quý IV, kết thúc quý II".
 *
 * <p>A beginning without a year is of the year of its end only where the document plans that one year, or where neither has one: "từ tháng
 * 9 đến tháng 5/2025" may be a school year, and "từ tháng 11 đến tháng 4" a season.
 */
final class SpanFinder implements Finder {
    private static final int LONGEST = 6_000;
    private static final String WHEN = "(?:(?:ngay )?(?<d#>\\d{1,2})[/.-](?<m#>\\d{1,2})[/.-](?<y#>20\\d\\d)"
            + "|(?:ngay (?<e#>\\d{1,2}) )?thang (?<n#>\\d{1,2})(?:(?:[/.-]|,? nam )(?<z#>20\\d\\d))?"
            + "|(?<o#>\\d{1,2})/(?<x#>20\\d\\d)"
            + "|qu[iy] (?<q#>i{1,3}|iv|[1-4])\\b(?:(?: ?[/-] ?|,? nam )(?<w#>20\\d\\d))?)(?![\\d/])";
    private static final String BEGIN = WHEN.replace('#', '1');
    private static final String END = WHEN.replace('#', '2');
    private static final String LATER = "(?! nam (?:sau|toi|ke tiep|tiep theo))";
    private static final Pattern SPAN = Pattern.compile("(?<![\\p{L}\\p{N}])tu (?:dau |cuoi |giua )?" + BEGIN
            + " ?,? ?(?:den|-|toi) ?(?:het )?(?:cuoi |dau |giua )?" + END + LATER);
    private static final Pattern STARTED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:khoi cong|thi cong|bat dau|khoi dong|trien khai tu|thi cong tu|mo thau|phat dong)\\b[a-z ,:]{0,60}?"
                    + BEGIN);
    private static final Pattern FINISHED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:hoan thanh|nghiem thu|ket thuc|ban giao|dua vao su dung|khanh thanh|be mac|xong|quyet toan)\\b[a-z ,:]{0,80}?"
                    + END + LATER);

    /** Something else begins when the first has ended. */
    private static final Pattern ANOTHER = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:sau do|tiep tuc|tiep theo|roi|giai doan|dot|nam hoc|vu|khoa|lop) ?(?:\\d|i+|tiep|moi|sau|hai|tiep theo)?");

    @Override
    public void find(Matter matter, List<Finding> findings) {
        List<Integer> years = matter.header().planYears();
        Integer planned = years.size() == 1 ? years.getFirst() : null;
        for (Paragraph paragraph : matter.layout().paragraphs()) {
            Line line = matter.layout().line(paragraph.firstLine());
            boolean read = line.zone() == Line.Zone.BODY && paragraph.text().length() < LONGEST;
            if (read && mayHold(paragraph.folded())) {
                spans(matter, paragraph, planned, findings);
                for (int from = 0; from >= 0; from = next(paragraph.folded(), from)) {
                    sentence(matter, paragraph, from, planned, findings);
                }
            }
        }
    }

    private static boolean mayHold(String folded) {
        return folded.contains("20") || folded.contains("quy ") || folded.contains("thang ");
    }

    private static int next(String folded, int from) {
        int stop = folded.indexOf(". ", from);
        return stop < 0 ? -1 : stop + 2;
    }

    private static void spans(Matter matter, Paragraph paragraph, @Nullable Integer planned, List<Finding> findings) {
        Matcher span = SPAN.matcher(paragraph.folded());
        while (span.find()) {
            if (isDated(span) && isAfter(span, span, planned)) {
                add(matter, paragraph, span.start(), span.end(), findings);
            }
        }
    }

    /** "thiếu nước từ tháng 11 đến tháng 4": months without a year are a season, which may go over the end of a year. */
    private static boolean isDated(Matcher span) {
        return When.of(span, '1', false).year() != null
                || When.of(span, '2', true).year() != null;
    }

    /** A sentence that tells one beginning and one end. */
    private static void sentence(
            Matter matter, Paragraph paragraph, int from, @Nullable Integer planned, List<Finding> findings) {
        int next = next(paragraph.folded(), from);
        int to = next < 0 ? paragraph.folded().length() : next;
        Matcher started = STARTED.matcher(paragraph.folded()).region(from, to);
        Matcher finished = FINISHED.matcher(paragraph.folded()).region(from, to);
        if (!started.find() || !finished.find() || !isAfter(started, finished, planned)) {
            return;
        }
        if (!isOfOne(paragraph.folded(), started, finished)
                || (When.of(started, '1', false).year() == null
                        && When.of(finished, '2', true).year() == null)) {
            return;
        }
        int begin = Math.min(started.start(), finished.start());
        int end = Math.max(started.end(), finished.end());
        if (!started.find() && !finished.find()) {
            add(matter, paragraph, begin, end, findings);
        }
    }

    /** "Hoàn thành giai đoạn 1 tháng 5; khởi công giai đoạn 2 tháng 8": an end told before a beginning may be another thing's. */
    private static boolean isOfOne(String folded, Matcher started, Matcher finished) {
        if (finished.start() > started.start()) {
            return true;
        }
        String between = folded.substring(Math.min(finished.end(), started.start()), started.start());
        boolean parted = between.indexOf(';') >= 0 || ANOTHER.matcher(between).find();
        return !parted && !ANOTHER.matcher(started.group()).find();
    }

    /** Whether the earliest day of the beginning is behind the last day of the end. */
    private static boolean isAfter(Matcher begin, Matcher end, @Nullable Integer planned) {
        When first = When.of(begin, '1', false);
        When last = When.of(end, '2', true);
        Integer year = first.year();
        if (year == null) {
            boolean known = last.year() == null || last.year().equals(planned);
            if (!known) {
                return false;
            }
            year = last.year() == null ? Integer.valueOf(0) : last.year();
        }
        int lastYear = last.year() == null ? year : last.year();
        return order(year, first) > order(lastYear, last);
    }

    private static int order(int year, When when) {
        return (year * 16 + when.month()) * 32 + when.day();
    }

    /** A day, a month or a quarter; of the latter two the first day or the last. */
    private record When(@Nullable Integer year, int month, int day) {
        static When of(Matcher found, char side, boolean end) {
            int without = end ? 31 : 0;
            String quarter = found.group("q" + side);
            if (quarter != null) {
                int q = switch (quarter) {
                    case "i", "1" -> 1;
                    case "ii", "2" -> 2;
                    case "iii", "3" -> 3;
                    default -> 4;
                };
                return new When(number(found.group("w" + side)), end ? q * 3 : q * 3 - 2, without);
            }
            if (found.group("d" + side) != null) {
                return new When(
                        number(found.group("y" + side)),
                        Integer.parseInt(found.group("m" + side)),
                        Integer.parseInt(found.group("d" + side)));
            }
            if (found.group("o" + side) != null) {
                return new When(number(found.group("x" + side)), Integer.parseInt(found.group("o" + side)), without);
            }
            Integer day = number(found.group("e" + side));
            return new When(
                    number(found.group("z" + side)),
                    Integer.parseInt(found.group("n" + side)),
                    day == null ? without : day);
        }

        private static @Nullable Integer number(@Nullable String printed) {
            return printed == null ? null : Integer.valueOf(printed);
        }
    }

    private static void add(Matter matter, Paragraph paragraph, int from, int to, List<Finding> findings) {
        findings.add(new Finding(
                matter.layout().lineAt(paragraph.toNormal(from)).number(),
                Kind.DATE_ERROR,
                "span-reversed",
                "“" + paragraph.text().substring(from, to) + "”: kết thúc trước khi bắt đầu"));
    }
}
