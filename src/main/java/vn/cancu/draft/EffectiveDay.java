package vn.cancu.draft;

import java.time.LocalDate;
import java.util.List;
import vn.cancu.document.Force;
import vn.cancu.document.ReadDocument;
import vn.cancu.text.PartialDate;

/**
 * The day from which a draft is taken to be in force.
 *
 * @param day that day
 * @param why how it is known
 */
record EffectiveDay(LocalDate day, String why) {
    /** Stated, else the date of the draft or the first plan year behind it, else today within the plan years. */
    static EffectiveDay of(ReadDocument read, LocalDate today) {
        Force force = read.force();
        if (force != null && force.from() != null) {
            return new EffectiveDay(
                    force.from().latest(),
                    "dự thảo ghi ngày có hiệu lực ở dòng " + force.evidence().line());
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
}
