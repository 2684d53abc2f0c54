package vn.cancu.reading.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.text.Folding;
import vn.cancu.text.VietnameseNumber;

/**
 * Figures whose unit is printed apart from them: "Kinh phí (ĐVT: triệu đồng): 679,8", "- NSTW: 974,9" below such a line, "NSTW 158 + NSĐP
 * 16,5 = 174,5 (triệu đồng)".
 *
 * <p>A figure counts behind a colon, an equals sign, a plus or a word of money, and where nothing that is counted follows it: years, days,
 * rates and numbers of documents stand otherwise.
 */
final class BareFigures {
    private static final int LONGEST = 18;
    private static final Set<String> BEFORE = Set.of(
            "nstw", "nsđp", "nsnn", "nst", "nsh", "nsx", "tw", "đp", "ương", "phương", "tỉnh", "huyện", "vốn", "phí",
            "cộng", "là", "nghiệp", "đtpt", "sn", "ứng", "sách");

    private static final int LONGEST_NAME = 60;
    /** The words right before a colon, from the last mark on. */
    private static final Pattern COUNT = Pattern.compile(
            "(?:^|[.;,(+-] ?)(?:tong )?(?:so (?:luong|ho|nguoi|lao dong|lop|thon|xa|hoc vien|hoc sinh|cong trinh|du an|mo hinh|cuoc|buoi|ngay|thu tu)"
                    + "|dien tich|dan so|thoi gian|thoi han|quy mo|chieu dai|ty le|ti le|nam|ngay|stt|muc|bieu|phu luc)\\b[^:;.]*$");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private BareFigures() {}

    /** The unit in brackets right behind a figure that ends at {@code end}; null where none is. */
    static @Nullable TableUnit bracketed(String text, int end) {
        int open = end;
        while (open < text.length() && open - end < 2 && text.charAt(open) == ' ') {
            open++;
        }
        if (open >= text.length() || text.charAt(open) != '(') {
            return null;
        }
        TableUnit unit = TableUnit.at(text, open + 1).orElse(null);
        int close = unit == null ? text.length() : open + 1 + unit.printed().length();
        return close < text.length() && text.charAt(close) == ')' ? unit : null;
    }

    /**
     * All amounts of a text.
     *
     * @param scanned those with units of their own
     * @param unit announced for the figures from {@code from} on, null where none is
     * @param listed whether the unit was announced for a list to which the text belongs
     */
    static List<MoneyToken> withTokens(
            String text, List<MoneyToken> scanned, @Nullable TableUnit unit, int from, boolean listed) {
        List<MoneyToken> tokens = new ArrayList<>(scanned);
        TableUnit shared = null;
        int reach = 0;
        int at = text.length();
        // From the end, for "= 174,5 (triệu đồng)" gives its unit to what is added up before it.
        while (at > 0) {
            int end = at;
            if (!Character.isDigit(text.charAt(end - 1))) {
                at--;
                continue;
            }
            int start = start(text, end);
            at = start;
            TableUnit own = bracketed(text, end);
            if (own != null) {
                shared = own;
                reach = sumStart(text, start);
            }
            boolean added = shared != null && start >= reach;
            TableUnit told = added ? shared : start >= from ? unit : null;
            boolean fits = own != null || isAmount(text, start, end, listed && !added);
            if (told != null && fits && isFree(scanned, start, end)) {
                token(text, start, end, told).ifPresent(tokens::add);
            }
        }
        tokens.sort(Comparator.comparingInt(MoneyToken::start));
        return tokens;
    }

    /** Where the sum begins that ends in a figure: its sentence, if an equals sign or a plus stands before the figure. */
    private static int sumStart(String text, int figure) {
        int before = figure - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        if (before < 0 || "=+".indexOf(text.charAt(before)) < 0) {
            return figure;
        }
        int i = before;
        while (i > 0 && !(text.charAt(i) == '.' && i + 1 < text.length() && text.charAt(i + 1) == ' ')) {
            i--;
        }
        return i;
    }

    private static int start(String text, int end) {
        int start = end;
        while (start > 0
                && (Character.isDigit(text.charAt(start - 1))
                        || (".,".indexOf(text.charAt(start - 1)) >= 0
                                && start > 1
                                && Character.isDigit(text.charAt(start - 2))))) {
            start--;
        }
        return start;
    }

    private static boolean isFree(List<MoneyToken> tokens, int start, int end) {
        for (MoneyToken token : tokens) {
            if (start < token.end() && token.start() < end) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAmount(String text, int start, int end, boolean listed) {
        int behind = end;
        while (behind < text.length() && text.charAt(behind) == ' ') {
            behind++;
        }
        boolean closes = behind >= text.length()
                || ";),+=(".indexOf(text.charAt(behind)) >= 0
                || (text.charAt(behind) == '.' && (behind + 1 == text.length() || text.charAt(behind + 1) == ' '));
        int before = start - 1;
        while (before >= 0 && " (".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        if (!closes || before < 0 || end - start > LONGEST) {
            return false;
        }
        char mark = text.charAt(before);
        if (":=+".indexOf(mark) >= 0) {
            return !isCount(text, start, end, before);
        }
        int word = before;
        while (word >= 0 && Character.isLetter(text.charAt(word))) {
            word--;
        }
        return !listed && BEFORE.contains(text.substring(word + 1, before + 1).toLowerCase(java.util.Locale.ROOT));
    }

    /** "Số hộ: 25", "Năm: 2024": named right before the colon as something that is counted, in whatever unit the money is. */
    private static boolean isCount(String text, int start, int end, int colon) {
        if (text.charAt(colon) != ':') {
            return false;
        }
        String name = Folding.fold(text.substring(Math.max(0, colon - LONGEST_NAME), colon));
        String figure = text.substring(start, end);
        return COUNT.matcher(name).find() || (YEAR.matcher(figure).matches() && name.endsWith("nam"));
    }

    static Optional<MoneyToken> token(String text, int start, int end, TableUnit unit) {
        String printed = text.substring(start, end);
        Optional<BigDecimal> figure = VietnameseNumber.parse(printed);
        return figure.filter(
                        value -> value.signum() > 0 && unit.scale().worth(value).isPresent())
                .map(value -> new MoneyToken(start, end, end, printed, unit.printed(), value, unit.scale(), false));
    }
}
