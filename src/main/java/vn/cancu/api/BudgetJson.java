package vn.cancu.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.budget.Amount;
import vn.cancu.budget.BudgetQuestion;
import vn.cancu.budget.Cell;
import vn.cancu.budget.Comparison;
import vn.cancu.budget.Cube;
import vn.cancu.budget.Rate;

/** The JSON of {@code budget}: {@code docs/json/budget.md}. Amounts are whole đồng as numbers. */
public final class BudgetJson {
    private BudgetJson() {}

    public static String indented(Cube cube) {
        return JsonForm.indented(tree(cube));
    }

    public static String indented(Comparison compared) {
        return JsonForm.indented(tree(compared));
    }

    public static ObjectNode tree(Cube cube) {
        ObjectNode root = JsonForm.object();
        BudgetQuestion question = cube.question();
        asked(root, question, question.by());
        cells(root.putArray("rows"), cube.rows(), question.by());
        cells(root.putArray("totals"), cube.totals(), List.of());
        rates(root.putArray("rates"), cube.rates(), question.by());
        root.put("cut", cube.cut());
        return root;
    }

    /** A comparison: figures by column, null where nothing is stated. */
    public static ObjectNode tree(Comparison compared) {
        ObjectNode root = JsonForm.object();
        asked(root, compared.question(), compared.by());
        root.put("across", JsonForm.lower(compared.across()));
        ArrayNode columns = root.putArray("columns");
        compared.columns().forEach(columns::add);
        root.put("columns_left_out", compared.leftOut());
        ArrayNode rows = root.putArray("rows");
        compared.lines().forEach(line -> line(rows.addObject(), line, compared, compared.by()));
        ArrayNode totals = root.putArray("totals");
        compared.totals().forEach(line -> line(totals.addObject(), line, compared, List.of()));
        ArrayNode rates = root.putArray("rates");
        for (Comparison.RateLine line : compared.rates()) {
            ObjectNode row = rates.addObject();
            values(row, line.values(), compared.by());
            row.put("of", JsonForm.lower(line.of()));
            ArrayNode given = row.putArray("given");
            ArrayNode disbursed = row.putArray("disbursed");
            ArrayNode percents = row.putArray("percent");
            for (Rate rate : line.rates()) {
                given.add(rate == null ? null : (Long) rate.given());
                disbursed.add(rate == null ? null : (Long) rate.disbursed());
                percents.add(rate == null ? null : rate.percent());
            }
        }
        root.put("cut", compared.cut());
        return root;
    }

    private static void asked(ObjectNode root, BudgetQuestion question, List<BudgetQuestion.Dimension> dimensions) {
        ObjectNode asked = root.putObject("question");
        asked.put("programme", question.programme());
        asked.put("component", question.component());
        asked.put("unit", question.unit());
        asked.put("year", question.year());
        ArrayNode by = asked.putArray("by");
        dimensions.forEach(dimension -> by.add(JsonForm.lower(dimension)));
    }

    private static void line(
            ObjectNode row, Comparison.Line line, Comparison compared, List<BudgetQuestion.Dimension> by) {
        values(row, line.values(), by);
        row.put("measure", JsonForm.lower(line.measure()));
        ArrayNode cells = row.putArray("cells");
        for (int column = 0; column < line.cells().size(); column++) {
            Cell cell = line.cells().get(column);
            if (cell == null) {
                cells.addNull();
                continue;
            }
            ObjectNode node = cells.addObject();
            figures(node, cell);
            compared.change(line, column).ifPresent(change -> {
                node.put("change", change.amount());
                node.put("change_percent", change.percent());
            });
            // A sum's words are those of the rows above it.
            if (!by.isEmpty() || compared.by().isEmpty()) {
                evidence(node, cell);
            }
        }
    }

    private static void rates(ArrayNode rows, List<Rate> rates, List<BudgetQuestion.Dimension> by) {
        for (Rate rate : rates) {
            ObjectNode row = rows.addObject();
            values(row, rate.values(), by);
            row.put("of", JsonForm.lower(rate.of()));
            row.put("given", rate.given());
            row.put("disbursed", rate.disbursed());
            row.put("percent", rate.percent());
        }
    }

    private static void values(ObjectNode row, List<@Nullable String> values, List<BudgetQuestion.Dimension> by) {
        for (int i = 0; i < by.size(); i++) {
            row.put(JsonForm.lower(by.get(i)), values.get(i));
        }
    }

    private static void figures(ObjectNode row, Cell cell) {
        row.put("total", cell.total());
        row.put("central", cell.central());
        row.put("local", cell.local());
        row.put("other", cell.other());
        row.put("disagrees", cell.disagrees());
    }

    private static void cells(ArrayNode rows, List<Cell> cells, List<BudgetQuestion.Dimension> by) {
        for (Cell cell : cells) {
            ObjectNode row = rows.addObject();
            values(row, cell.values(), by);
            row.put("measure", JsonForm.lower(cell.measure()));
            figures(row, cell);
            evidence(row, cell);
        }
    }

    private static void evidence(ObjectNode row, Cell cell) {
        ArrayNode evidence = row.putArray("evidence");
        cell.evidence().forEach(amount -> amount(evidence.addObject(), amount));
    }

    private static void amount(ObjectNode node, Amount amount) {
        node.put("amount_vnd", amount.vnd());
        node.put("printed", amount.printed());
        node.put("source", JsonForm.lower(amount.source()));
        node.put("nature", JsonForm.lower(amount.nature()));
        node.put("measure", JsonForm.lower(amount.measure()));
        node.put("year", amount.year());
        node.put("item", amount.item());
        node.put("title", amount.itemTitle());
        node.put("programme", amount.programme());
        node.put("canonical", amount.component());
        node.put("document", amount.document());
        node.put("symbol", amount.symbol());
        node.put("issuer", amount.issuer());
        node.put("recipient", amount.recipient());
        node.put("file", amount.file());
        node.put("line", amount.line());
        node.put("quote", amount.quote());
        node.put("anomaly", amount.anomaly());
        ArrayNode grants = node.putArray("granted_by");
        for (Amount.Grant grant : amount.grants()) {
            ObjectNode by = grants.addObject();
            by.put("document", grant.document());
            by.put("symbol", grant.symbol());
            by.put("line", grant.line());
            by.put("quote", grant.quote());
        }
    }
}
