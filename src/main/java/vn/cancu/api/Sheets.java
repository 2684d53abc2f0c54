package vn.cancu.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** What all sheets have in common: CSV (RFC 4180, with a byte order mark so that Excel sees UTF-8) and the head of an XLSX sheet. */
final class Sheets {
    /** A spreadsheet's cell holds no more than 32,767 units. */
    static final int LONGEST_CELL = 32_000;

    /** How whole đồng are shown. */
    static final String MONEY = "#,##0";

    private static final String FORMULAS = "=+-@\t\r\n＝＋－＠";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Sheets() {}

    /** What writes a sheet. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** What fills a workbook. */
    @FunctionalInterface
    interface Filling {
        void into(Workbook book) throws IOException;
    }

    /** Writes a new file or over an old one. */
    static void write(Path file, Writing writing) {
        try (OutputStream out = Files.newOutputStream(file)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UnwritableException(file, e);
        }
    }

    /** Rows as CSV, the headings among them. */
    static void csv(List<List<String>> rows, OutputStream to) throws IOException {
        StringBuilder out = new StringBuilder("\uFEFF");
        for (List<String> cells : rows) {
            for (int i = 0; i < cells.size(); i++) {
                out.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
            }
            out.append("\r\n");
        }
        to.write(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A cell that a spreadsheet would take for a formula is led by an apostrophe: text of a document must not run. Numbers are no
     * formulas; the wide signs are, where the spreadsheet is an East Asian one.
     */
    private static String quoted(String cell) {
        boolean guarded = !cell.isEmpty()
                && FORMULAS.indexOf(cell.charAt(0)) >= 0
                && !NUMBER.matcher(cell).matches();
        String safe = guarded ? "'" + cell : cell;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** What is too long for a spreadsheet's cell ends in “…”, after a whole letter. */
    static String cut(String cell) {
        if (cell.length() <= LONGEST_CELL) {
            return cell;
        }
        int end = LONGEST_CELL - 1;
        return cell.substring(0, Character.isHighSurrogate(cell.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    static void xlsx(OutputStream out, Filling filling) throws IOException {
        try (Workbook book = new Workbook(out, "Can Cu", "1.0")) {
            filling.into(book);
        }
    }

    /** Whole đồng into a cell. */
    static void money(Worksheet sheet, int line, int column, long vnd) {
        sheet.value(line, column, vnd);
        sheet.style(line, column).format(MONEY).set();
    }

    /** A sheet with its headings in bold, which stay in sight. */
    static Worksheet sheet(Workbook book, String name, List<String> headings) {
        Worksheet sheet = book.newWorksheet(name);
        for (int i = 0; i < headings.size(); i++) {
            sheet.value(0, i, headings.get(i));
            sheet.style(0, i).bold().wrapText(true).set();
        }
        sheet.freezePane(0, 1);
        return sheet;
    }
}
