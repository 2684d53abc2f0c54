package vn.cancu.reading.money;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a unit of money at a place: "triệu đồng", "tr.đ", "tỷ", "nghìn đồng", "đ", "VNĐ". One look, no regular expression. */
final class UnitScanner {
    /** What was read. */
    record Unit(int end, AmountScale scale) {}

    private record Form(String words, AmountScale scale, boolean needsDong) {}

    private static final List<Form> SCALES = List.of(
            new Form("tỷ", AmountScale.BILLION, false),
            new Form("tỉ", AmountScale.BILLION, false),
            new Form("triệu", AmountScale.MILLION, false),
            new Form("trđ", AmountScale.MILLION, false),
            new Form("tr.đ", AmountScale.MILLION, false),
            new Form("tr. đ", AmountScale.MILLION, false),
            new Form("tr đ", AmountScale.MILLION, false),
            new Form("nghìn", AmountScale.THOUSAND, true),
            new Form("ngàn", AmountScale.THOUSAND, true),
            new Form("ng.đ", AmountScale.THOUSAND, false));
    private static final List<String> DONG = List.of("đồng", "vnđ", "vnd", "đ");
    /** Words that begin with "đồng" and are no money: đồng chí, đồng bào, đồng thời, Đồng Nai. */
    private static final Set<String> NOT_MONEY = Set.of(
            "chí", "bào", "thời", "bộ", "ý", "loạt", "hành", "nghiệp", "nai", "tháp", "bằng", "cỏ", "ruộng", "hồ",
            "hương", "hới", "xoài", "phú", "hỷ", "văn", "mức", "quản", "chủ", "tổ", "diễn", "phục");
    /** What may follow "500 triệu" where "đồng" is left out; anything else is something counted ("8,1 triệu lượt"). */
    private static final Set<String> FOLLOWS_BARE = Set.of(
            "năm", "vào", "để", "cho", "từ", "thuộc", "vốn", "là", "và", "được", "trong", "do", "nguồn", "kinh", "thực",
            "lên", "xuống", "đạt", "ngân");

    private UnitScanner() {}

    static Optional<Unit> at(String text, int from) {
        int i = skipBlanks(text, from);
        for (Form form : SCALES) {
            if (startsWith(text, i, form.words())) {
                int end = i + form.words().length();
                if (form.words().endsWith("đ")) {
                    return isWordEnd(text, end) ? Optional.of(new Unit(end, form.scale())) : Optional.empty();
                }
                Optional<Integer> dong = dong(text, skipBlanks(text, end));
                if (dong.isPresent()) {
                    return Optional.of(new Unit(dong.get(), form.scale()));
                }
                return !form.needsDong() && isWordEnd(text, end) && mayStandBare(text, end)
                        ? Optional.of(new Unit(end, form.scale()))
                        : Optional.empty();
            }
        }
        return dong(text, i).map(end -> new Unit(end, AmountScale.DONG));
    }

    /** The end of a word for đồng at {@code from}, where it is one. */
    private static Optional<Integer> dong(String text, int from) {
        for (String word : DONG) {
            int end = from + word.length();
            if (startsWith(text, from, word) && isWordEnd(text, end)) {
                boolean place = word.equals("đồng")
                        && (NOT_MONEY.contains(wordAt(text, skipBlanks(text, end))) || isCapitalized(text, from));
                return place ? Optional.empty() : Optional.of(end);
            }
        }
        return Optional.empty();
    }

    private static boolean isCapitalized(String text, int from) {
        return Character.isUpperCase(text.charAt(from))
                && Character.isLowerCase(text.charAt(from + 1))
                && from > 0
                && text.charAt(from - 1) == ' '
                && Character.isUpperCase(nextWordStart(text, from));
    }

    private static char nextWordStart(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            i++;
        }
        i = skipBlanks(text, i);
        return i < text.length() ? text.charAt(i) : ' ';
    }

    private static boolean mayStandBare(String text, int end) {
        int i = skipBlanks(text, end);
        if (i >= text.length() || ",.;:)/]|-".indexOf(text.charAt(i)) >= 0) {
            return true;
        }
        return FOLLOWS_BARE.contains(wordAt(text, i));
    }

    static String wordAt(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < 12 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(Math.min(from, end), end).toLowerCase(Locale.ROOT);
    }

    private static boolean startsWith(String text, int from, String lower) {
        return text.regionMatches(true, from, lower, 0, lower.length());
    }

    private static boolean isWordEnd(String text, int end) {
        return end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < 3 && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
