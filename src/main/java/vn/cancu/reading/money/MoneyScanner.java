package vn.cancu.reading.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cancu.text.VietnameseNumber;

/**
 * Finds figures with a unit of money in one pass.
 *
 * <p>"102.062.112 đồng /150.000.000đồng" and "74.550.000/75.000.000 đồng" are two amounts each; the first of a pair takes the unit of
 * the second where it has none. A figure of less than a thousand đồng is none of an official text ("2 đồng").
 */
public final class MoneyScanner {
    private static final int LONGEST_FIGURE = 24;
    private static final BigDecimal LEAST_DONG = BigDecimal.valueOf(1000);

    private MoneyScanner() {}

    public static List<MoneyToken> scan(String text) {
        List<MoneyToken> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!Character.isDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int end = figureEnd(text, i);
            if (startsFigure(text, i) && end - i <= LONGEST_FIGURE) {
                read(text, i, end, found);
            }
            i = end;
        }
        return found;
    }

    private static void read(String text, int start, int end, List<MoneyToken> found) {
        Optional<UnitScanner.Unit> unit = UnitScanner.at(text, end);
        if (unit.isPresent()) {
            token(text, start, end, unit.get(), end).ifPresent(found::add);
            return;
        }
        int second = skip(text, end, '/');
        if (second > end && second < text.length() && Character.isDigit(text.charAt(second))) {
            int secondEnd = figureEnd(text, second);
            // "ngày 5/6/2024 đồng" has another slash before it: no pair of amounts.
            if (start > 0 && text.charAt(start - 1) == '/') {
                return;
            }
            UnitScanner.at(text, secondEnd)
                    .flatMap(shared -> token(text, start, end, shared, secondEnd))
                    .ifPresent(found::add);
        }
    }

    private static Optional<MoneyToken> token(String text, int start, int end, UnitScanner.Unit unit, int unitFrom) {
        String printed = text.substring(start, end);
        Optional<BigDecimal> figure = VietnameseNumber.parse(printed);
        if (figure.isEmpty()
                || unit.scale().worth(figure.get()).isEmpty()
                || (unit.scale() == AmountScale.DONG && figure.get().compareTo(LEAST_DONG) < 0)) {
            return Optional.empty();
        }
        int tokenEnd = unitFrom == end ? unit.end() : end;
        return Optional.of(new MoneyToken(
                start,
                end,
                tokenEnd,
                printed,
                text.substring(unitFrom, unit.end()).strip(),
                figure.get(),
                unit.scale(),
                isRate(text, unit.end())));
    }

    /** "/người", "/ hộ", "/1 ha", "một hộ": so much for each. */
    private static boolean isRate(String text, int end) {
        int slash = skip(text, end, '/');
        if (slash > end && slash < text.length()) {
            int i = slash;
            while (i < text.length() && i - slash < 3 && Character.isDigit(text.charAt(i))) {
                i++;
            }
            i += i < text.length() && text.charAt(i) == ' ' ? 1 : 0;
            return i < text.length()
                    && Character.isLetter(text.charAt(i))
                    && !(i > slash && UnitScanner.at(text, i).isPresent());
        }
        return false;
    }

    /** Behind one {@code mark} with blanks around it, or {@code from} where it is not there. */
    private static int skip(String text, int from, char mark) {
        int i = from;
        while (i < text.length() && i - from < 3 && text.charAt(i) == ' ') {
            i++;
        }
        if (i >= text.length() || text.charAt(i) != mark) {
            return from;
        }
        i++;
        int blanks = i;
        while (i < text.length() && i - blanks < 3 && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static boolean startsFigure(String text, int i) {
        if (i == 0) {
            return true;
        }
        char before = text.charAt(i - 1);
        return !Character.isLetter(before)
                && !((before == '.' || before == ',') && i > 1 && Character.isDigit(text.charAt(i - 2)));
    }

    /** The end of a figure with dots and commas inside; "1 000 000" (two blanks or more) is one figure too. */
    static int figureEnd(String text, int from) {
        int i = run(text, from);
        while (i + 1 < text.length()
                && (text.charAt(i) == '.' || text.charAt(i) == ',')
                && Character.isDigit(text.charAt(i + 1))) {
            i = run(text, i + 1);
        }
        if (i - from <= 3) {
            int groups = 0;
            int end = i;
            while (end + 3 < text.length() && text.charAt(end) == ' ' && run(text, end + 1) == end + 4) {
                end += 4;
                groups++;
            }
            return groups >= 2 ? end : i;
        }
        return i;
    }

    private static int run(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
