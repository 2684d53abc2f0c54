package vn.cancu.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.cancu.budget.Amount;
import vn.cancu.budget.BudgetQuestion.Dimension;
import vn.cancu.budget.Cell;
import vn.cancu.budget.Cube;
import vn.cancu.document.Allocation.Measure;

/** A cube as a sheet: CSV (RFC 4180, with a byte order mark so that Excel sees UTF-8) and XLSX with real numbers, in đồng. */
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

    private static String word(Dimension dimension) {
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
        write(file, out -> writeCsv(cube, out));
    }

    public static void writeCsv(Cube cube, OutputStream to) throws IOException {
        StringBuilder out = new StringBuilder("\uFEFF");
        row(out, headings(cube));
        for (Cell cell : cube.rows()) {
            List<String> cells = new ArrayList<>();
            cell.values().forEach(value -> cells.add(Objects.requireNonNullElse(value, "")));
            cells.add(measure(cell.measure()));
            for (long figure : figures(cell)) {
                cells.add(Long.toString(figure));
            }
            row(out, cells);
        }
        to.write(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, Writing writing) {
        try (OutputStream out = Files.newOutputStream(file)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("Không ghi được " + file + "; hãy kiểm tra thư mục và quyền.", e);
        }
    }

    /** What writes a sheet. */
    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void row(StringBuilder out, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
        }
        out.append("\r\n");
    }

    /** A cell that a spreadsheet would take for a formula is led by an apostrophe: text of a document must not run. */
    private static String quoted(String cell) {
        String safe = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 && !cell.matches("-?\\d+")
                ? "'" + cell
                : cell;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static long[] figures(Cell cell) {
        return new long[] {cell.total(), cell.central(), cell.local(), cell.other()};
    }

    public static void writeXlsx(Cube cube, Path file) {
        write(file, out -> writeXlsx(cube, out));
    }

    public static void writeXlsx(Cube cube, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Can Cu", "1.0")) {
            Worksheet sheet = book.newWorksheet("Kinh phí");
            List<String> headings = headings(cube);
            for (int i = 0; i < headings.size(); i++) {
                sheet.value(0, i, headings.get(i));
                sheet.style(0, i).bold().wrapText(true).set();
            }
            sheet.freezePane(0, 1);
            int line = 1;
            for (Cell cell : cube.rows()) {
                cells(sheet, line++, cell);
            }
            evidence(book.newWorksheet("Nguyên văn"), cube);
        }
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

    private static void evidence(Worksheet sheet, Cube cube) {
        List<String> headings =
                List.of("Văn bản", "Đơn vị", "Tệp", "Dòng", "Nguyên văn", "Số tiền (đồng)", "Cần xem lại");
        for (int i = 0; i < headings.size(); i++) {
            sheet.value(0, i, headings.get(i));
            sheet.style(0, i).bold().set();
        }
        sheet.freezePane(0, 1);
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
                sheet.value(line++, 6, amount.anomaly());
            }
        }
    }
}
