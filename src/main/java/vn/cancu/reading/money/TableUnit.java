package vn.cancu.reading.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cancu.text.Folding;
import vn.cancu.text.VietnameseNumber;

/**
 * What the figures of a table or of one column are counted in.
 *
 * @param printed "triệu đồng", "1.000 đồng"
 * @param scale what one of it is worth
 * @param alone whether no other unit is announced with it ("ha, triệu đồng")
 */
record TableUnit(String printed, AmountScale scale, boolean alone) {
    private static final int LONGEST = 400;
    /** Words that announce a unit; behind the last of them a colon must stand, or it is a unit of people. */
    private static final List<String> ANNOUNCING = List.of("dvt", "don vi tinh", "don vi");

    private static final int FARTHEST = 60;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** The unit that a line or a cell announces: "ĐVT: triệu đồng", "(Đơn vị tính: 1.000 đồng)", "Đơn vị: ha; đồng". */
    static Optional<TableUnit> announced(String line) {
        String text = line.substring(0, Math.min(LONGEST, line.length()));
        String folded = Folding.fold(text);
        if (folded.length() != text.length()) {
            return Optional.empty();
        }
        for (String words : ANNOUNCING) {
            int at = folded.indexOf(words);
            boolean word = at >= 0 && (at == 0 || !Character.isLetter(folded.charAt(at - 1)));
            if (word) {
                int behind = skip(text, at + words.length(), " ");
                boolean colon = behind < text.length() && text.charAt(behind) == ':';
                if (colon || !words.equals("don vi")) {
                    return among(text, skip(text, behind, " :("));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<TableUnit> among(String text, int from) {
        int limit = Math.min(text.length(), from + FARTHEST);
        int at = from;
        while (at < limit) {
            Optional<TableUnit> unit = at(text, at);
            if (unit.isPresent()) {
                boolean first = at == from;
                int end = skip(text, at, " ") + unit.get().printed().length();
                return unit.map(found -> first && !goesOn(text, end) ? found : found.amongOthers());
            }
            while (at < limit && ",;".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            at = skip(text, at, " ,;");
        }
        return Optional.empty();
    }

    /** Whether one more unit stands behind a unit: "triệu đồng; %", "triệu đồng và ha". */
    private static boolean goesOn(String text, int end) {
        int mark = skip(text, end, " ");
        int behind = skip(text, mark, " ,;/");
        boolean listed = behind > mark && behind < text.length();
        return text.startsWith("và ", mark)
                || (listed && (Character.isLetterOrDigit(text.charAt(behind)) || text.charAt(behind) == '%'));
    }

    private TableUnit amongOthers() {
        return new TableUnit(printed, scale, false);
    }

    /** The unit that is all of a cell. */
    static Optional<TableUnit> whole(String cell) {
        return at(cell, 0)
                .filter(unit -> unit.printed().length() == cell.strip().length());
    }

    /** The unit that begins at {@code from}; empty for any other word, and for a rate ("đồng/hộ"). */
    static Optional<TableUnit> at(String text, int from) {
        int start = skip(text, from, " ");
        Optional<UnitScanner.Unit> unit = UnitScanner.at(text, behindNumber(text, start));
        if (unit.isEmpty() || isRate(text, from)) {
            return Optional.empty();
        }
        AmountScale scale = unit.get().scale();
        if (behindNumber(text, start) > start) {
            BigDecimal times = VietnameseNumber.parse(text.substring(start, behindNumber(text, start)))
                    .orElse(BigDecimal.ZERO);
            if (scale != AmountScale.DONG || (times.compareTo(THOUSAND) != 0 && times.compareTo(MILLION) != 0)) {
                return Optional.empty();
            }
            scale = times.compareTo(THOUSAND) == 0 ? AmountScale.THOUSAND : AmountScale.MILLION;
        }
        return Optional.of(new TableUnit(text.substring(start, unit.get().end()).strip(), scale, true));
    }

    /** "triệu đồng/hộ" at {@code from}: so much for each. */
    static boolean isRate(String text, int from) {
        int start = skip(text, from, " ");
        return UnitScanner.at(text, behindNumber(text, start))
                .map(unit -> skip(text, unit.end(), " "))
                .filter(end -> end < text.length() && text.charAt(end) == '/')
                .isPresent();
    }

    private static int behindNumber(String text, int from) {
        return from < text.length() && Character.isDigit(text.charAt(from)) ? MoneyScanner.figureEnd(text, from) : from;
    }

    private static int skip(String text, int from, String marks) {
        int i = from;
        while (i < text.length() && marks.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
