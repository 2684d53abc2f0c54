package vn.cancu.reading.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.layout.Line;
import vn.cancu.text.Folding;

/**
 * Finds the tables of a text: rows of at least {@value #FEWEST_CELLS} cells below each other.
 *
 * <p>A page number and blank lines do not end a table; notes, a signature, a head of other words and any other text do. One line of text
 * between two rows is a row too: so workbooks come that print a part's name over all columns.
 */
public final class TableFinder {
    static final int FEWEST_CELLS = 3;
    /** Blank lines and page numbers between two rows. */
    private static final int WIDEST_GAP = 3;

    private static final int LONGEST_CAPTION = 200;
    private static final int LINES_ABOVE = 6;
    /** How far above a table its title is looked for, blank lines included. */
    private static final int FARTHEST_ABOVE = 16;

    /** What stands below a table and is no row, or begins another. */
    private static final List<String> CLOSING =
            List.of("ghi chu", "noi nhan", "(*)", "tm.", "kt.", "tl.", "nguoi lap", "so tien bang chu", "bang chu");

    private static final List<String> NO_CAPTION = List.of(
            "don vi", "dvt", "phu luc", "bieu", "bang", "mau", "(", "can cu", "quyet dinh", "nghi quyet", "ke hoach");

    private final Layout layout;
    private final Cells cells;
    private final List<Line> lines;

    private TableFinder(Layout layout) {
        this.layout = layout;
        this.cells = new Cells(layout);
        this.lines = layout.lines();
    }

    public static List<TextTable> find(Layout layout) {
        return new TableFinder(layout).find();
    }

    private List<TextTable> find() {
        List<TextTable> tables = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            List<RawRow> rows = block(i);
            if (rows.isEmpty()) {
                i++;
                continue;
            }
            TextTable table = table(rows);
            if (table != null) {
                tables.add(table);
            }
            i = rows.getLast().line().number();
        }
        return tables;
    }

    /** The rows that begin at index {@code from}; none where no table begins there. */
    private List<RawRow> block(int from) {
        List<RawRow> rows = new ArrayList<>();
        List<Cell> first = cells.of(lines.get(from));
        if (first.size() < FEWEST_CELLS || closes(first)) {
            return rows;
        }
        rows.add(new RawRow(lines.get(from), first));
        int gap = 0;
        for (int i = from + 1; i < lines.size() && gap <= WIDEST_GAP; i++) {
            Line line = lines.get(i);
            if (line.isBlank() || line.kind() == Line.Kind.PAGE) {
                gap++;
                continue;
            }
            List<Cell> row = cells.of(line);
            if (row.isEmpty() ? gap > 0 || !isCaption(i, rows) : closes(row)) {
                return rows;
            }
            if (!row.isEmpty() && beginsAnother(row, rows)) {
                // The title of the other table stands between.
                while (rows.size() > 1 && rows.getLast().isAlone()) {
                    rows.removeLast();
                }
                return rows;
            }
            gap = 0;
            rows.add(new RawRow(line, row.isEmpty() ? List.of(caption(line)) : row));
        }
        return rows;
    }

    private static boolean closes(List<Cell> row) {
        for (Cell cell : row) {
            if (!cell.isBlank()) {
                String folded = Folding.fold(
                        cell.text().substring(0, Math.min(20, cell.text().length())));
                return CLOSING.stream().anyMatch(folded::startsWith);
            }
        }
        return false;
    }

    /** A head below data that is not the table's own, printed again on a new page. */
    private static boolean beginsAnother(List<Cell> row, List<RawRow> rows) {
        return TableWords.headsNumbers(row.getFirst().text())
                && rows.size() > 1
                && !rows.getFirst().isSameAs(new RawRow(rows.getFirst().line(), row));
    }

    /** A line of text right between two rows of the same table. */
    private boolean isCaption(int index, List<RawRow> rows) {
        String text = lines.get(index).text().strip();
        if (text.length() > LONGEST_CAPTION || index + 1 >= lines.size()) {
            return false;
        }
        String folded = Folding.fold(text.substring(0, Math.min(20, text.length())));
        if (CLOSING.stream().anyMatch(folded::startsWith) || NO_CAPTION.stream().anyMatch(folded::startsWith)) {
            return false;
        }
        List<Cell> next = cells.of(lines.get(index + 1));
        return next.size() == rows.getFirst().width()
                && new RawRow(lines.get(index + 1), next).hasFigures()
                && !TableWords.headsNumbers(next.getFirst().text());
    }

    private static Cell caption(Line line) {
        String text = line.text().strip();
        int start = line.start() + line.text().indexOf(text);
        return new Cell(start, start + text.length(), text);
    }

    private @Nullable TextTable table(List<RawRow> block) {
        List<RawRow> rows =
                withoutTitles(block.stream().filter(RawRow::hasWords).toList());
        if (rows.size() < 2) {
            return null;
        }
        int columns = columns(rows);
        int length = TableHead.length(rows, columns);
        if (length == 0 || length >= rows.size()) {
            return null;
        }
        List<RawRow> head = rows.subList(0, length);
        List<List<String>> heads = TableHead.join(head, columns);
        List<RawRow> data = new ArrayList<>();
        for (RawRow row : rows.subList(length, rows.size())) {
            if (!row.isColumnNumbers() && head.stream().noneMatch(row::isSameAs)) {
                data.add(row);
            }
        }
        if (data.isEmpty()) {
            return null;
        }
        TableRows reader = new TableRows(data, heads);
        int firstLine = rows.getFirst().line().number();
        return new TextTable(firstLine, above(firstLine), heads, reader.nameColumn(), reader.read());
    }

    /** A workbook prints what stands above a table as rows of one cell each: the head begins behind them, in its first column. */
    private static List<RawRow> withoutTitles(List<RawRow> rows) {
        int titles = 0;
        while (titles < rows.size() && rows.get(titles).isAlone()) {
            titles++;
        }
        boolean head = titles > 0
                && titles < rows.size()
                && !rows.get(titles).cell(0).isEmpty()
                && RowLabel.whole(rows.get(titles).cell(0)).isEmpty();
        return head ? rows.subList(titles, rows.size()) : rows;
    }

    /** The number of cells that most rows have; of two numbers the larger. */
    private static int columns(List<RawRow> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (RawRow row : rows) {
            if (row.width() >= FEWEST_CELLS) {
                counts.merge(row.width(), 1, Integer::sum);
            }
        }
        int best = FEWEST_CELLS;
        int most = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most || (entry.getValue() == most && entry.getKey() > best)) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    private List<Integer> above(int firstLine) {
        List<Integer> above = new ArrayList<>();
        int least = Math.max(1, firstLine - FARTHEST_ABOVE);
        for (int line = firstLine - 1; line >= least && above.size() < LINES_ABOVE; line--) {
            Line candidate = layout.line(line);
            List<Cell> row = cells.of(candidate);
            boolean table = candidate.kind() == Line.Kind.TABLE || row.size() >= FEWEST_CELLS;
            if (!row.isEmpty() && table && !new RawRow(candidate, row).isAlone()) {
                break;
            }
            if (!candidate.isBlank() && candidate.kind() != Line.Kind.PAGE) {
                above.add(line);
            }
        }
        return above;
    }
}
