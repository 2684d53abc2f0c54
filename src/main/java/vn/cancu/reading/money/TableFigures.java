package vn.cancu.reading.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.reading.table.Cell;
import vn.cancu.reading.table.TableRow;
import vn.cancu.reading.table.TextTable;

/** The amounts in the cells of one table, each read once. */
final class TableFigures {
    /**
     * One amount.
     *
     * @param token the figure and its unit, at its place in the normal text
     * @param amount in đồng
     */
    record Amount(MoneyToken token, long amount) {
        int decimals() {
            return Math.max(0, token.figure().scale());
        }

        /** By how many đồng its print may be off, where the column prints so many decimals. */
        long rounding(int decimals) {
            return token.scale().rounding(decimals);
        }
    }

    private final TextTable table;
    private final List<MoneyColumn> columns;
    private final int unitColumn;
    private final int lastColumn;
    private final FigurePrint print;
    private final boolean wordsBehind;
    private final boolean[] placed;
    /** By row and column; null where a cell holds none. */
    private final @Nullable Amount[][] amounts;

    TableFigures(TextTable table, List<MoneyColumn> columns, int unitColumn) {
        this.table = table;
        this.columns = columns;
        this.unitColumn = unitColumn;
        this.lastColumn = columns.getLast().index();
        List<TableRow> rows = table.rows();
        List<String> cells = new ArrayList<>();
        for (TableRow row : rows) {
            columns.forEach(column -> cells.add(row.cells().get(column.index()).text()));
        }
        this.print = FigurePrint.of(cells);
        this.wordsBehind = rows.stream().noneMatch(row -> hasFigureBehind(row, lastColumn));
        this.placed = new boolean[rows.size()];
        this.amounts = new Amount[rows.size()][table.columns()];
        for (int i = 0; i < placed.length; i++) {
            placed[i] = isPlaced(rows.get(i));
            for (MoneyColumn column : columns) {
                amounts[i][column.index()] = placed[i] ? read(rows.get(i), column) : null;
            }
        }
    }

    private static boolean hasFigureBehind(TableRow row, int column) {
        return row.cells().subList(column + 1, row.cells().size()).stream()
                .anyMatch(
                        cell -> !cell.isBlank() && Character.isDigit(cell.text().charAt(0)));
    }

    /** Whether it is known which cell of a row stands in which column. */
    boolean isPlaced(int row) {
        return placed[row];
    }

    boolean isBlank(int row, MoneyColumn column) {
        String text = table.rows().get(row).cells().get(column.index()).text();
        return text.isEmpty() || text.chars().allMatch(c -> c == '-' || c == '.' || c == '…');
    }

    /** The amount of a cell; empty where it holds none, or in no unit that is printed. */
    Optional<Amount> at(int row, MoneyColumn column) {
        return Optional.ofNullable(amounts[row][column.index()]);
    }

    /**
     * A row that is short of just the notes behind its last money: a figure in each column of money. Were it short of another cell, its
     * notes would stand in a column of money.
     */
    private boolean isPlaced(TableRow row) {
        boolean shortOfNotes = wordsBehind && row.missing() > 0 && row.missing() == table.columns() - lastColumn - 1;
        return row.missing() == 0
                || (shortOfNotes
                        && columns.stream()
                                .map(column -> row.cells().get(column.index()).text())
                                .allMatch(text -> print.figure(text).isPresent()));
    }

    private @Nullable Amount read(TableRow row, MoneyColumn column) {
        Cell cell = row.cells().get(column.index());
        if (cell.text().length() > 2 * FigurePrint.LONGEST) {
            return null;
        }
        TableUnit unit = unit(row, column);
        Optional<BigDecimal> figure = print.figure(cell.text());
        if (figure.isPresent()) {
            return unit == null ? null : amount(cell, cell.text(), figure.get(), unit.printed(), unit.scale());
        }
        List<MoneyToken> own = MoneyScanner.scan(cell.text());
        if (own.size() != 1 || own.getFirst().start() > 0 || own.getFirst().rate()) {
            return null;
        }
        MoneyToken token = own.getFirst();
        boolean whole = token.end() == cell.text().length();
        return whole ? amount(cell, token.printed(), token.figure(), token.unit(), token.scale()) : null;
    }

    /** A column that does not say that it is money is counted in what its row says; null where that is no money, or nothing says it. */
    private @Nullable TableUnit unit(TableRow row, MoneyColumn column) {
        String text = unitColumn < 0 ? "" : row.cells().get(unitColumn).text();
        boolean byRow = !text.isEmpty() && (column.plain() || column.unit() == null);
        return byRow ? TableUnit.whole(text).orElse(null) : column.unit();
    }

    private static @Nullable Amount amount(
            Cell cell, String printed, BigDecimal figure, String unit, AmountScale scale) {
        int end = cell.start() + printed.length();
        MoneyToken token = new MoneyToken(cell.start(), end, cell.end(), printed, unit, figure, scale, false);
        return scale.worth(figure).stream()
                .mapToObj(amount -> new Amount(token, amount))
                .findFirst()
                .orElse(null);
    }
}
