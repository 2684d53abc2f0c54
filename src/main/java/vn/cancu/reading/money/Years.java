package vn.cancu.reading.money;

import java.util.OptionalInt;

/** Years that words give: "năm 2024", but not the year of a date, of a range or of a period. */
final class Years {
    private Years() {}

    /** The last "năm Y" of a folded text between two places. */
    static OptionalInt last(String folded, int from, int to) {
        // Searched in the window alone: lastIndexOf would run on to the beginning of a hostile text for each amount.
        String window = folded.substring(from, Math.max(from, to));
        for (int at = window.lastIndexOf("nam "); at >= 0; at = at == 0 ? -1 : window.lastIndexOf("nam ", at - 1)) {
            OptionalInt year = at(folded, from + at, to);
            if (year.isPresent()) {
                return year;
            }
        }
        return OptionalInt.empty();
    }

    /** The first "năm Y" of a folded text between two places. */
    static OptionalInt first(String folded, int from, int to) {
        for (int at = folded.indexOf("nam ", from, Math.max(from, to));
                at >= 0;
                at = folded.indexOf("nam ", at + 1, to)) {
            OptionalInt year = at(folded, at, to);
            if (year.isPresent()) {
                return year;
            }
        }
        return OptionalInt.empty();
    }

    /** The year of the last day printed as d/m/yyyy. */
    static OptionalInt ofLastDay(String folded, int from, int to) {
        for (int i = to - 5; i >= from + 3; i--) {
            if (folded.charAt(i) == '/' && isYear(folded, i + 1) && Character.isDigit(folded.charAt(i - 1))) {
                return OptionalInt.of(year(folded, i + 1));
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt at(String folded, int at, int to) {
        int digits = at + 4;
        boolean ofDate = folded.substring(Math.max(0, at - 12), at).contains("thang ");
        if (ofDate || digits + 4 > to || !isYear(folded, digits)) {
            return OptionalInt.empty();
        }
        int end = digits + 4;
        String after = folded.substring(end, Math.min(folded.length(), end + 8));
        String before = folded.substring(Math.max(0, at - 4), at);
        boolean range = after.stripLeading().startsWith("-")
                || after.startsWith(" den ")
                || before.equals("den ")
                || before.endsWith("tu ");
        return range ? OptionalInt.empty() : OptionalInt.of(year(folded, digits));
    }

    private static boolean isYear(String text, int at) {
        if (at + 4 > text.length() || (at + 4 < text.length() && Character.isDigit(text.charAt(at + 4)))) {
            return false;
        }
        for (int i = at; i < at + 4; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return text.startsWith("19", at) || text.startsWith("20", at);
    }

    private static int year(String text, int at) {
        return Integer.parseInt(text.substring(at, at + 4));
    }
}
