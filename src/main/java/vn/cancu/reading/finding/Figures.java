package vn.cancu.reading.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.cancu.text.VietnameseNumber;

/** The figures of a text, with what stands around them. */
final class Figures {
    /**
     * One figure.
     *
     * @param start of its first digit
     * @param end after its last
     * @param value what it is worth
     * @param printed as printed
     */
    record Figure(int start, int end, BigDecimal value, String printed) {
        int decimals() {
            return Math.max(0, value.scale());
        }
    }

    private Figures() {}

    static List<Figure> in(String text) {
        List<Figure> figures = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!Character.isDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int end = end(text, i);
            boolean word = i > 0 && Character.isLetter(text.charAt(i - 1));
            if (!word && end - i <= 20) {
                int from = i;
                VietnameseNumber.parse(text.substring(i, end))
                        .ifPresent(value -> figures.add(new Figure(from, end, value, text.substring(from, end))));
            }
            i = end;
        }
        return figures;
    }

    private static int end(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean inner = (c == '.' || c == ',') && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
            if (!Character.isDigit(c) && !inner) {
                return i;
            }
            i++;
        }
        return i;
    }

    static boolean isPercent(String text, Figure figure) {
        int i = figure.end();
        i += i < text.length() && text.charAt(i) == ' ' ? 1 : 0;
        return i < text.length() && text.charAt(i) == '%';
    }
}
