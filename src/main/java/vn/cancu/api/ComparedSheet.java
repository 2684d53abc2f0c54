package vn.cancu.api;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.cancu.budget.BudgetQuestion.Dimension;
import vn.cancu.budget.Cell;
import vn.cancu.budget.Change;
import vn.cancu.budget.Comparison;
import vn.cancu.budget.Rate;

/**
 * A comparison as a table: a column for each year or unit; between two years how the later differs; below each thing its disbursement
 * rates. As a sheet the money is in đồng, in numbers that a spreadsheet can add.
 */
public final class ComparedSheet {
    private static final String RATE = "tỷ lệ giải ngân (%)";

    private ComparedSheet() {}

    /**
     * A row.
     *
     * @param words of its first columns
     * @param figures of the others, null where nothing is stated
     * @param kinds what each figure is
     */
    public record Row(List<String> words, List<@Nullable BigDecimal> figures, List<Kind> kinds) {}

    /** What a figure is. */
    public enum Kind {
        /** Whole đồng. */
        MONEY,
        /** Whole đồng, more or less than before. */
        CHANGE,
        /** Of a hundred. */
        PERCENT
    }

    /** The words above the columns, in the order of a row's words and figures. */
    public static List<String> headings(Comparison compared) {
        List<String> headings = new ArrayList<>();
        compared.by().forEach(dimension -> headings.add(BudgetSheet.word(dimension)));
        headings.add("Số liệu");
        for (int column = 0; column < compared.columns().size(); column++) {
            headings.add(name(compared.columns().get(column)));
            if (hasChange(compared, column)) {
                headings.add("± so với " + name(compared.columns().get(column - 1)));
                headings.add("± %");
            }
        }
        return headings;
    }

    private static String name(@Nullable String value) {
        return value == null ? "không rõ" : value;
    }

    /** Years follow each other; units do not. */
    private static boolean hasChange(Comparison compared, int column) {
        return compared.across() == Dimension.YEAR
                && column > 0
                && compared.columns().get(column) != null;
    }

    /** All rows: of each thing its money and its rate, then the sums of the columns. */
    public static List<Row> rows(Comparison compared) {
        List<Row> rows = new ArrayList<>();
        List<Comparison.Line> lines = compared.lines();
        for (int i = 0; i < lines.size(); i++) {
            Comparison.Line line = lines.get(i);
            rows.add(row(words(line.values()), line, compared));
            boolean last = i + 1 == lines.size() || !lines.get(i + 1).values().equals(line.values());
            if (last) {
                compared.rates().stream()
                        .filter(rates -> rates.values().equals(line.values()))
                        .forEach(rates -> rows.add(row(rates, compared)));
            }
        }
        for (Comparison.Line total : compared.totals()) {
            List<String> words = new ArrayList<>();
            compared.by().forEach(dimension -> words.add(words.isEmpty() ? "CỘNG" : ""));
            rows.add(row(words, total, compared));
        }
        return rows;
    }

    private static List<String> words(List<@Nullable String> values) {
        List<String> words = new ArrayList<>();
        values.forEach(value -> words.add(Objects.requireNonNullElse(value, "")));
        return words;
    }

    private static Row row(List<String> words, Comparison.Line line, Comparison compared) {
        List<@Nullable BigDecimal> figures = new ArrayList<>();
        List<Kind> kinds = new ArrayList<>();
        for (int column = 0; column < compared.columns().size(); column++) {
            Cell cell = line.cells().get(column);
            figures.add(cell == null ? null : BigDecimal.valueOf(cell.total()));
            kinds.add(Kind.MONEY);
            if (hasChange(compared, column)) {
                Change change = line.change(column).orElse(null);
                figures.add(change == null ? null : BigDecimal.valueOf(change.amount()));
                kinds.add(Kind.CHANGE);
                figures.add(change == null ? null : change.percent());
                kinds.add(Kind.PERCENT);
            }
        }
        return row(words, BudgetSheet.measure(line.measure()), figures, kinds);
    }

    private static Row row(Comparison.RateLine line, Comparison compared) {
        List<@Nullable BigDecimal> figures = new ArrayList<>();
        List<Kind> kinds = new ArrayList<>();
        for (int column = 0; column < compared.columns().size(); column++) {
            Rate rate = line.rates().get(column);
            figures.add(rate == null ? null : rate.percent());
            kinds.add(Kind.PERCENT);
            if (hasChange(compared, column)) {
                figures.add(null);
                kinds.add(Kind.CHANGE);
                figures.add(null);
                kinds.add(Kind.PERCENT);
            }
        }
        return row(words(line.values()), RATE, figures, kinds);
    }

    private static Row row(List<String> words, String measure, List<@Nullable BigDecimal> figures, List<Kind> kinds) {
        List<String> all = new ArrayList<>(words);
        all.add(measure);
        return new Row(all, figures, kinds);
    }

    public static void writeCsv(Comparison compared, Path file) {
        Sheets.write(file, out -> writeCsv(compared, out));
    }

    public static void writeCsv(Comparison compared, OutputStream to) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(headings(compared));
        for (Row row : rows(compared)) {
            List<String> cells = new ArrayList<>(row.words());
            row.figures().forEach(figure -> cells.add(figure == null ? "" : figure.toPlainString()));
            rows.add(cells);
        }
        Sheets.csv(rows, to);
    }

    public static void writeXlsx(Comparison compared, Path file) {
        Sheets.write(file, out -> writeXlsx(compared, out));
    }

    public static void writeXlsx(Comparison compared, OutputStream out) throws IOException {
        Sheets.xlsx(out, book -> {
            Worksheet sheet = Sheets.sheet(book, "So sánh", headings(compared));
            int line = 1;
            for (Row row : rows(compared)) {
                int column = 0;
                for (String word : row.words()) {
                    sheet.value(line, column++, word);
                }
                for (int i = 0; i < row.figures().size(); i++, column++) {
                    BigDecimal figure = row.figures().get(i);
                    if (figure != null) {
                        sheet.value(line, column, figure);
                        sheet.style(line, column)
                                .format(row.kinds().get(i) == Kind.PERCENT ? "0.0" : "#,##0")
                                .set();
                    }
                }
                line++;
            }
        });
    }
}
