package vn.cancu.reading.money;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation.Nature;
import vn.cancu.document.Allocation.Source;
import vn.cancu.document.Item;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.money.TableFigures.Amount;
import vn.cancu.reading.table.Cell;
import vn.cancu.reading.table.TableRow;
import vn.cancu.reading.table.TextTable;

/**
 * Reads the money of tables: each cell that stands in a row of something known and in a column of money.
 *
 * <p>{@link TableTitle} gives the unit and what the title says, {@link ColumnReader} what the columns hold, {@link RowReader} what the rows
 * are about, {@link TableFigures} the amounts, {@link TableSums} what should add up. Nothing is guessed: without a printed unit, a head
 * that can be joined and a row that is known there is no amount.
 */
final class TableMoney {
    /** A figure of less đồng than this is none of an official text. */
    private static final long LEAST = 1000;

    private final Layout layout;
    private final StatementReader reader;
    private final ColumnReader columnReader;
    private final List<Statement> statements = new ArrayList<>();
    private final List<TableSum> sums = new ArrayList<>();

    TableMoney(Layout layout, StatementReader reader, ColumnReader columnReader) {
        this.layout = layout;
        this.reader = reader;
        this.columnReader = columnReader;
    }

    List<Statement> statements() {
        return statements;
    }

    List<TableSum> sums() {
        return sums;
    }

    void read(TextTable table, RowReader rowReader) {
        TableTitle title = TableTitle.of(layout, table, reader);
        int unitColumn = ColumnReader.unitColumn(table);
        List<MoneyColumn> columns = columnReader.read(table, title, unitColumn >= 0);
        if (columns.isEmpty()) {
            return;
        }
        TableFigures figures = new TableFigures(table, columns, unitColumn);
        List<RowMeaning> meanings = rowReader.read(table);
        Item standing = rowReader.standing(table);
        Map<String, Item> ofColumns = new HashMap<>();
        for (MoneyColumn column : columns) {
            if (column.item() != null) {
                Item item = rowReader.ofColumn(column.item(), standing);
                if (item != null) {
                    ofColumns.put(column.item(), item);
                }
            }
        }
        for (int i = 0; i < table.rows().size(); i++) {
            RowMeaning meaning = meanings.get(i);
            if (meaning.isFact()) {
                for (MoneyColumn column : columns) {
                    add(table.rows().get(i), meaning, column, title, figures, ofColumns);
                }
            }
        }
        sums.addAll(new TableSums(table, columns, figures).find());
    }

    private void add(
            TableRow row,
            RowMeaning meaning,
            MoneyColumn column,
            TableTitle title,
            TableFigures figures,
            Map<String, Item> ofColumns) {
        Item item = column.item() == null ? meaning.item() : ofColumns.get(column.item());
        boolean twice = column.item() != null && meaning.sort() == RowMeaning.Sort.ITEM;
        boolean unknown = column.item() != null && item == null;
        if (!column.fact() || twice || unknown || isAgainst(meaning, column)) {
            return;
        }
        Amount amount = figures.at(row, column).orElse(null);
        if (amount == null || amount.amount() < LEAST) {
            return;
        }
        Cell cell = row.cells().get(column.index());
        Statement statement = new Statement(
                amount.token(), row.line(), cell.start(), layout.evidence(cell.span()), "", amount.amount());
        statement.inTable = true;
        statement.item = item == null ? null : item.id();
        statement.recipient = meaning.recipient();
        statement.source = source(meaning, column);
        statement.nature = column.nature() == null ? meaning.nature() : column.nature();
        statement.measure = column.measure() == null ? title.measure() : column.measure();
        statement.year = column.year() == null ? title.year() : column.year();
        statement.ofPeriod = title.period();
        statements.add(statement);
    }

    private static @Nullable Source source(RowMeaning meaning, MoneyColumn column) {
        return column.source() == null || column.source() == Source.TOTAL ? meaning.source() : column.source();
    }

    /** A row of central money in a column of local money. */
    private static boolean isAgainst(RowMeaning meaning, MoneyColumn column) {
        Source source = column.source() == Source.TOTAL ? null : column.source();
        Nature nature = column.nature();
        return (meaning.source() != null && source != null && meaning.source() != source)
                || (meaning.nature() != null && nature != null && meaning.nature() != nature);
    }
}
