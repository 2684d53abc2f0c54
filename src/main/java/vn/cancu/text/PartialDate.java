package vn.cancu.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is printed: a year, a year and a month, or a day.
 *
 * <p>Its text is ISO 8601 of that precision: {@code 2024}, {@code 2024-03}, {@code 2024-03-15}.
 *
 * @param year 1900 to 2199: outside of it a figure is no date of a document
 * @param month 1 to 12, or null where it is not printed
 * @param day a day of that month, or null
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {
    public PartialDate {
        if (!isPossible(year, month, day)) {
            throw new IllegalArgumentException("not a date: " + year + "-" + month + "-" + day);
        }
    }

    /** The date, or empty where there is no such day (31 February, month 13). */
    public static Optional<PartialDate> of(int year, @Nullable Integer month, @Nullable Integer day) {
        return isPossible(year, month, day) ? Optional.of(new PartialDate(year, month, day)) : Optional.empty();
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** From ISO text of any precision. */
    public static PartialDate parse(String iso) {
        String[] parts = iso.split("-", -1);
        return new PartialDate(
                Integer.parseInt(parts[0]),
                parts.length > 1 ? Integer.valueOf(parts[1]) : null,
                parts.length > 2 ? Integer.valueOf(parts[2]) : null);
    }

    private static boolean isPossible(int year, @Nullable Integer month, @Nullable Integer day) {
        if (year < 1900 || year > 2199 || (month == null && day != null)) {
            return false;
        }
        if (month == null) {
            return true;
        }
        return month >= 1
                && month <= 12
                && (day == null || (day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()));
    }

    public boolean isWhole() {
        return day != null;
    }

    /** The first day it may be. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The last day it may be. */
    public LocalDate latest() {
        YearMonth last = YearMonth.of(year, month == null ? 12 : month);
        return day == null ? last.atEndOfMonth() : last.atDay(day);
    }

    /** Whether both may be the same day. */
    public boolean fits(PartialDate other) {
        return !earliest().isAfter(other.latest()) && !other.earliest().isAfter(latest());
    }

    @Override
    public int compareTo(PartialDate other) {
        int byEarliest = earliest().compareTo(other.earliest());
        return byEarliest != 0 ? byEarliest : latest().compareTo(other.latest());
    }

    /** As a Vietnamese office prints it, as far as it is known: 14/10/2021, 03/2024, 2024. */
    public String printed() {
        StringBuilder out = new StringBuilder(10);
        if (day != null) {
            out.append(day < 10 ? "0" : "").append(day).append('/');
        }
        if (month != null) {
            out.append(month < 10 ? "0" : "").append(month).append('/');
        }
        return out.append(year).toString();
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(10).append(year);
        if (month != null) {
            out.append(month < 10 ? "-0" : "-").append(month);
        }
        if (day != null) {
            out.append(day < 10 ? "-0" : "-").append(day);
        }
        return out.toString();
    }
}
