package vn.cancu.api;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.duty.DutyFinding;
import vn.cancu.duty.Matrix;
import vn.cancu.duty.Matrix.Column;
import vn.cancu.duty.Matrix.Entry;
import vn.cancu.duty.Matrix.Line;

/** Matrices as JSON: {@code docs/json/matrix.md}. */
public final class MatrixJson {
    private MatrixJson() {}

    /** One for a plan that was named; else a list. */
    public static String indented(Matrix matrix) {
        return JsonForm.indented(tree(matrix));
    }

    public static String indented(List<Matrix> matrices) {
        return JsonForm.indented(tree(matrices));
    }

    public static ObjectNode tree(List<Matrix> matrices) {
        ObjectNode root = JsonForm.object();
        ArrayNode all = root.putArray("matrices");
        matrices.forEach(matrix -> all.add(tree(matrix)));
        return root;
    }

    public static ObjectNode tree(Matrix matrix) {
        ObjectNode root = JsonForm.object();
        DutyJson.document(root.putObject("document"), matrix.document());
        root.put("file", matrix.file());
        ArrayNode units = root.putArray("units");
        for (Column column : matrix.columns()) {
            ObjectNode unit = units.addObject();
            unit.put("key", column.key()).put("name", column.name()).put("level", column.level());
            unit.put("generic", column.isGeneral());
            ArrayNode printed = unit.putArray("printed");
            column.printed().forEach(printed::add);
            DutyJson.today(unit, column.today());
        }
        ArrayNode rows = root.putArray("rows");
        matrix.lines().forEach(line -> row(rows.addObject(), line));
        findings(root.putArray("findings"), matrix.findings());
        return root;
    }

    private static void row(ObjectNode out, Line line) {
        out.put("item", line.item());
        out.put("number", line.number());
        out.put("title", line.title());
        out.put("canonical", line.canonical());
        out.put("parent", line.parent());
        out.put("depth", line.depth());
        out.put("line", line.line());
        ArrayNode cells = out.putArray("cells");
        for (Entry entry : line.entries()) {
            cell(cells.addObject(), entry);
        }
    }

    static void cell(ObjectNode cell, Entry entry) {
        cell.put("unit", entry.column());
        cell.put("printed", entry.unit());
        cell.put("role", JsonForm.lower(entry.role()));
        cell.put("quote", entry.quote());
        cell.put("line", entry.line());
        cell.put("inherited_from", entry.from());
        DutyJson.deadlines(cell, entry.due());
        cell.put("reports_to", entry.reportsTo());
    }

    static void findings(ArrayNode out, List<DutyFinding> findings) {
        for (DutyFinding finding : findings) {
            ObjectNode node = out.addObject();
            node.put("kind", JsonForm.lower(finding.kind())).put("detail", finding.detail());
            ArrayNode lines = node.putArray("lines");
            finding.lines().forEach(lines::add);
        }
    }
}
