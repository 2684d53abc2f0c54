package vn.cancu.cli;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.BudgetSheet;
import vn.cancu.api.ComparedSheet;
import vn.cancu.budget.Amount;
import vn.cancu.budget.Cell;
import vn.cancu.budget.Comparison;
import vn.cancu.budget.Cube;
import vn.cancu.budget.Rate;

/** A cube for people: a table in triệu đồng, then where each figure stands. */
final class BudgetText {
    private static final String NOTHING = "Không có kinh phí nào như vậy trong các văn bản đã nạp.";

    private BudgetText() {}

    static String of(Cube cube) {
        if (cube.rows().isEmpty()) {
            return NOTHING;
        }
        List<List<String>> table = new ArrayList<>();
        table.add(BudgetSheet.headings(cube));
        cube.rows()
                .forEach(cell -> table.add(line(
                        cell.values().stream()
                                .map(value -> Objects.requireNonNullElse(value, "—"))
                                .toList(),
                        cell)));
        cube.totals().forEach(cell -> {
            List<String> values = new ArrayList<>(
                    java.util.Collections.nCopies(cube.question().by().size(), ""));
            if (!values.isEmpty()) {
                values.set(0, "CỘNG");
            }
            table.add(line(values, cell));
        });
        StringBuilder out = new StringBuilder();
        print(table, cube.question().by().size() + 1, out);
        for (Rate rate : cube.rates()) {
            out.append("Tỷ lệ giải ngân ")
                    .append(rate.spent().values().stream()
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(", ")))
                    .append(": ")
                    .append(number(rate.percent()))
                    .append(" % của ")
                    .append(BudgetSheet.measure(rate.given().measure()))
                    .append('\n');
        }
        out.append(
                "Đơn vị: triệu đồng. Không cộng giữa giao, kế hoạch, giải ngân, nhu cầu; tổng và phần của nó chỉ tính một lần.\n");
        for (Cell cell : cube.rows()) {
            for (Amount amount : cell.evidence()) {
                out.append("  ")
                        .append(amount.file())
                        .append(':')
                        .append(amount.line())
                        .append("  “")
                        .append(amount.quote())
                        .append("”");
                for (Amount.Grant grant : amount.grants()) {
                    out.append("  ← ")
                            .append(grant.name())
                            .append(" (dòng ")
                            .append(grant.line())
                            .append(')');
                }
                out.append(amount.anomaly() == null ? "\n" : "  (!) " + amount.anomaly() + "\n");
            }
        }
        return out.toString();
    }

    /** A comparison: a column for each year or unit. */
    static String of(Comparison compared) {
        if (compared.lines().isEmpty()) {
            return NOTHING;
        }
        List<List<String>> table = new ArrayList<>();
        table.add(ComparedSheet.headings(compared));
        for (ComparedSheet.Row row : ComparedSheet.rows(compared)) {
            List<String> line = new ArrayList<>(row.words());
            for (int i = 0; i < row.figures().size(); i++) {
                line.add(figure(row.figures().get(i), row.kinds().get(i)));
            }
            table.add(line);
        }
        StringBuilder out = new StringBuilder();
        print(table, compared.by().size() + 1, out);
        return out.append("Đơn vị: triệu đồng; %: phần trăm. Ô trống: không văn bản nào nói đến.\n")
                .toString();
    }

    private static String figure(@Nullable BigDecimal figure, ComparedSheet.Kind kind) {
        if (figure == null) {
            return "";
        }
        String number = number(kind == ComparedSheet.Kind.PERCENT ? figure : figure.movePointLeft(6));
        return kind != ComparedSheet.Kind.CHANGE || figure.signum() <= 0 ? number : "+" + number;
    }

    private static List<String> line(List<String> values, Cell cell) {
        List<String> line = new ArrayList<>(values);
        line.add(BudgetSheet.measure(cell.measure()));
        line.add(million(cell.total()) + (cell.disagrees() ? " (!)" : ""));
        line.add(million(cell.central()));
        line.add(million(cell.local()));
        line.add(million(cell.other()));
        return line;
    }

    private static String million(long vnd) {
        return number(BigDecimal.valueOf(vnd, 6));
    }

    private static String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(Locale.of("vi", "VN"));
        format.setMaximumFractionDigits(6);
        return format.format(number);
    }

    /** Words left, figures right; a long word of a first column is cut so that the figures stay in sight. */
    private static void print(List<List<String>> table, int words, StringBuilder out) {
        int columns = table.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : table) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], Math.min(row.get(i).length(), 40));
            }
        }
        for (List<String> row : table) {
            for (int i = 0; i < columns; i++) {
                String cell = row.get(i).length() > 40 ? row.get(i).substring(0, 39) + "…" : row.get(i);
                String blanks = " ".repeat(widths[i] - cell.length());
                out.append(i < words ? cell + blanks : blanks + cell).append("  ");
            }
            out.append('\n');
        }
    }
}
