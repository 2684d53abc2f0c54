package vn.cancu.reading.header;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.reading.layout.Line;
import vn.cancu.text.Folding;
import vn.cancu.text.PartialDate;
import vn.cancu.text.VietnameseDate;

/** The line "Dân Tiến, ngày 08 tháng 8 năm 2025"; day or month may be left blank. */
final class DateLine {
    record Dated(@Nullable String place, PartialDate date) {}

    private static final int LONGEST_PLACE = 40;

    private static final Pattern PLACE_AT_END = Pattern.compile(
            "(?:^\\s*|(?:^|[Ss]ố)\\s*:?\\s*\\S*/\\S+\\s+)(?<place>\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,3})$");

    private DateLine() {}

    static Optional<Dated> find(List<Line> head) {
        for (Line line : head) {
            String folded = Folding.fold(line.text());
            for (int at = folded.indexOf("ngay"); at >= 0 && at < 400; at = folded.indexOf("ngay", at + 1)) {
                VietnameseDate date = VietnameseDate.at(folded, at).orElse(null);
                if (date != null
                        && date.date() != null
                        && folded.length() == line.text().length()) {
                    Optional<String> place = place(line.text(), at);
                    if (place.isPresent()) {
                        return Optional.of(new Dated(place.get(), date.date()));
                    }
                    if (line.text().substring(0, at).isBlank()
                            && folded.startsWith("thang", folded.indexOf("thang", at))) {
                        return Optional.of(new Dated(null, date.date()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Capitalised words that a comma parts from "ngày". */
    private static Optional<String> place(String text, int day) {
        int end = day;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end == 0) {
            return Optional.empty();
        }
        if (text.charAt(end - 1) != ',') {
            return withoutComma(text.substring(0, end));
        }
        end--;
        int start = end;
        while (start > 0 && end - start < LONGEST_PLACE && isPlace(text.charAt(start - 1))) {
            start--;
        }
        // A flattened line: what stands before the last capitalised words is no place ("/KH-UBND Tân Lập, ngày …").
        if (start > 0 && text.charAt(start - 1) != ' ') {
            int blank = text.indexOf(' ', start);
            start = blank < 0 || blank >= end ? end : blank;
        }
        String place = capitalised(text.substring(start, end).strip());
        return place.isEmpty() ? Optional.empty() : Optional.of(place);
    }

    /** "Số: 87/2025/NĐ-CP Hà Nội ngày …": the comma was left out; the place stands alone or right behind the number. */
    private static Optional<String> withoutComma(String before) {
        Matcher matcher = PLACE_AT_END.matcher(before);
        return matcher.find() ? Optional.of(matcher.group("place")) : Optional.empty();
    }

    private static boolean isPlace(char c) {
        return Character.isLetter(c) || c == ' ' || c == '-' || c == '.';
    }

    /** The capitalised words at the end; a level word before them ("thành phố") belongs to the place. */
    private static String capitalised(String words) {
        String[] parts = words.split(" +", -1);
        int first = parts.length;
        while (first > 0
                && ((!parts[first - 1].isEmpty() && Character.isUpperCase(parts[first - 1].charAt(0)))
                        || parts[first - 1].equals("-"))) {
            first--;
        }
        if (first == parts.length) {
            return "";
        }
        if (first > 0 && parts[first - 1].equals("phố")) {
            first -= Math.min(2, first);
        }
        return String.join(" ", java.util.Arrays.copyOfRange(parts, first, parts.length));
    }
}
