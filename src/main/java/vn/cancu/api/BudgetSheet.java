package vn.cancu.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;
import vn.cancu.budget.Cell;
import vn.cancu.budget.Cube;

/** A cube as a sheet: CSV, and XLSX with real numbers, in đồng. */
public final class BudgetSheet {
    private final MoneyWords words;

    /** @param locale Vietnamese or English, for all that is not a document's own */
    public BudgetSheet(Locale locale) {
        words = new MoneyWords(locale);
    }

    /** The words above the columns, in the order of a row's cells. */
    public List<String> headings(Cube cube) {
        List<String> headings = new ArrayList<>(words.dimensions(cube.question().by()));
        for (String heading : List.of("measure", "total", "central", "local", "other")) {
            headings.add(words.word("money.column." + heading));
        }
        return headings;
    }

    public void writeCsv(Cube cube, Path file) {
        Sheets.write(file, out -> writeCsv(cube, out));
    }

    public void writeCsv(Cube cube, OutputStream to) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(headings(cube));
        for (Cell cell : cube.rows()) {
            List<String> cells = words(cube, cell);
            for (long figure : figures(cell)) {
                cells.add(Long.toString(figure));
            }
            rows.add(cells);
        }
        Sheets.csv(rows, to);
    }

    private List<String> words(Cube cube, Cell cell) {
        List<String> cells = new ArrayList<>(words.values(cube.question().by(), cell.values()));
        cells.add(words.measure(cell.measure()));
        return cells;
    }

    private static long[] figures(Cell cell) {
        return new long[] {cell.total(), cell.central(), cell.local(), cell.other()};
    }

    public void writeXlsx(Cube cube, Path file) {
        Sheets.write(file, out -> writeXlsx(cube, out));
    }

    public void writeXlsx(Cube cube, OutputStream out) throws IOException {
        Sheets.xlsx(out, book -> {
            Worksheet sheet = Sheets.sheet(book, words.word("money.sheet"), headings(cube));
            int line = 1;
            for (Cell cell : cube.rows()) {
                int column = 0;
                for (String word : words(cube, cell)) {
                    sheet.value(line, column++, word);
                }
                int total = column;
                for (long figure : figures(cell)) {
                    Sheets.money(sheet, line, column++, figure);
                }
                if (cell.disagrees()) {
                    sheet.comment(line, total, words.word("finding.sum_mismatch"));
                }
                line++;
            }
            new EvidenceSheet(words)
                    .add(
                            book,
                            cube.rows().stream()
                                    .flatMap(cell -> cell.evidence().stream())
                                    .toList());
        });
    }
}
