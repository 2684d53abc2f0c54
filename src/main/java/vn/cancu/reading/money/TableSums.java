package vn.cancu.reading.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation.Source;
import vn.cancu.reading.table.TableRow;
import vn.cancu.reading.table.TextTable;
import vn.cancu.text.Folding;
import vn.cancu.text.Span;

/**
 * Which figures of a table should add up to which.
 *
 * <p>Down a column: the parts of a row are told by their numbering, and only where it counts on from its first mark without a gap; bullets
 * and rows behind "Trong đó" are but some of it, and a row without a number may be one more part. Across a row: the sources beside a total. Where a figure cannot be read, or a row cannot be
 * placed, nothing is said of its sum.
 */
final class TableSums {
    private static final int LONGEST_WORDS = 80;

    private final TextTable table;
    private final List<MoneyColumn> columns;
    private final TableFigures figures;
    private final List<List<Integer>> children;
    private final List<TableSum> sums = new ArrayList<>();
    /** The most decimals that a column prints: a figure without any is as exact as the others. */
    private final int[] decimals;

    TableSums(TextTable table, List<MoneyColumn> columns, TableFigures figures) {
        this.table = table;
        this.columns = columns;
        this.figures = figures;
        this.children = table.children();
        this.decimals = new int[table.columns()];
    }

    List<TableSum> find() {
        for (MoneyColumn column : columns) {
            for (TableRow row : table.rows()) {
                figures.at(row, column)
                        .ifPresent(amount ->
                                decimals[column.index()] = Math.max(decimals[column.index()], amount.decimals()));
            }
        }
        for (int row = 0; row < table.rows().size(); row++) {
            down(row, children.get(row));
        }
        table.grandTotal().ifPresent(row -> down(row, children.get(table.rows().size())));
        across();
        return sums;
    }

    private void down(int row, List<Integer> parts) {
        TableRow total = table.rows().get(row);
        if (parts.size() < 2
                || total.tellsSome()
                || parts.stream().anyMatch(part -> table.rows().get(part).tellsSome())
                || !table.countOn(parts)
                || !isFormula(total.name(), parts)) {
            return;
        }
        for (MoneyColumn column : columns) {
            down(total, parts, column);
        }
    }

    /** Where a name says what it is the sum of, "Tổng cộng (I+II)", whether these are the rows. */
    private boolean isFormula(String name, List<Integer> parts) {
        int open = name.indexOf('(');
        int close = name.indexOf(')', Math.max(open, 0));
        if (open < 0 || close < 0 || name.indexOf('+', open) < 0 || name.indexOf('+', open) > close) {
            return true;
        }
        List<String> labels = parts.stream()
                .map(part ->
                        Objects.requireNonNull(table.rows().get(part).label()).text())
                .toList();
        return String.join("+", labels).equals(name.substring(open + 1, close).replace(" ", ""));
    }

    private void down(TableRow total, List<Integer> parts, MoneyColumn column) {
        Optional<TableFigures.Amount> whole = figures.at(total, column);
        if (whole.isEmpty() || column.unit() == null) {
            return;
        }
        long sum = 0;
        List<Span> places = new ArrayList<>();
        for (int part : parts) {
            TableRow row = table.rows().get(part);
            if (figures.isPlaced(row) && figures.isBlank(row, column)) {
                if (!children.get(part).isEmpty()) {
                    // A chapter without a sum of its own: its rows count, and it cannot be told which.
                    return;
                }
                continue;
            }
            Optional<TableFigures.Amount> amount = figures.at(row, column);
            if (amount.isEmpty() || hasUnnumbered(part, column)) {
                return;
            }
            sum += amount.get().amount();
            places.add(row.cells().get(column.index()).span());
        }
        long rounding = (places.size() + 1) * rounding(column);
        add(total, column, false, whole.get(), places, sum, rounding);
    }

    /** A figure without a number below a numbered row may be a part of it, or one more beside it. */
    private boolean hasUnnumbered(int part, MoneyColumn column) {
        return children.get(part).stream()
                .map(table.rows()::get)
                .anyMatch(row -> row.label() == null && !row.tellsSome() && !figures.isBlank(row, column));
    }

    /** Half of what the last printed digit of a column is worth. */
    private long rounding(MoneyColumn column) {
        AmountScale scale =
                column.unit() == null ? AmountScale.DONG : column.unit().scale();
        long unit = scale.dong();
        for (int i = 0; i < decimals[column.index()] && unit > 1; i++) {
            unit /= 10;
        }
        return scale == AmountScale.DONG ? 0 : unit / 2;
    }

    private void across() {
        for (int i = 0; i < columns.size(); i++) {
            List<MoneyColumn> parts = sources(i);
            if (parts != null) {
                MoneyColumn total = columns.get(i);
                table.rows().forEach(row -> across(row, total, parts));
            }
        }
    }

    /** The columns of all sources behind a total; null where they are not known to be all. */
    private @Nullable List<MoneyColumn> sources(int at) {
        MoneyColumn total = columns.get(at);
        boolean whole = total.source() == null || total.source() == Source.TOTAL;
        if (!total.total() || !whole || Folding.fold(total.words()).contains("muc dau tu")) {
            return null;
        }
        List<MoneyColumn> central = new ArrayList<>();
        List<MoneyColumn> local = new ArrayList<>();
        List<MoneyColumn> other = new ArrayList<>();
        for (int i = at + 1; i < columns.size(); i++) {
            MoneyColumn column = columns.get(i);
            if (column.total() || column.index() != columns.get(i - 1).index() + 1 || !isOf(column, total)) {
                break;
            }
            if (column.source() == Source.CENTRAL) {
                central.add(column);
            } else if (column.source() == Source.LOCAL) {
                local.add(column);
            } else if (column.source() == Source.OTHER) {
                other.add(column);
            } else {
                return null;
            }
        }
        List<MoneyColumn> all = local.stream().filter(MoneyColumn::all).toList();
        if (central.size() != 1 || local.isEmpty() || all.size() > 1) {
            return null;
        }
        List<MoneyColumn> parts = new ArrayList<>(central);
        // "NSĐP" beside "tỉnh" and "huyện": these are parts of it.
        parts.addAll(all.isEmpty() ? local : all);
        parts.addAll(other);
        return parts;
    }

    private static boolean isOf(MoneyColumn part, MoneyColumn total) {
        return Objects.equals(part.year(), total.year())
                && Objects.equals(part.item(), total.item())
                && Objects.equals(part.nature(), total.nature())
                && Objects.equals(part.measure(), total.measure());
    }

    private void across(TableRow row, MoneyColumn total, List<MoneyColumn> parts) {
        Optional<TableFigures.Amount> whole = figures.at(row, total);
        if (whole.isEmpty()) {
            return;
        }
        long sum = 0;
        long rounding = rounding(total);
        List<Span> places = new ArrayList<>();
        for (MoneyColumn part : parts) {
            if (!figures.isBlank(row, part)) {
                Optional<TableFigures.Amount> amount = figures.at(row, part);
                if (amount.isEmpty()) {
                    return;
                }
                sum += amount.get().amount();
                rounding += rounding(part);
                places.add(row.cells().get(part.index()).span());
            }
        }
        add(row, total, true, whole.get(), places, sum, rounding);
    }

    private void add(
            TableRow row,
            MoneyColumn column,
            boolean across,
            TableFigures.Amount total,
            List<Span> parts,
            long sum,
            long rounding) {
        if (!parts.isEmpty()) {
            String where = "cột “" + cut(column.words()) + "”, dòng “" + cut(row.name()) + "”";
            Span place = row.cells().get(column.index()).span();
            sums.add(new TableSum(row.line(), across, where, place, total.amount(), parts, sum, rounding));
        }
    }

    private static String cut(String words) {
        return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) + "…" : words;
    }
}
