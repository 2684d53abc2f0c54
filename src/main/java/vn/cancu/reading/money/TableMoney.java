package vn.cancu.reading.money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation.Nature;
import vn.cancu.document.Allocation.Source;
import vn.cancu.document.Item;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.money.RowMeaning.Sort;
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

    /** The sums that are wrong. */
    List<TableSum> sums() {
        return sums;
    }

    void read(TextTable table, RowReader rowReader) {
        TableTitle title = TableTitle.of(layout, table, reader);
        int unitColumn = columnReader.unitColumn(table);
        MoneyColumns found = columnReader.read(table, title, unitColumn >= 0);
        List<MoneyColumn> columns = found.money();
        if (columns.isEmpty()) {
            return;
        }
        TableFigures figures = new TableFigures(table, columns, unitColumn);
        List<RowMeaning> meanings = rowReader.read(table);
        Item standing = rowReader.standing(table);
        Map<List<String>, Item> ofColumns = new HashMap<>();
        for (MoneyColumn column : columns) {
            Item item = rowReader.ofColumn(column.items(), standing);
            if (item != null) {
                ofColumns.put(column.items(), item);
            }
        }
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            RowMeaning meaning = meanings.get(i);
            for (MoneyColumn column : columns) {
                Amount amount = figures.at(i, column).orElse(null);
                boolean own = column.items().isEmpty();
                Item item = own ? meaning.item() : ofColumns.get(column.items());
                // A column's item or unit and a row's own: whose the money is cannot be told.
                boolean both = (!own && (meaning.sort() == Sort.ITEM || !Objects.equals(meaning.item(), standing)))
                        || (column.recipient() != null && meaning.recipient() != null);
                if (amount != null
                        && amount.amount() >= LEAST
                        && meaning.isFact()
                        && column.fact()
                        && !both
                        && (own || item != null)
                        && !isAgainst(meaning, column)) {
                    facts.add(new Fact(table.rows().get(i), meaning, column, item, amount));
                }
            }
        }
        withoutRepeated(facts).forEach(fact -> statements.add(statement(fact, title)));
        sums.addAll(new TableSums(table, found, figures).find());
    }

    /** A cell that is an amount of something known. */
    private record Fact(
            TableRow row,
            RowMeaning meaning,
            MoneyColumn column,
            @Nullable Item item,
            Amount amount) {
        List<@Nullable Object> key() {
            return Arrays.asList(column.index(), item == null ? null : item.id(), recipient(), source(), nature());
        }

        @Nullable
        String recipient() {
            return column.recipient() == null ? meaning.recipient() : column.recipient();
        }

        @Nullable
        Source source() {
            return column.source() == null || column.source() == Source.TOTAL ? meaning.source() : column.source();
        }

        @Nullable
        Nature nature() {
            return column.nature() == null ? meaning.nature() : column.nature();
        }
    }

    /**
     * Where several rows say the same of a column's money, each may be but a part of it, as of a project that has one row under each
     * hamlet; but for a single one that stands in no other row.
     */
    private static List<Fact> withoutRepeated(List<Fact> facts) {
        Map<List<@Nullable Object>, List<Fact>> alike = new LinkedHashMap<>();
        facts.forEach(fact ->
                alike.computeIfAbsent(fact.key(), absent -> new ArrayList<>()).add(fact));
        List<Fact> kept = new ArrayList<>();
        for (List<Fact> same : alike.values()) {
            List<Fact> sure = same.size() == 1
                    ? same
                    : same.stream().filter(fact -> !fact.meaning().within()).toList();
            if (sure.size() == 1) {
                kept.add(sure.getFirst());
            }
        }
        return kept;
    }

    private Statement statement(Fact fact, TableTitle title) {
        Cell cell = fact.row().cells().get(fact.column().index());
        Statement statement = new Statement(
                fact.amount().token(),
                fact.row().line(),
                cell.start(),
                layout.evidence(cell.span()),
                "",
                fact.amount().amount());
        MoneyColumn column = fact.column();
        statement.inTable = true;
        statement.item = fact.item() == null ? null : fact.item().id();
        statement.recipient = fact.recipient();
        statement.source = fact.source();
        statement.nature = fact.nature();
        statement.measure = column.measure() == null ? title.measure() : column.measure();
        statement.year = column.year() == null ? title.year() : column.year();
        statement.ofPeriod = title.period();
        return statement;
    }

    /** A row of central money in a column of local money. */
    private static boolean isAgainst(RowMeaning meaning, MoneyColumn column) {
        Source source = column.source() == Source.TOTAL ? null : column.source();
        Nature nature = column.nature();
        return (meaning.source() != null && source != null && meaning.source() != source)
                || (meaning.nature() != null && nature != null && meaning.nature() != nature);
    }
}
