package vn.cancu.api;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.cancu.budget.Amount;
import vn.cancu.budget.Cell;
import vn.cancu.budget.Change;
import vn.cancu.budget.Comparison;
import vn.cancu.budget.Rate;

/**
 * A comparison as a table: a column for each year or unit; between two years how the later differs.
 *
 * <p>A file has nothing but the lines in its first sheet, in đồng, so that a spreadsheet that adds a column adds what may be added; sums
 * and rates stand in the second, the words of the documents in the third.
 */
public final class ComparedSheet {
    private final MoneyWords words;

    /** @param locale Vietnamese or English, for all that is not a document's own */
    public ComparedSheet(Locale locale) {
        words = new MoneyWords(locale);
    }

    /**
     * A row.
     *
     * @param words of its first columns
     * @param figures of the others
     * @param evidence every amount that stands behind them
     */
    public record Row(List<String> words, List<Figure> figures, List<Amount> evidence) {
        public Row {
            words = List.copyOf(words);
            figures = List.copyOf(figures);
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A figure.
     *
     * @param value null where nothing is stated
     * @param kind what it is
     * @param disagrees whether a printed total in it is not the sum of its printed parts
     */
    public record Figure(@Nullable BigDecimal value, Kind kind, boolean disagrees) {
        private static Figure of(@Nullable BigDecimal value, Kind kind) {
            return new Figure(value, kind, false);
        }
    }

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
    public List<String> headings(Comparison compared) {
        List<String> headings = new ArrayList<>(words.dimensions(compared.by()));
        headings.add(words.word("money.column.measure"));
        for (int column = 0; column < compared.columns().size(); column++) {
            headings.add(name(compared, column));
            if (compared.follows(column)) {
                headings.add(words.word("money.change", name(compared, column - 1)));
                headings.add("± %");
            }
        }
        return headings;
    }

    private String name(Comparison compared, int column) {
        return words.value(compared.across().dimension(), compared.columns().get(column));
    }

    /** What is read at one look: of each thing its money and its rates, then the sums of the columns. */
    public List<Row> rows(Comparison compared) {
        List<Row> rows = new ArrayList<>();
        List<Comparison.Line> lines = compared.lines();
        for (int i = 0; i < lines.size(); i++) {
            Comparison.Line line = lines.get(i);
            rows.add(row(line, compared));
            if (i + 1 == lines.size() || !lines.get(i + 1).values().equals(line.values())) {
                compared.rates().stream()
                        .filter(rates -> rates.values().equals(line.values()))
                        .forEach(rates -> rows.add(row(rates, compared)));
            }
        }
        rows.addAll(totals(compared));
        return rows;
    }

    private List<Row> totals(Comparison compared) {
        List<Row> rows = new ArrayList<>();
        for (Comparison.Line total : compared.totals()) {
            List<String> first = new ArrayList<>();
            compared.by().forEach(dimension -> first.add(first.isEmpty() ? words.word("money.sum") : ""));
            // Its words are those of the rows above it.
            rows.add(row(first, total, compared, List.of()));
        }
        return rows;
    }

    private Row row(Comparison.Line line, Comparison compared) {
        return row(words.values(compared.by(), line.values()), line, compared, line.evidence());
    }

    private Row row(List<String> first, Comparison.Line line, Comparison compared, List<Amount> evidence) {
        List<Figure> figures = new ArrayList<>();
        for (int column = 0; column < line.cells().size(); column++) {
            Cell cell = line.cells().get(column);
            figures.add(
                    cell == null
                            ? Figure.of(null, Kind.MONEY)
                            : new Figure(BigDecimal.valueOf(cell.total()), Kind.MONEY, cell.disagrees()));
            if (compared.follows(column)) {
                Change change = compared.change(line, column).orElse(null);
                figures.add(Figure.of(change == null ? null : BigDecimal.valueOf(change.amount()), Kind.CHANGE));
                figures.add(Figure.of(change == null ? null : change.percent(), Kind.PERCENT));
            }
        }
        return row(first, words.measure(line.measure()), figures, evidence);
    }

    private Row row(Comparison.RateLine line, Comparison compared) {
        List<Figure> figures = new ArrayList<>();
        for (int column = 0; column < line.rates().size(); column++) {
            Rate rate = line.rates().get(column);
            figures.add(Figure.of(rate == null ? null : rate.percent(), Kind.PERCENT));
            if (compared.follows(column)) {
                figures.add(Figure.of(null, Kind.CHANGE));
                figures.add(Figure.of(null, Kind.PERCENT));
            }
        }
        return row(words.values(compared.by(), line.values()), words.rate(line.of()) + " (%)", figures, List.of());
    }

    private static Row row(List<String> first, String measure, List<Figure> figures, List<Amount> evidence) {
        List<String> all = new ArrayList<>(first);
        all.add(measure);
        return new Row(all, figures, evidence);
    }

    public void writeCsv(Comparison compared, Path file) {
        Sheets.write(file, out -> writeCsv(compared, out));
    }

    public void writeCsv(Comparison compared, OutputStream to) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(headings(compared));
        for (Comparison.Line line : compared.lines()) {
            Row row = row(line, compared);
            List<String> cells = new ArrayList<>(row.words());
            for (Figure figure : row.figures()) {
                BigDecimal value = figure.value();
                cells.add(value == null ? "" : value.toPlainString());
            }
            rows.add(cells);
        }
        Sheets.csv(rows, to);
    }

    public void writeXlsx(Comparison compared, Path file) {
        Sheets.write(file, out -> writeXlsx(compared, out));
    }

    public void writeXlsx(Comparison compared, OutputStream out) throws IOException {
        List<Row> lines = new ArrayList<>();
        compared.lines().forEach(line -> lines.add(row(line, compared)));
        List<Row> sums = new ArrayList<>(totals(compared));
        compared.rates().forEach(rates -> sums.add(row(rates, compared)));
        Sheets.xlsx(out, book -> {
            fill(Sheets.sheet(book, words.word("money.compared"), headings(compared)), lines);
            Worksheet second = Sheets.sheet(book, words.word("money.sums"), headings(compared));
            int line = fill(second, sums);
            for (String note : notes(compared)) {
                second.value(++line, 0, note);
            }
            new EvidenceSheet(words)
                    .add(
                            book,
                            lines.stream()
                                    .flatMap(row -> row.evidence().stream())
                                    .toList());
        });
    }

    /** What is not in the table. */
    public List<String> notes(Comparison compared) {
        List<String> notes = new ArrayList<>();
        if (compared.cut()) {
            notes.add(words.word("money.cut"));
        }
        if (compared.leftOut() > 0) {
            notes.add(words.word(
                    "money.columns.cut",
                    Integer.toString(compared.columns().size()),
                    Integer.toString(compared.leftOut())));
        }
        return notes;
    }

    /** Returns the line behind the last. */
    private int fill(Worksheet sheet, List<Row> rows) {
        int line = 1;
        for (Row row : rows) {
            int column = 0;
            for (String word : row.words()) {
                sheet.value(line, column++, word);
            }
            for (Figure figure : row.figures()) {
                fill(sheet, line, column++, figure);
            }
            line++;
        }
        return line;
    }

    private void fill(Worksheet sheet, int line, int column, Figure figure) {
        BigDecimal value = figure.value();
        if (value == null) {
            return;
        }
        sheet.value(line, column, value);
        sheet.style(line, column)
                .format(figure.kind() == Kind.PERCENT ? "0.0" : Sheets.MONEY)
                .set();
        if (figure.disagrees()) {
            sheet.comment(line, column, words.word("finding.sum_mismatch"));
        }
    }
}
