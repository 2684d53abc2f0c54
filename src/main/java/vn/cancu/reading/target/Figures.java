package vn.cancu.reading.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.text.VietnameseNumber;

/**
 * Finds percentages and counts: {@code 98,5%}, {@code 101 hộ}, {@code từ 1 đến 2 hộ}, {@code 30/1.081 hộ}, and a rate that lost its
 * sign ({@code tỷ lệ hộ nghèo 2,69}). Money, dates, numbers of documents, of items and of provisions are none.
 */
final class Figures {
    /** What is counted in plans, the longer before the shorter of the same beginning. */
    private static final List<String> COUNTED = List.of(
            "hộ gia đình",
            "hộ",
            "lượt người",
            "lượt",
            "người",
            "lao động",
            "học viên",
            "học sinh",
            "hội viên",
            "phụ nữ",
            "trẻ em",
            "lớp",
            "cuộc",
            "buổi",
            "hội nghị",
            "mô hình",
            "xã",
            "thôn",
            "bản",
            "xóm",
            "khu dân cư",
            "nhà văn hóa",
            "nhà văn hoá",
            "nhà ở",
            "nhà",
            "căn nhà",
            "căn",
            "công trình",
            "tuyến đường",
            "km",
            "ha",
            "tấn",
            "hồ sơ",
            "trường",
            "cơ sở",
            "doanh nghiệp",
            "hợp tác xã",
            "sản phẩm",
            "tiêu chí",
            "đồng chí",
            "câu lạc bộ",
            "tổ hợp tác",
            "dự án");

    private static final List<String> MONEY = List.of("triệu", "tỷ", "tỉ", "đồng", "nghìn", "ngàn", "usd");

    private Figures() {}

    static List<Figure> of(String text) {
        List<Figure> figures = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c < '0' || c > '9') {
                at++;
                continue;
            }
            int end = endOfNumber(text, at);
            Figure figure = isInWord(text, at) ? null : figure(text, at, end);
            if (figure != null) {
                figures.add(figure);
            }
            at = figure == null ? end : Math.max(end, figure.end());
        }
        return figures;
    }

    private static boolean isInWord(String text, int at) {
        return at > 0 && (Character.isLetter(text.charAt(at - 1)) || "/-.,".indexOf(text.charAt(at - 1)) >= 0);
    }

    private static int endOfNumber(String text, int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean inside = (c == '.' || c == ',') && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
            if (!Character.isDigit(c) && !inside) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static @Nullable Figure figure(String text, int start, int end) {
        int behind = blanks(text, end);
        if (behind == text.length() || !mayFollow(text, start, end, behind)) {
            return null;
        }
        Optional<String> value = number(text.substring(start, end));
        if (value.isEmpty()) {
            return null;
        }
        if (behind < text.length() && text.charAt(behind) == '%') {
            int second = rangeEnd(text, behind + 1);
            if (second > 0) {
                return ranged(text, start, value.get(), behind + 1, second);
            }
            return new Figure(start, behind + 1, value.get(), "%");
        }
        int second = rangeEnd(text, end);
        if (second > 0) {
            return ranged(text, start, value.get(), end, second);
        }
        int noun = behind;
        if (end < text.length() && text.charAt(end) == '/') {
            noun = blanks(text, endOfNumber(text, end + 1));
            if (noun == blanks(text, end + 1)) {
                return null;
            }
        }
        String counted = countedAt(text, noun);
        if (counted != null) {
            return new Figure(start, noun + counted.length(), value.get(), counted);
        }
        boolean bare = text.substring(start, end).indexOf(',') > 0 && !isMoney(text, behind);
        return bare && noun == behind ? new Figure(start, end, value.get(), null) : null;
    }

    /** A cheap look: whether what stands behind a number may make it a figure. */
    private static boolean mayFollow(String text, int start, int end, int behind) {
        char next = text.charAt(behind);
        return Character.isLetter(next)
                || "%/-".indexOf(next) >= 0
                || text.substring(start, end).indexOf(',') > 0;
    }

    /** "1 đến 2 hộ", "1 - 2%": behind the second number, or -1. */
    private static int rangeEnd(String text, int from) {
        int at = blanks(text, from);
        if (text.startsWith("đến ", at)) {
            at = blanks(text, at + 4);
        } else if (at < text.length() && text.charAt(at) == '-') {
            at = blanks(text, at + 1);
        } else {
            return -1;
        }
        int end = endOfNumber(text, at);
        return end > at && end - at < 8 ? end : -1;
    }

    private static @Nullable Figure ranged(String text, int start, String first, int from, int end) {
        int secondStart = end;
        while (secondStart > from
                && (Character.isDigit(text.charAt(secondStart - 1))
                        || ".,".indexOf(text.charAt(secondStart - 1)) >= 0)) {
            secondStart--;
        }
        Optional<String> second = number(text.substring(secondStart, end));
        int noun = blanks(text, end);
        if (second.isEmpty()) {
            return null;
        }
        String range = first + "-" + second.get();
        if (noun < text.length() && text.charAt(noun) == '%') {
            return new Figure(start, noun + 1, range, "%");
        }
        String counted = countedAt(text, noun);
        return counted == null ? null : new Figure(start, noun + counted.length(), range, counted);
    }

    private static Optional<String> number(String printed) {
        return printed.length() > 15
                ? Optional.empty()
                : VietnameseNumber.parse(printed)
                        .map(value -> value.stripTrailingZeros().toPlainString());
    }

    private static @Nullable String countedAt(String text, int at) {
        for (String noun : COUNTED) {
            int end = at + noun.length();
            if (text.regionMatches(true, at, noun, 0, noun.length())
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return text.substring(at, end);
            }
        }
        return null;
    }

    private static boolean isMoney(String text, int at) {
        String next = text.substring(at, Math.min(text.length(), at + 6)).toLowerCase(Locale.ROOT);
        return MONEY.stream().anyMatch(next::startsWith);
    }

    private static int blanks(String text, int from) {
        int at = Math.min(from, text.length());
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
