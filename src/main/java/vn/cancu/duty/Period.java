package vn.cancu.duty;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How often something returns, as far as the text states it.
 *
 * @param every what is counted
 * @param count how many of them from one time to the next, 1 or more
 * @param day of the month, null where the text names none
 * @param month 1 to 12 for a yearly one, null where the text names none
 */
public record Period(
        Every every,
        int count,
        @Nullable Integer day,
        @Nullable Integer month) {
    public enum Every {
        WEEK,
        MONTH,
        YEAR
    }

    private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE;
    private static final Pattern NAMED = Pattern.compile("(?:hằng|hàng|mỗi) (?<unit>tuần|tháng|quý|năm)", FLAGS);
    private static final Pattern COUNTED =
            Pattern.compile("(?<count>\\d{1,2}) (?<unit>tuần|tháng|quý|năm) ?(?:/|một|1|mỗi)? ?(?:lần)", FLAGS);
    private static final Pattern DAY = Pattern.compile("ngày (?<day>\\d{1,2})(?:/(?<month>\\d{1,2}))?[\\s*,]*$", FLAGS);
    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;

    /**
     * The period that words state; empty where they do not say how often ("định kỳ", "6 tháng và cuối năm").
     *
     * @param words of the deadline
     * @param around the sentence that they stand in, for the day before them: "ngày 20 hằng tháng"
     */
    static Optional<Period> in(String words, String around) {
        Matcher counted = COUNTED.matcher(words);
        if (counted.find()) {
            int count = Integer.parseInt(counted.group("count"));
            return count == 0 ? Optional.empty() : Optional.of(of(counted.group("unit"), count, null, null));
        }
        Matcher named = NAMED.matcher(words);
        if (!named.find()) {
            return Optional.empty();
        }
        String unit = named.group("unit");
        int at = around.indexOf(words);
        String before = at < 0 ? words.substring(0, named.start()) : around.substring(0, at + named.start());
        Matcher day = DAY.matcher(before);
        if (!day.find()) {
            return Optional.of(of(unit, 1, null, null));
        }
        Integer month = day.group("month") == null ? null : Integer.valueOf(day.group("month"));
        int number = Integer.parseInt(day.group("day"));
        boolean possible = number >= 1 && number <= LAST_DAY && (month == null || (month >= 1 && month <= LAST_MONTH));
        return Optional.of(possible ? of(unit, 1, number, month) : of(unit, 1, null, null));
    }

    private static Period of(String unit, int count, @Nullable Integer day, @Nullable Integer month) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "tuần" -> new Period(Every.WEEK, count, null, null);
            case "quý" -> new Period(Every.MONTH, 3 * count, day, null);
            case "năm" -> new Period(Every.YEAR, count, month == null ? null : day, month);
            default -> new Period(Every.MONTH, count, day, null);
        };
    }
}
