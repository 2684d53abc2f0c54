package vn.cancu.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cancu.document.Passage;
import vn.cancu.document.ReadDocument;
import vn.cancu.text.Folding;
import vn.cancu.text.PartialDate;

/**
 * The day from which a draft is taken to be in force.
 *
 * @param day that day
 * @param why how it is known
 */
record EffectiveDay(LocalDate day, String why) {
    private static final Pattern STATED = Pattern.compile("co hieu luc(?: thi hanh)?(?: ke)? tu (?:ngay )?"
            + "(?<day>\\d{1,2})(?: thang |[/-])(?<month>\\d{1,2})(?: nam |[/-])(?<year>20\\d\\d)");
    private static final int LONGEST = 4000;

    /** Stated, else the date of the draft or the first plan year behind it, else today within the plan years. */
    static EffectiveDay of(ReadDocument read, LocalDate today) {
        for (Passage passage : read.passages()) {
            String text = passage.text();
            Matcher matcher = STATED.matcher(Folding.fold(text.substring(0, Math.min(LONGEST, text.length())))
                    .replace('\n', ' '));
            if (matcher.find() && passage.line() > 1) {
                var stated = PartialDate.of(
                        Integer.parseInt(matcher.group("year")),
                        Integer.valueOf(matcher.group("month")),
                        Integer.valueOf(matcher.group("day")));
                if (stated.isPresent() && isOwn(text, matcher.start())) {
                    return new EffectiveDay(
                            stated.get().latest(), "dự thảo ghi ngày có hiệu lực ở dòng " + passage.line());
                }
            }
        }
        List<Integer> years = read.header().planYears();
        PartialDate date = read.header().date();
        if (date != null) {
            boolean ahead = !years.isEmpty() && years.getFirst() == date.year() + 1;
            return ahead
                    ? new EffectiveDay(LocalDate.of(years.getFirst(), 1, 1), "ngày đầu năm kế hoạch")
                    : new EffectiveDay(date.latest(), "ngày của dự thảo");
        }
        if (years.isEmpty()) {
            return new EffectiveDay(today, "dự thảo không ghi ngày: lấy hôm nay");
        }
        LocalDate first = LocalDate.of(years.getFirst(), 1, 1);
        LocalDate last = LocalDate.of(years.getLast(), 12, 31);
        LocalDate day = today.isBefore(first) ? first : today.isAfter(last) ? last : today;
        return new EffectiveDay(day, "dự thảo không ghi ngày: lấy hôm nay trong các năm kế hoạch");
    }

    /** "Quyết định này có hiệu lực": not another document's. */
    private static boolean isOwn(String text, int at) {
        String before = Folding.fold(text.substring(Math.max(0, at - 40), at));
        return before.contains(" nay ");
    }
}
