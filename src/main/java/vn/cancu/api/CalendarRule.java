package vn.cancu.api;

import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.cancu.duty.DueList.DueEntry;
import vn.cancu.duty.Period;

/**
 * What a period means as a rule of RFC 5545, within the years of its plan: from the day of the plan, or the first of its years where it
 * was issued before, to the end of the last one.
 *
 * <p>Where the text names no day it is the last of the period, as for a date that is printed without its day: a month's, a quarter's, a
 * half-year's last, a week's Sunday. A day that a month lacks is that month's last (the 30th in February), as "ngày 30 hằng tháng" is
 * meant.
 *
 * @param start the first day, which the rule itself has
 * @param rule how it returns, with its end
 */
record CalendarRule(LocalDate start, Recurrence rule) {
    private static final int MONTHS = 12;
    /** Every month has this day. */
    private static final int IN_EVERY_MONTH = 28;

    /**
     * The rule of an entry that returns; empty where the plan states no year, so that nothing says when it begins and ends, or where the
     * period does not part a year evenly and no day says with which month it begins.
     */
    static Optional<CalendarRule> of(DueEntry entry, Period period) {
        List<Integer> years = entry.document().years().stream().sorted().toList();
        if (years.isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = LocalDate.of(years.getFirst(), 1, 1);
        LocalDate until = LocalDate.of(years.getLast(), 12, 31);
        if (entry.document().date() != null
                && entry.document().date().earliest().isAfter(from)) {
            from = entry.document().date().earliest();
        }
        Optional<CalendarRule> rule = switch (period.every()) {
            case WEEK -> Optional.of(weekly(from, until, period));
            case MONTH -> monthly(from, until, period);
            case YEAR -> Optional.of(yearly(from, until, period));
        };
        return rule.filter(made -> !made.start().isAfter(until));
    }

    private static CalendarRule weekly(LocalDate from, LocalDate until, Period period) {
        LocalDate start = from.with(TemporalAdjusters.nextOrSame(java.time.DayOfWeek.SUNDAY));
        return new CalendarRule(
                start,
                begun(Frequency.WEEKLY, period, until).byDay(DayOfWeek.SUNDAY).build());
    }

    private static Optional<CalendarRule> monthly(LocalDate from, LocalDate until, Period period) {
        if (MONTHS % period.count() != 0) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.from(from);
        while (month.getMonthValue() % period.count() != 0
                || day(month, period.day()).isBefore(from)) {
            month = month.plusMonths(1);
        }
        return Optional.of(new CalendarRule(
                day(month, period.day()),
                onDay(begun(Frequency.MONTHLY, period, until), period.day()).build()));
    }

    private static CalendarRule yearly(LocalDate from, LocalDate until, Period period) {
        int of = period.month() == null ? MONTHS : period.month();
        LocalDate start = day(YearMonth.of(from.getYear(), of), period.day());
        if (start.isBefore(from)) {
            start = day(YearMonth.of(from.getYear() + 1, of), period.day());
        }
        return new CalendarRule(
                start,
                onDay(begun(Frequency.YEARLY, period, until).byMonth(of), period.day())
                        .build());
    }

    private static Recurrence.Builder begun(Frequency frequency, Period period, LocalDate until) {
        Recurrence.Builder rule = new Recurrence.Builder(frequency);
        if (period.count() > 1) {
            rule.interval(period.count());
        }
        return rule.until(CalendarFile.day(until));
    }

    /** The day, or the month's last where it has none such: of the days up to it the last that there is. */
    private static Recurrence.Builder onDay(Recurrence.Builder rule, @Nullable Integer day) {
        if (day == null) {
            return rule.byMonthDay(-1);
        }
        if (day <= IN_EVERY_MONTH) {
            return rule.byMonthDay(day);
        }
        return rule.byMonthDay(
                        IntStream.rangeClosed(IN_EVERY_MONTH, day).boxed().toArray(Integer[]::new))
                .bySetPos(-1);
    }

    private static LocalDate day(YearMonth month, @Nullable Integer day) {
        return month.atDay(day == null ? month.lengthOfMonth() : Math.min(day, month.lengthOfMonth()));
    }
}
