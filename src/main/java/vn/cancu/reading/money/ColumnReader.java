package vn.cancu.reading.money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation.Source;
import vn.cancu.reading.money.HeadCell.Verdict;
import vn.cancu.reading.table.TextTable;
import vn.cancu.text.Folding;

/**
 * Tells which columns of a table hold money, and what money.
 *
 * <p>The words right above the figures are asked first, then those of the groups they stand under. Any word of a count, an area, a rate or
 * a name makes a column none of money; words that tell nothing ("Tổng số", "Năm 2024") leave it to the group and at last to the unit of
 * the table. A word that is not known is no money.
 */
final class ColumnReader {
    private final ColumnWords words;
    private final HeadReader heads;

    ColumnReader(ColumnWords words, HeadReader heads) {
        this.words = words;
        this.heads = heads;
    }

    /**
     * The columns of money.
     *
     * @param title gives what the columns do not say
     * @param byRow whether a column of the table says the unit of each row
     */
    MoneyColumns read(TextTable table, TableTitle title, boolean byRow) {
        List<MoneyColumn> columns = new ArrayList<>();
        Set<Integer> unknown = new HashSet<>();
        for (int i = table.nameColumn() + 1; i < table.columns(); i++) {
            List<HeadCell> levels = levels(table.heads().get(i));
            Verdict verdict = verdict(levels);
            if (verdict != Verdict.NONE && hasFigures(table, i)) {
                MoneyColumn column = column(i, table.heads().get(i), levels, title.unit(), byRow);
                if (verdict == Verdict.UNKNOWN) {
                    unknown.add(i);
                } else if (column != null) {
                    columns.add(verdict == Verdict.MONEY ? column : column.inSumsAlone());
                }
            }
        }
        return new MoneyColumns(withoutDoubtful(withoutUndated(columns), title), unknown);
    }

    /** A column of words may be headed by words of money: "Công việc được bố trí kinh phí". */
    private static boolean hasFigures(TextTable table, int column) {
        return table.rows().stream()
                .map(row -> row.cells().get(column).text())
                .anyMatch(text -> !text.isEmpty() && Character.isDigit(text.charAt(0)));
    }

    /** Beside a column that names its year the year of one that does not is not that of the title: it may be any other, or several. */
    private static List<MoneyColumn> withoutUndated(List<MoneyColumn> columns) {
        if (columns.stream().allMatch(column -> column.year() == null)) {
            return columns;
        }
        return columns.stream()
                .map(column -> column.year() == null ? column.inSumsAlone() : column)
                .toList();
    }

    /** Of columns that tell the same of their figures only one that is called the total is a fact; which else is meant cannot be told. */
    private static List<MoneyColumn> withoutDoubtful(List<MoneyColumn> columns, TableTitle title) {
        Map<List<@Nullable Object>, List<MoneyColumn>> alike = new LinkedHashMap<>();
        for (MoneyColumn column : columns) {
            if (column.fact()) {
                alike.computeIfAbsent(
                                Arrays.asList(
                                        column.source() == Source.TOTAL ? null : column.source(),
                                        column.nature(),
                                        column.measure() == null ? title.measure() : column.measure(),
                                        column.year() == null ? title.year() : column.year(),
                                        column.items(),
                                        column.recipient()),
                                key -> new ArrayList<>())
                        .add(column);
            }
        }
        Set<MoneyColumn> sure = new HashSet<>();
        for (List<MoneyColumn> same : alike.values()) {
            List<MoneyColumn> totals = same.stream().filter(MoneyColumn::total).toList();
            if (same.size() == 1 || totals.size() == 1) {
                sure.add(same.size() == 1 ? same.getFirst() : totals.getFirst());
            }
        }
        return columns.stream()
                .map(column -> sure.contains(column) ? column : column.inSumsAlone())
                .toList();
    }

    /** The column that says in what each row is counted: "Đơn vị tính"; -1 where there is none. */
    int unitColumn(TextTable table) {
        for (int i = 0; i < table.columns(); i++) {
            List<String> head = table.heads().get(i);
            String folded = head.isEmpty() ? "" : Folding.fold(head.getLast()).strip();
            boolean named = folded.equals("don vi tinh") || folded.equals("dvt");
            // "Đơn vị" is a unit of counting or one of people: the cells tell.
            if (i != table.nameColumn() && (named || (folded.equals("don vi") && holdsUnits(table, i)))) {
                return i;
            }
        }
        return -1;
    }

    private boolean holdsUnits(TextTable table, int column) {
        return table.rows().stream()
                .map(row -> row.cells().get(column).text())
                .anyMatch(text -> words.isCounted(text) || TableUnit.whole(text).isPresent());
    }

    /** Of the words above a column its own first. */
    private List<HeadCell> levels(List<String> head) {
        return head.reversed().stream().map(heads::read).toList();
    }

    private static @Nullable MoneyColumn column(
            int index, List<String> head, List<HeadCell> levels, @Nullable TableUnit table, boolean byRow) {
        TableUnit own = first(levels, HeadCell::unit);
        boolean plain = own == null && levels.stream().noneMatch(level -> level.verdict() == Verdict.MONEY);
        TableUnit unit = own == null ? table : own;
        // "ĐVT: ha, triệu đồng": of a column that does not say that it is money it cannot be told which.
        boolean either = plain && unit != null && !unit.alone();
        if (levels.isEmpty() || either || (unit == null && !byRow)) {
            return null;
        }
        return new MoneyColumn(
                index,
                String.join(" ", head),
                unit,
                first(levels, HeadCell::source),
                first(levels, HeadCell::nature),
                first(levels, HeadCell::measure),
                first(levels, HeadCell::year),
                levels.reversed().stream()
                        .map(HeadCell::item)
                        .filter(Objects::nonNull)
                        .toList(),
                first(levels, HeadCell::recipient),
                plain,
                true,
                levels.getFirst().total(),
                levels.getFirst().all());
    }

    private static <T> @Nullable T first(List<HeadCell> levels, Function<HeadCell, @Nullable T> attribute) {
        for (HeadCell level : levels) {
            T value = attribute.apply(level);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** Of all levels: NONE where one is, SUMS where money is of several years or of what is not known, UNKNOWN where no word is of money. */
    private static Verdict verdict(List<HeadCell> levels) {
        boolean money = false;
        boolean unknown = levels.isEmpty();
        boolean year = false;
        boolean sums = false;
        for (HeadCell level : levels) {
            if (level.verdict() == Verdict.NONE) {
                return Verdict.NONE;
            }
            // "Giai đoạn 2021-2025" above "Năm 2024" does not make a year's money that of several; "Lũy kế" does, and
            // "Lũy kế đến hết năm 2023" names no year of its own money.
            sums |= level.verdict() == Verdict.SUMS || (level.verdict() == Verdict.PERIOD && !year);
            year |= level.year() != null;
            money |= level.verdict() == Verdict.MONEY;
            unknown |= level.verdict() == Verdict.UNKNOWN;
        }
        if (unknown && !money) {
            return Verdict.UNKNOWN;
        }
        return sums || unknown ? Verdict.SUMS : Verdict.MONEY;
    }
}
