package vn.cancu.cli;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.BudgetSheet;
import vn.cancu.api.ComparedSheet;
import vn.cancu.api.MoneyWords;
import vn.cancu.api.Pages;
import vn.cancu.budget.Amount;
import vn.cancu.budget.BudgetQuestion.Dimension;
import vn.cancu.budget.Cell;
import vn.cancu.budget.Comparison;
import vn.cancu.budget.Cube;
import vn.cancu.budget.Rate;

/** A cube or a comparison for people: a table in triệu đồng, then where each figure stands. */
final class BudgetText {
    private static final int WIDEST = 40;
    private static final String DISAGREES = " (!)";

    private final Locale locale;
    private final MoneyWords words;

    BudgetText(Locale locale) {
        this.locale = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("vi", "VN");
        words = new MoneyWords(locale);
    }

    String of(Cube cube) {
        if (cube.rows().isEmpty()) {
            return words.word("money.none");
        }
        List<Dimension> by = cube.question().by();
        List<List<String>> table = new ArrayList<>();
        table.add(new BudgetSheet(locale).headings(cube));
        cube.rows().forEach(cell -> table.add(line(words.values(by, cell.values()), cell)));
        cube.totals().forEach(cell -> {
            List<String> values = new ArrayList<>(Collections.nCopies(by.size(), ""));
            values.set(0, words.word("money.sum"));
            table.add(line(values, cell));
        });
        StringBuilder out = new StringBuilder();
        print(table, by.size() + 1, out);
        for (Rate rate : cube.rates()) {
            out.append(words.rate(by, rate))
                    .append(": ")
                    .append(number(rate.percent()))
                    .append(" %\n");
        }
        notes(
                cube.rows().stream().anyMatch(Cell::disagrees),
                cube.cut() ? List.of(words.word("money.cut")) : List.of(),
                out);
        cube.rows().forEach(cell -> evidence(cell.evidence(), out));
        return out.toString();
    }

    /** A comparison: a column for each year or unit. */
    String of(Comparison compared) {
        if (compared.lines().isEmpty()) {
            return words.word("money.none");
        }
        ComparedSheet sheet = new ComparedSheet(locale);
        List<List<String>> table = new ArrayList<>();
        table.add(sheet.headings(compared));
        List<ComparedSheet.Row> rows = sheet.rows(compared);
        for (ComparedSheet.Row row : rows) {
            List<String> line = new ArrayList<>(row.words());
            row.figures().forEach(figure -> line.add(figure(figure)));
            table.add(line);
        }
        StringBuilder out = new StringBuilder();
        print(table, compared.by().size() + 1, out);
        out.append(words.word("money.across.rule")).append('\n');
        boolean disagrees =
                rows.stream().flatMap(row -> row.figures().stream()).anyMatch(ComparedSheet.Figure::disagrees);
        notes(disagrees, sheet.notes(compared), out);
        rows.forEach(row -> evidence(row.evidence(), out));
        return out.toString();
    }

    private void notes(boolean disagrees, List<String> more, StringBuilder out) {
        out.append(words.word("money.rule")).append('\n');
        if (disagrees) {
            out.append(words.word("money.disagrees")).append('\n');
        }
        more.forEach(note -> out.append(note).append('\n'));
    }

    private String page(Amount amount) {
        int page = Pages.of(amount.file(), amount.line());
        return page == 0 ? "" : ", " + words.word("page", Integer.toString(page));
    }

    private void evidence(List<Amount> amounts, StringBuilder out) {
        for (Amount amount : amounts) {
            out.append("  ")
                    .append(amount.file())
                    .append(':')
                    .append(amount.line())
                    .append(page(amount))
                    .append("  “")
                    .append(amount.quote())
                    .append('”');
            for (Amount.Grant grant : amount.grants()) {
                out.append("  ")
                        .append(words.word("money.granted"))
                        .append(' ')
                        .append(grant.name())
                        .append(" (")
                        .append(words.word("money.line", Integer.toString(grant.line())))
                        .append(')');
            }
            out.append(amount.anomaly() == null ? "\n" : "  (!) " + amount.anomaly() + "\n");
        }
    }

    private String figure(ComparedSheet.Figure figure) {
        @Nullable BigDecimal value = figure.value();
        if (value == null) {
            return "";
        }
        String number = number(figure.kind() == ComparedSheet.Kind.PERCENT ? value : value.movePointLeft(6));
        String plus = figure.kind() == ComparedSheet.Kind.CHANGE && value.signum() > 0 ? "+" : "";
        return plus + number + (figure.disagrees() ? DISAGREES : "");
    }

    private List<String> line(List<String> values, Cell cell) {
        List<String> line = new ArrayList<>(values);
        line.add(words.measure(cell.measure()));
        line.add(million(cell.total()) + (cell.disagrees() ? DISAGREES : ""));
        line.add(million(cell.central()));
        line.add(million(cell.local()));
        line.add(million(cell.other()));
        return line;
    }

    private String million(long vnd) {
        return number(BigDecimal.valueOf(vnd, 6));
    }

    private String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(6);
        return format.format(number);
    }

    /** Words left, figures right; a long word of a first column is cut so that the figures stay in sight. */
    private static void print(List<List<String>> table, int words, StringBuilder out) {
        int columns = table.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : table) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], cut(row.get(i)).length());
            }
        }
        for (List<String> row : table) {
            for (int i = 0; i < columns; i++) {
                String cell = cut(row.get(i));
                String blanks = " ".repeat(widths[i] - cell.length());
                out.append(i < words ? cell + blanks : blanks + cell).append("  ");
            }
            out.append('\n');
        }
    }

    private static String cut(String cell) {
        return cell.length() > WIDEST ? cell.substring(0, WIDEST - 1) + "…" : cell;
    }
}
