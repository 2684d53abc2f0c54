package vn.cancu.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.cancu.budget.Amount;
import vn.cancu.budget.BudgetQuestion.Dimension;
import vn.cancu.budget.Cell;
import vn.cancu.budget.Cube;
import vn.cancu.document.Allocation.Measure;

/** A cube as a sheet: CSV, and XLSX with real numbers, in đồng. */
public final class BudgetSheet {
    private BudgetSheet() {}

    /** The words above the columns, in the order of a row's cells. */
    public static List<String> headings(Cube cube) {
        List<String> headings = new ArrayList<>();
        cube.question().by().forEach(dimension -> headings.add(word(dimension)));
        headings.addAll(List.of("Số liệu", "Tổng", "NS trung ương", "NS địa phương", "Khác"));
        return headings;
    }

    public static String measure(Measure measure) {
        return switch (measure) {
            case ALLOCATED -> "giao, phân bổ";
            case PLANNED -> "kế hoạch";
            case DISBURSED -> "giải ngân";
            case NEED -> "nhu cầu";
        };
    }

    static String word(Dimension dimension) {
        return switch (dimension) {
            case PROGRAMME -> "Chương trình";
            case COMPONENT -> "Dự án, nội dung";
            case UNIT -> "Đơn vị";
            case YEAR -> "Năm";
            case NATURE -> "Loại vốn";
            case DOCUMENT -> "Văn bản";
        };
    }

    public static void writeCsv(Cube cube, Path file) {
        Sheets.write(file, out -> writeCsv(cube, out));
    }

    public static void writeCsv(Cube cube, OutputStream to) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(headings(cube));
        for (Cell cell : cube.rows()) {
            List<String> cells = new ArrayList<>();
            cell.values().forEach(value -> cells.add(Objects.requireNonNullElse(value, "")));
            cells.add(measure(cell.measure()));
            for (long figure : figures(cell)) {
                cells.add(Long.toString(figure));
            }
            rows.add(cells);
        }
        Sheets.csv(rows, to);
    }

    private static long[] figures(Cell cell) {
        return new long[] {cell.total(), cell.central(), cell.local(), cell.other()};
    }

    public static void writeXlsx(Cube cube, Path file) {
        Sheets.write(file, out -> writeXlsx(cube, out));
    }

    public static void writeXlsx(Cube cube, OutputStream out) throws IOException {
        Sheets.xlsx(out, book -> {
            Worksheet sheet = Sheets.sheet(book, "Kinh phí", headings(cube));
            int line = 1;
            for (Cell cell : cube.rows()) {
                cells(sheet, line++, cell);
            }
            evidence(book, cube);
        });
    }

    private static void cells(Worksheet sheet, int line, Cell cell) {
        int column = 0;
        for (@Nullable String value : cell.values()) {
            sheet.value(line, column++, value);
        }
        sheet.value(line, column++, measure(cell.measure()));
        for (long figure : figures(cell)) {
            sheet.value(line, column, figure);
            sheet.style(line, column++).format("#,##0").set();
        }
    }

    private static void evidence(Workbook book, Cube cube) {
        Worksheet sheet = Sheets.sheet(
                book,
                "Nguyên văn",
                List.of(
                        "Văn bản",
                        "Đơn vị",
                        "Tệp",
                        "Dòng",
                        "Nguyên văn",
                        "Số tiền (đồng)",
                        "Cần xem lại",
                        "Văn bản giao"));
        int line = 1;
        for (Cell cell : cube.rows()) {
            for (Amount amount : cell.evidence()) {
                sheet.value(line, 0, amount.symbol());
                sheet.value(line, 1, amount.issuer());
                sheet.value(line, 2, amount.file());
                sheet.value(line, 3, amount.line());
                sheet.value(line, 4, amount.quote());
                sheet.value(line, 5, amount.vnd());
                sheet.style(line, 5).format("#,##0").set();
                sheet.value(line, 6, amount.anomaly());
                sheet.value(
                        line++,
                        7,
                        amount.grants().stream()
                                .map(Amount.Grant::name)
                                .distinct()
                                .collect(Collectors.joining("; ")));
            }
        }
    }
}
