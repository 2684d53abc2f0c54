package vn.cancu.reading.money;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation.Measure;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.layout.Line;
import vn.cancu.reading.table.TextTable;
import vn.cancu.text.Folding;

/**
 * What stands right above a table: its title and the unit of its figures.
 *
 * @param unit null where none is printed
 * @param measure what the title says its figures measure, null where it says nothing
 * @param year the one year of the title, null where it has none
 * @param period whether the title is of several years, so that no other words give the year
 */
record TableTitle(
        @Nullable TableUnit unit,
        @Nullable Measure measure,
        @Nullable Integer year,
        boolean period) {
    /** How far above a table its unit may stand, in lines that are not blank. */
    private static final int UNIT_LINES = 5;

    private static final int LONGEST_TITLE = 260;
    private static final Pattern PERIOD = Pattern.compile("20\\d\\d ?(?:-|den) ?(?:nam )?20\\d\\d");
    private static final List<String> NO_TITLES = List.of(
            "(kem theo",
            "(ban hanh",
            "kem theo",
            "(theo",
            "dvt",
            "(dvt",
            "don vi tinh",
            "(don vi",
            "don vi:",
            "don vi :");
    private static final List<String> TITLES = List.of("phu luc", "bieu", "bang", "mau");

    static TableTitle of(Layout layout, TextTable table, StatementReader reader) {
        TableUnit unit = null;
        Measure measure = null;
        Integer year = null;
        boolean period = false;
        boolean begun = false;
        int seen = 0;
        for (int number : table.above()) {
            Line line = layout.line(number);
            String text = bare(line.text());
            if (unit == null && ++seen <= UNIT_LINES) {
                unit = TableUnit.announced(text).orElse(null);
            }
            String folded = Folding.fold(text.substring(0, Math.min(LONGEST_TITLE, text.length())));
            if (NO_TITLES.stream().anyMatch(folded::startsWith)) {
                continue;
            }
            boolean title = line.kind() == Line.Kind.CAPITALS
                    || (line.kind() == Line.Kind.TABLE && text.equals(text.toUpperCase(Locale.ROOT)))
                    || TITLES.stream().anyMatch(folded::startsWith);
            if (text.length() > LONGEST_TITLE || (begun && !title)) {
                break;
            }
            begun = true;
            if (!title && (text.endsWith(".") || text.endsWith(";"))) {
                // A sentence that happens to stand above the table speaks of other money.
                continue;
            }
            measure = measure == null ? measure(reader, text, folded) : measure;
            if (year == null && !period) {
                // "Năm 2024, thuộc kế hoạch giai đoạn 2021-2025" is of its year.
                boolean several = PERIOD.matcher(folded).find();
                year = several && !folded.contains("giai doan") ? null : year(folded, title);
                period = several && year == null;
            }
        }
        return new TableTitle(unit, measure, year, period);
    }

    /** A line's words without the bars and tabs around them: a workbook prints its title as a row of one cell. */
    private static String bare(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && (line.charAt(from) <= ' ' || line.charAt(from) == '|')) {
            from++;
        }
        while (to > from && (line.charAt(to - 1) <= ' ' || line.charAt(to - 1) == '|')) {
            to--;
        }
        return line.substring(from, to);
    }

    /** "Kết quả thực hiện" above a table is no proof that each figure in it is spent; "giải ngân" is. */
    static @Nullable Measure measure(StatementReader reader, String text, String folded) {
        Measure measure = reader.measure(text.toLowerCase(Locale.ROOT));
        return measure == Measure.DISBURSED && !folded.contains("giai ngan") ? null : measure;
    }

    private static @Nullable Integer year(String folded, boolean title) {
        OptionalInt year = Years.first(folded, 0, folded.length());
        if (year.isPresent()) {
            return year.getAsInt();
        }
        return title ? HeadReader.year(folded) : null;
    }
}
