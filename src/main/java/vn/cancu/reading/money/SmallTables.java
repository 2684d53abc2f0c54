package vn.cancu.reading.money;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation.Source;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.layout.Line;
import vn.cancu.text.Folding;
import vn.cancu.text.Span;

/**
 * Tables too small to be found as such: a head and one row of figures ("Tổng số | NSTW | NSĐP"), or a name and one figure in each row.
 *
 * <p>They stand within the text of an item, under a line that announces the unit, and are read as the sentence that they stand for. A
 * table that has been read otherwise, or that has more than a few rows, is left alone.
 */
final class SmallTables {
    private static final int MOST_ROWS = 6;
    private static final int MOST_CELLS = 6;
    private static final int LINES_ABOVE = 2;
    private static final int LONGEST_ROW = 300;

    /** A cell with its place in its line. */
    private record Cell(int start, int end, String text) {
        boolean isFigure() {
            return !text.isEmpty()
                    && Character.isDigit(text.charAt(0))
                    && text.chars().allMatch(c -> (c >= '0' && c <= '9') || ".,".indexOf(c) >= 0);
        }
    }

    private final Layout layout;
    private final HeadReader heads;
    private final StatementReader reader;
    private final Set<Integer> read;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private int first;

    /** @param read lines whose money is known already */
    SmallTables(Layout layout, HeadReader heads, StatementReader reader, Set<Integer> read) {
        this.layout = layout;
        this.heads = heads;
        this.reader = reader;
        this.read = new HashSet<>(read);
    }

    /**
     * The amounts of all of them.
     *
     * @param first how many amounts are known already: the sums count on from there
     */
    List<Statement> statements(int first) {
        this.first = first;
        List<Line> lines = layout.lines();
        int i = 0;
        while (i < lines.size()) {
            int end = i;
            while (end < lines.size() && isRow(lines.get(end))) {
                end++;
            }
            if (end > i && end - i <= MOST_ROWS) {
                table(lines.subList(i, end));
            }
            i = Math.max(end, i + 1);
        }
        return statements;
    }

    /** Known after {@link #statements}. */
    List<Sum> sums() {
        return sums;
    }

    private static boolean isRow(Line line) {
        boolean read = line.zone() == Line.Zone.BODY || line.zone() == Line.Zone.ANNEX;
        return read && line.text().length() < LONGEST_ROW && line.text().indexOf('|') > 0;
    }

    private void table(List<Line> rows) {
        List<List<Cell>> cells = rows.stream().map(SmallTables::cells).toList();
        int width = cells.getFirst().size();
        boolean even = cells.stream().allMatch(row -> row.size() == width);
        boolean known = rows.stream().anyMatch(line -> read.contains(line.number()));
        if (width < 2 || width > MOST_CELLS || !even || known) {
            return;
        }
        boolean headed = cells.getFirst().stream().noneMatch(Cell::isFigure);
        List<Cell> head = headed ? cells.getFirst() : List.of();
        TableUnit unit = unit(rows.getFirst());
        for (int row = headed ? 1 : 0; row < rows.size(); row++) {
            row(rows.get(row), cells.get(row), head, unit);
        }
    }

    /** The unit that a line right above announces. */
    private @Nullable TableUnit unit(Line top) {
        int seen = 0;
        for (int line = top.number() - 1; line >= 1 && seen < LINES_ABOVE; line--) {
            Line above = layout.line(line);
            if (!above.isBlank()) {
                seen++;
                Optional<TableUnit> unit = TableUnit.announced(above.text());
                if (unit.isPresent()) {
                    return unit.get();
                }
            }
        }
        return null;
    }

    private void row(Line line, List<Cell> cells, List<Cell> head, @Nullable TableUnit above) {
        boolean named = !cells.getFirst().isFigure();
        TableUnit ofRow = cells.stream()
                .filter(cell -> !cell.isFigure())
                .map(cell -> TableUnit.whole(cell.text()).orElse(null))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(above);
        String name = named ? cells.getFirst().text() : "";
        int begin = statements.size();
        int total = -1;
        boolean some = false;
        for (int i = named ? 1 : 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (!cell.isFigure()) {
                continue;
            }
            HeadCell told = head.isEmpty() ? null : heads.read(head.get(i).text());
            TableUnit unit = told != null && told.unit() != null ? told.unit() : ofRow;
            boolean money = told == null
                    ? named && isOneFigure(cells)
                    : told.verdict() == HeadCell.Verdict.MONEY || told.verdict() == HeadCell.Verdict.PLAIN;
            if (!money || unit == null || !unit.alone()) {
                continue;
            }
            String printed = head.isEmpty() ? "" : head.get(i).text();
            some |= Folding.fold(printed).startsWith("trong do");
            Statement statement = statement(line, cells.getFirst(), cell, name, printed, unit, named);
            if (statement != null) {
                complete(statement, told, name, printed);
                total = total < 0 && (told == null || told.total()) ? statements.size() : total;
                statements.add(statement);
            }
        }
        sum(begin, total, some);
    }

    private static boolean isOneFigure(List<Cell> cells) {
        return cells.stream().filter(Cell::isFigure).count() == 1;
    }

    private @Nullable Statement statement(
            Line line, Cell opening, Cell cell, String name, String head, TableUnit unit, boolean named) {
        MoneyToken token =
                BareFigures.token(line.text(), cell.start(), cell.end(), unit).orElse(null);
        if (token == null) {
            return null;
        }
        int from = line.start() + (named ? opening.start() : cell.start());
        return new Statement(
                token,
                line.number(),
                line.start() + cell.start(),
                layout.evidence(new Span(from, line.start() + cell.end())),
                name + " " + head,
                token.scale().worth(token.figure()).orElseThrow());
    }

    private void complete(Statement statement, @Nullable HeadCell told, String name, String head) {
        Set<Tells> ofName = reader.cues().told(name.toLowerCase(Locale.ROOT));
        Source source = told == null ? null : told.source();
        statement.source = source == null ? Tells.source(ofName) : source;
        statement.nature = told == null || told.nature() == null ? Tells.nature(ofName) : told.nature();
        statement.measure = told == null ? null : told.measure();
        statement.year = told == null ? null : told.year();
        if (statement.measure == null && Folding.fold(head).startsWith("kh")) {
            statement.measure = reader.measure(head);
        }
    }

    /** "Tổng số | Vốn ĐTPT | Vốn SN": what the columns behind the total must add up to. */
    private void sum(int begin, int total, boolean some) {
        if (total < 0 || statements.size() - begin < 2) {
            return;
        }
        List<Integer> parts = new ArrayList<>();
        Set<Object> kinds = new HashSet<>();
        for (int i = begin; i < statements.size(); i++) {
            Statement part = statements.get(i);
            boolean parted = part.source != null || part.nature != null;
            if (i != total && parted && part.measure == null) {
                parts.add(first + i);
                kinds.add(part.source == null ? String.valueOf(part.nature) : part.source);
            }
        }
        if (!parts.isEmpty()) {
            boolean whole = !some && parts.size() > 1 && kinds.size() == parts.size();
            sums.add(new Sum(first + total, parts, whole));
        }
    }

    private static List<Cell> cells(Line line) {
        String text = line.text();
        List<Cell> cells = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int bar = text.indexOf('|', from);
            int end = bar < 0 ? text.length() : bar;
            int start = from;
            int stop = end;
            while (start < stop && text.charAt(start) == ' ') {
                start++;
            }
            while (stop > start && text.charAt(stop - 1) == ' ') {
                stop--;
            }
            cells.add(new Cell(start, stop, text.substring(start, stop)));
            from = end + 1;
        }
        // A row may be framed by bars.
        if (cells.size() > 2 && cells.getFirst().text().isEmpty()) {
            cells.removeFirst();
        }
        if (cells.size() > 2 && cells.getLast().text().isEmpty()) {
            cells.removeLast();
        }
        return cells;
    }
}
