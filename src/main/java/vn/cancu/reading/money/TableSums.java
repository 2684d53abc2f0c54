package vn.cancu.reading.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation.Source;
import vn.cancu.reading.money.TableFigures.Amount;
import vn.cancu.reading.table.TableRow;
import vn.cancu.reading.table.TableWords;
import vn.cancu.reading.table.TextTable;
import vn.cancu.text.Folding;
import vn.cancu.text.Span;

/**
 * Which figures of a table should add up to which, and do not.
 *
 * <p>Down a column: the parts of a row are told by their numbering, and only where it counts on from its first mark without a gap; bullets
 * and rows behind "Trong đó" are but some of it, a row without a number may be one more part, and rows that say the same money anew
 * ("Theo nguồn vốn", "Đã giải ngân", "Còn lại") are no parts. Across a row: the sources beside a total. Where a figure cannot be read, or
 * a row cannot be placed, nothing is said of its sum.
 */
final class TableSums {
    /** Rows that split the same money another way, or tell how much of it has been spent. */
    private static final Pattern NO_PART = Pattern.compile(
            "^(?:theo |phan theo |chia theo |con lai|con thieu|chua giai ngan|(?:da |uoc )?giai ngan|uoc thuc hien|ke hoach(?: von| giao|$)"
                    + "|du toan(?: giao|$)|(?:da )?thuc hien$|luy ke|nhu cau(?: von|$)|(?:da )?quyet toan)");

    private static final Pattern YEARS = Pattern.compile("\\([^()]*\\)?|(?<![\\p{L}\\p{N}])(?:nam )?20\\d\\d\\b");

    private final TextTable table;
    private final List<MoneyColumn> columns;
    private final MoneyColumns found;
    private final TableFigures figures;
    private final List<List<Integer>> children;
    private final List<TableSum> wrong = new ArrayList<>();
    /** The most decimals that a column prints: a figure without any is as exact as the others. */
    private final int[] decimals;

    TableSums(TextTable table, MoneyColumns found, TableFigures figures) {
        this.table = table;
        this.columns = found.money();
        this.found = found;
        this.figures = figures;
        this.children = table.children();
        this.decimals = new int[table.columns()];
    }

    /** The sums that are wrong. */
    List<TableSum> find() {
        for (MoneyColumn column : columns) {
            for (int row = 0; row < table.rows().size(); row++) {
                int at = column.index();
                figures.at(row, column).ifPresent(amount -> decimals[at] = Math.max(decimals[at], amount.decimals()));
            }
        }
        for (int row = 0; row < table.rows().size(); row++) {
            down(row, children.get(row));
        }
        table.grandTotal().ifPresent(row -> down(row, children.get(table.rows().size())));
        across();
        return wrong;
    }

    private void down(int total, List<Integer> parts) {
        TableRow row = table.rows().get(total);
        if (parts.size() < 2
                || row.tellsSome()
                || parts.stream().anyMatch(this::isNoPart)
                || !table.countOn(parts)
                || !isFormula(row.name(), parts)) {
            return;
        }
        for (MoneyColumn column : columns) {
            down(total, parts, column);
        }
    }

    private boolean isNoPart(int row) {
        TableRow part = table.rows().get(row);
        String bare = YEARS.matcher(Folding.fold(part.name())).replaceAll(" ").strip();
        return part.tellsSome() || NO_PART.matcher(bare).find();
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

    private void down(int total, List<Integer> parts, MoneyColumn column) {
        Optional<Amount> whole = figures.at(total, column);
        if (whole.isEmpty() || column.unit() == null) {
            return;
        }
        Adding adding = new Adding(whole.get());
        for (int part : parts) {
            if (figures.isPlaced(part) && figures.isBlank(part, column)) {
                if (!children.get(part).isEmpty()) {
                    // A chapter without a sum of its own: its rows count, and it cannot be told which.
                    return;
                }
                continue;
            }
            Optional<Amount> amount = figures.at(part, column);
            if (amount.isEmpty() || hasUnnumbered(part, column)) {
                return;
            }
            adding.add(amount.get(), column);
        }
        adding.tell(total, column, false, false);
    }

    /** A figure without a number below a numbered row may be a part of it, or one more beside it. */
    private boolean hasUnnumbered(int part, MoneyColumn column) {
        return children.get(part).stream().anyMatch(child -> {
            TableRow row = table.rows().get(child);
            return row.label() == null && !row.tellsSome() && !figures.isBlank(child, column);
        });
    }

    private void across() {
        for (int i = 0; i < columns.size(); i++) {
            Shares shares = shares(i);
            if (shares != null) {
                for (int row = 0; row < table.rows().size(); row++) {
                    across(row, columns.get(i), shares);
                }
            }
        }
    }

    /**
     * The columns of sources behind a total.
     *
     * @param some whether there may be others: behind "Trong đó", or beside a column that is not known
     */
    private record Shares(List<MoneyColumn> parts, boolean some) {}

    /** Null where the columns behind a total are no sources of it. */
    private @Nullable Shares shares(int at) {
        MoneyColumn total = columns.get(at);
        boolean whole = total.source() == null || total.source() == Source.TOTAL;
        if (!total.total() || !whole || Folding.fold(total.words()).contains("muc dau tu")) {
            return null;
        }
        List<MoneyColumn> central = new ArrayList<>();
        List<MoneyColumn> local = new ArrayList<>();
        List<MoneyColumn> other = new ArrayList<>();
        int last = total.index();
        boolean some = false;
        for (int i = at + 1; i < columns.size(); i++) {
            MoneyColumn column = columns.get(i);
            while (found.unknown().contains(last + 1)) {
                some = true;
                last++;
            }
            if (column.total() || column.index() != last + 1 || !isOf(column, total)) {
                break;
            }
            last = column.index();
            some |= TableWords.tellsSome(column.words());
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
        some |= found.unknown().contains(last + 1);
        List<MoneyColumn> all = local.stream().filter(MoneyColumn::all).toList();
        if (central.size() != 1 || local.isEmpty() || all.size() > 1) {
            return null;
        }
        List<MoneyColumn> parts = new ArrayList<>(central);
        // "NSĐP" beside "tỉnh" and "huyện": these are parts of it.
        parts.addAll(all.isEmpty() ? local : all);
        parts.addAll(other);
        return new Shares(parts, some);
    }

    private static boolean isOf(MoneyColumn part, MoneyColumn total) {
        return Objects.equals(part.year(), total.year())
                && Objects.equals(part.recipient(), total.recipient())
                && Objects.equals(part.items(), total.items())
                && Objects.equals(part.nature(), total.nature())
                && Objects.equals(part.measure(), total.measure());
    }

    private void across(int row, MoneyColumn total, Shares shares) {
        Optional<Amount> whole = figures.at(row, total);
        if (whole.isEmpty()) {
            return;
        }
        Adding adding = new Adding(whole.get());
        for (MoneyColumn part : shares.parts()) {
            if (!figures.isBlank(row, part)) {
                Optional<Amount> amount = figures.at(row, part);
                if (amount.isEmpty()) {
                    return;
                }
                adding.add(amount.get(), part);
            }
        }
        adding.tell(row, total, true, shares.some());
    }

    /** One total and its parts, one by one. */
    private final class Adding {
        private final Amount total;
        private final List<Span> places = new ArrayList<>();
        private long sum;
        private long rounding;
        /** What was added since the parts last reached the total, and how often they have. */
        private long since;

        private int reached;

        Adding(Amount total) {
            this.total = total;
        }

        void add(Amount part, MoneyColumn column) {
            places.add(new Span(part.token().start(), part.token().end()));
            sum += part.amount();
            since += part.amount();
            rounding += part.rounding(decimals[column.index()]);
            if (Math.abs(total.amount() - since) <= rounding) {
                since = 0;
                reached++;
            }
        }

        /** @param some whether there may be more parts: then they may be less than the total, and only not more */
        void tell(int row, MoneyColumn column, boolean across, boolean some) {
            long off = rounding + total.rounding(decimals[column.index()]);
            boolean right = some ? sum <= total.amount() + off : Math.abs(total.amount() - sum) <= off;
            // The same money split two ways, each of them whole.
            boolean twice = !across && reached > 1 && since == 0;
            if (!places.isEmpty() && !right && !twice) {
                TableRow printed = table.rows().get(row);
                Span place = printed.cells().get(column.index()).span();
                wrong.add(new TableSum(
                        printed.line(), across, column.words(), printed.name(), place, total.amount(), places, sum));
            }
        }
    }
}
