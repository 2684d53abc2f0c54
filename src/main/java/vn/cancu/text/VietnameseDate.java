package vn.cancu.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dates in Vietnamese print, read at one place of a folded text ({@link Folding}), blanks and filler dots in them allowed.
 *
 * <p>{@code ngày 14/10/2021}, {@code ngày 18 tháng 12 năm 2018}, {@code ngày 21-02-2018}, {@code ngày, 18/11/2019},
 * {@code 18/6/2025}, {@code ngày    tháng 3 năm 2024} (a month), {@code tháng 3/2024}, {@code năm 2024} (a year).
 *
 * @param date the date, null where the figures are no day of the calendar
 * @param start offset of its first unit
 * @param end offset behind its last
 */
public record VietnameseDate(@Nullable PartialDate date, int start, int end) {
    /** The date that begins at {@code from}, blanks before it stepped over. */
    public static Optional<VietnameseDate> at(String folded, int from) {
        Reader reader = new Reader(folded, skip(folded, from, " "));
        return reader.read();
    }

    private static int skip(String text, int from, String filler) {
        int i = from;
        while (i < text.length() && filler.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static final class Reader {
        private static final String FILLER = " .…_,:";
        private final String text;
        private final int start;
        private int at;

        Reader(String text, int start) {
            this.text = text;
            this.start = start;
            this.at = start;
        }

        Optional<VietnameseDate> read() {
            boolean worded = word("ngay");
            if (worded) {
                at = skip(text, at, FILLER);
            }
            Integer day = number(2);
            if (day == null) {
                return worded || text.startsWith("thang", at) ? monthAndYear(null) : onlyYear();
            }
            int mark = skip(text, at, " ");
            if (text.startsWith("thang", mark)) {
                at = mark;
                return monthAndYear(day);
            }
            return figures(day, worded);
        }

        /** 14/10/2021, 21-02-2018, 18 / 7/2005. */
        private Optional<VietnameseDate> figures(int day, boolean worded) {
            char separator = separator();
            Integer month = separator == 0 ? null : number(2);
            char second = month == null ? 0 : separator();
            Integer year = second == 0 || (second != separator && !worded) ? null : year();
            if (month == null || year == null) {
                return Optional.empty();
            }
            return found(year, month, day);
        }

        private Optional<VietnameseDate> monthAndYear(@Nullable Integer day) {
            if (!word("thang")) {
                return Optional.empty();
            }
            at = skip(text, at, FILLER);
            Integer month = number(2);
            int mark = skip(text, at, FILLER);
            if (mark < text.length() && text.charAt(mark) == '/') {
                at = mark + 1;
            } else if (text.startsWith("nam", mark)) {
                at = mark + 3;
            } else {
                return Optional.empty();
            }
            at = skip(text, at, " ");
            Integer year = year();
            if (year == null) {
                return Optional.empty();
            }
            return found(year, month, month == null ? null : day);
        }

        private Optional<VietnameseDate> onlyYear() {
            if (!word("nam")) {
                return Optional.empty();
            }
            at = skip(text, at, " ");
            Integer year = year();
            return year == null ? Optional.empty() : found(year, null, null);
        }

        private Optional<VietnameseDate> found(int year, @Nullable Integer month, @Nullable Integer day) {
            if (at < text.length() && Character.isDigit(text.charAt(at))) {
                return Optional.empty();
            }
            return Optional.of(
                    new VietnameseDate(PartialDate.of(year, month, day).orElse(null), start, at));
        }

        /** Takes the word where it stands here and does not go on in letters; "ngày15" is taken. */
        private boolean word(String word) {
            int end = at + word.length();
            if (!text.startsWith(word, at) || (end < text.length() && Character.isLetter(text.charAt(end)))) {
                return false;
            }
            at = end;
            return true;
        }

        private char separator() {
            int mark = skip(text, at, " ");
            if (mark < text.length() && "/.-".indexOf(text.charAt(mark)) >= 0) {
                char separator = text.charAt(mark);
                at = skip(text, mark + 1, " ");
                return separator;
            }
            return 0;
        }

        private @Nullable Integer number(int most) {
            int end = at;
            while (end < text.length() && end - at < most && Character.isDigit(text.charAt(end))) {
                end++;
            }
            if (end == at) {
                return null;
            }
            int value = Integer.parseInt(text.substring(at, end));
            at = end;
            return value;
        }

        /** Four digits, possibly torn: "201 8". */
        private @Nullable Integer year() {
            int digits = 0;
            int value = 0;
            int i = at;
            while (i < text.length() && digits < 4) {
                char c = text.charAt(i);
                if (c >= '0' && c <= '9') {
                    value = value * 10 + c - '0';
                    digits++;
                } else if (c != ' ' || digits < 3) {
                    break;
                }
                i++;
            }
            if (digits < 4) {
                return null;
            }
            at = i;
            return value;
        }
    }
}
