package vn.cancu.reading.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.reading.table.Cell;
import vn.cancu.reading.table.TableRow;
import vn.cancu.reading.table.TextTable;
import vn.cancu.text.VietnameseNumber;

/** The amounts in the cells of one table. */
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
    }

    private static final int LONGEST = 24;
    private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(?:,\\d{3}){2,}(?:\\.\\d+)?");
    private static final Pattern ENGLISH_GROUPS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");

    private final TextTable table;
    private final int unitColumn;
    private final int lastColumn;
    /** A workbook in English print: "1,234,567" in one cell tells what "1,234" is in another. */
    private final boolean english;

    TableFigures(TextTable table, List<MoneyColumn> columns, int unitColumn) {
        this.table = table;
        this.unitColumn = unitColumn;
        this.lastColumn = columns.getLast().index();
        this.english = table.rows().stream()
                .anyMatch(row -> columns.stream()
                        .map(column -> row.cells().get(column.index()).text())
                        .anyMatch(text -> text.length() <= LONGEST
                                && ENGLISH.matcher(text).matches()));
    }

    /** Whether it is known which cell of a row stands in which column: what is left out at its end is no money. */
    boolean isPlaced(TableRow row) {
        return row.missing() == 0 || (row.missing() > 0 && lastColumn < table.columns() - row.missing());
    }

    boolean isBlank(TableRow row, MoneyColumn column) {
        String text = row.cells().get(column.index()).text();
        return text.isEmpty() || text.chars().allMatch(c -> c == '-' || c == '.' || c == '…');
    }

    /** The amount of a cell; empty where it holds none, or in no unit that is printed. */
    Optional<Amount> at(TableRow row, MoneyColumn column) {
        Cell cell = row.cells().get(column.index());
        if (!isPlaced(row) || cell.text().length() > 2 * LONGEST) {
            return Optional.empty();
        }
        TableUnit unit = column.unit() == null ? ofRow(row) : column.unit();
        Optional<BigDecimal> figure = figure(cell.text());
        if (figure.isPresent() && unit != null) {
            return amount(cell, cell.text(), figure.get(), unit.printed(), unit.scale());
        }
        List<MoneyToken> own = figure.isPresent() ? List.of() : MoneyScanner.scan(cell.text());
        if (own.size() != 1 || own.getFirst().start() > 0 || own.getFirst().rate()) {
            return Optional.empty();
        }
        MoneyToken token = own.getFirst();
        boolean whole = token.end() == cell.text().length();
        return whole ? amount(cell, token.printed(), token.figure(), token.unit(), token.scale()) : Optional.empty();
    }

    private @Nullable TableUnit ofRow(TableRow row) {
        String text = unitColumn < 0 ? "" : row.cells().get(unitColumn).text();
        return TableUnit.at(text, 0)
                .filter(unit -> unit.printed().length() == text.strip().length())
                .orElse(null);
    }

    private static Optional<Amount> amount(
            Cell cell, String printed, BigDecimal figure, String unit, AmountScale scale) {
        int end = cell.start() + printed.length();
        MoneyToken token = new MoneyToken(cell.start(), end, cell.end(), printed, unit, figure, scale, false);
        return scale.worth(figure).stream()
                .mapToObj(amount -> new Amount(token, amount))
                .findFirst();
    }

    private Optional<BigDecimal> figure(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return english && ENGLISH_GROUPS.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(",", "")))
                : VietnameseNumber.parse(text);
    }
}
