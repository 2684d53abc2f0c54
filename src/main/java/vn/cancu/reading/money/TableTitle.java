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
    private static final Pattern PERIOD = Pattern.compile("20\\d\\d ?(?:-|den) ?20\\d\\d");
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
            String text = line.text().strip();
            if (unit == null && ++seen <= UNIT_LINES) {
                unit = TableUnit.announced(text).orElse(null);
            }
            String folded = Folding.fold(text.substring(0, Math.min(LONGEST_TITLE, text.length())));
            if (NO_TITLES.stream().anyMatch(folded::startsWith)) {
                continue;
            }
            boolean title = line.kind() == Line.Kind.CAPITALS || TITLES.stream().anyMatch(folded::startsWith);
            if (text.length() > LONGEST_TITLE || (begun && !title)) {
                break;
            }
            begun = true;
            measure = measure == null ? measure(reader, text, folded) : measure;
            period |= year == null && PERIOD.matcher(folded).find();
            year = year == null && !period ? year(folded, title) : year;
        }
        return new TableTitle(unit, measure, year, period);
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
        return title ? ColumnReader.year(folded) : null;
    }
}
