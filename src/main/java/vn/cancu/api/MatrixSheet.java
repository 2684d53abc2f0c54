package vn.cancu.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Duty;
import vn.cancu.duty.Due;
import vn.cancu.duty.DutyFinding;
import vn.cancu.duty.Matrix;
import vn.cancu.duty.Matrix.Column;
import vn.cancu.duty.Matrix.Entry;
import vn.cancu.duty.Matrix.Line;

/** Matrices as a sheet: items and tasks down, units across; in XLSX also the words behind every cell, and the findings. */
public final class MatrixSheet {
    private static final int LONGEST_SHEET_NAME = 31;
    private static final List<String> EVIDENCE = List.of(
            "Văn bản",
            "Mục",
            "Nội dung",
            "Đơn vị",
            "Nêu trong văn bản",
            "Vai trò",
            "Giao ở mục trên",
            "Hạn",
            "Báo cáo",
            "Tệp",
            "Dòng",
            "Nguyên văn");

    /** Those of the page, so that a sheet says what the page says. Sheets are Vietnamese on every machine. */
    private static final ResourceBundle WORDS = WordBook.of("messages", Locale.of("vi"));

    private MatrixSheet() {}

    /** A unit's part in words, as a sheet has it. */
    public static String role(Duty.Role role) {
        return WORDS.getString("role." + JsonForm.lower(role));
    }

    public static void writeCsv(List<Matrix> matrices, Path file) {
        Sheets.write(file, out -> writeCsv(matrices, out));
    }

    public static void writeCsv(List<Matrix> matrices, OutputStream out) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        matrices.forEach(matrix -> rows.addAll(rows(matrix)));
        Sheets.csv(rows, out);
    }

    public static void writeXlsx(List<Matrix> matrices, Path file) {
        Sheets.write(file, out -> writeXlsx(matrices, out));
    }

    public static void writeXlsx(List<Matrix> matrices, OutputStream out) throws IOException {
        Sheets.xlsx(out, book -> {
            int count = 0;
            for (Matrix matrix : matrices) {
                grid(book, matrix, matrices.size() > 1 ? ++count + " " : "");
            }
            if (matrices.isEmpty()) {
                Sheets.sheet(book, "Phân công", List.of("Không có kế hoạch nào"));
            }
            evidence(book, matrices);
            findings(book, matrices);
        });
    }

    /** The headings and then a row for each item and task. */
    private static List<List<String>> rows(Matrix matrix) {
        List<List<String>> rows = new ArrayList<>();
        List<String> headings = new ArrayList<>(List.of("Văn bản", "Mục", "Nội dung", "Dòng"));
        matrix.columns().forEach(column -> headings.add(name(column)));
        rows.add(headings);
        for (Line line : matrix.lines()) {
            List<String> cells = new ArrayList<>(List.of(
                    name(matrix),
                    Objects.requireNonNullElse(line.number(), ""),
                    line.title(),
                    Integer.toString(line.line())));
            for (Column column : matrix.columns()) {
                cells.add(line.of(column).stream()
                        .map(MatrixSheet::shown)
                        .distinct()
                        .collect(Collectors.joining("; ")));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String shown(Entry entry) {
        String from = entry.from() == null ? "" : ", giao ở " + entry.from();
        return role(entry.role()) + " (dòng " + entry.line() + from + ")";
    }

    private static String name(Column column) {
        return column.isGeneral() ? "Đơn vị nêu chung" : column.name();
    }

    private static String name(Matrix matrix) {
        String symbol = matrix.document().symbol();
        return symbol == null || symbol.startsWith("/") ? matrix.document().key() : symbol;
    }

    private static void grid(Workbook book, Matrix matrix, String count) {
        List<List<String>> rows = rows(matrix);
        String name = count + "Phân công " + name(matrix).replaceAll("[\\[\\]*/\\\\?:]", " ");
        Worksheet sheet = Sheets.sheet(
                book,
                name.substring(0, Math.min(LONGEST_SHEET_NAME, name.length())).strip(),
                rows.getFirst());
        for (int line = 1; line < rows.size(); line++) {
            List<String> cells = rows.get(line);
            for (int i = 0; i < cells.size(); i++) {
                if (i == 3) {
                    sheet.value(line, i, Integer.parseInt(cells.get(i)));
                } else {
                    sheet.value(line, i, cells.get(i));
                    sheet.style(line, i).wrapText(true).set();
                }
            }
        }
        sheet.width(2, 60);
        for (int i = 0; i < matrix.columns().size(); i++) {
            sheet.width(4 + i, 24);
        }
    }

    private static void evidence(Workbook book, List<Matrix> matrices) {
        Worksheet sheet = Sheets.sheet(book, "Nguyên văn", EVIDENCE);
        int at = 1;
        for (Matrix matrix : matrices) {
            for (Line line : matrix.lines()) {
                for (Column column : matrix.columns()) {
                    for (Entry entry : line.of(column)) {
                        evidence(sheet, at++, matrix, line, column, entry);
                    }
                }
            }
        }
    }

    private static void evidence(Worksheet sheet, int at, Matrix matrix, Line line, Column column, Entry entry) {
        @Nullable
        String[] cells = {
            name(matrix),
            line.number(),
            line.title(),
            name(column),
            entry.unit(),
            role(entry.role()),
            entry.from(),
            entry.due().stream().map(Due::shown).distinct().collect(Collectors.joining(", ")),
            entry.reportsTo(),
            matrix.file().substring(matrix.file().lastIndexOf('/') + 1),
            null,
            entry.quote()
        };
        for (int i = 0; i < cells.length; i++) {
            sheet.value(at, i, cells[i]);
        }
        sheet.value(at, 10, entry.line());
    }

    private static void findings(Workbook book, List<Matrix> matrices) {
        Worksheet sheet = Sheets.sheet(book, "Cần xem", List.of("Văn bản", "Loại", "Điều cần xem", "Dòng"));
        int at = 1;
        for (Matrix matrix : matrices) {
            for (DutyFinding finding : matrix.findings()) {
                sheet.value(at, 0, name(matrix));
                sheet.value(at, 1, JsonForm.lower(finding.kind()));
                sheet.value(at, 2, finding.detail());
                sheet.value(
                        at++, 3, finding.lines().stream().map(Object::toString).collect(Collectors.joining(", ")));
            }
        }
    }
}
