package vn.cancu.api;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.budget.Amount;
import vn.cancu.budget.BudgetQuestion;
import vn.cancu.budget.Cell;
import vn.cancu.budget.Cube;

/** The JSON of {@code budget}: {@code docs/json/budget.md}. Amounts are whole đồng as numbers. */
public final class BudgetJson {
    private BudgetJson() {}

    public static String indented(Cube cube) {
        return JsonForm.indented(tree(cube));
    }

    public static ObjectNode tree(Cube cube) {
        ObjectNode root = JsonForm.object();
        BudgetQuestion question = cube.question();
        ObjectNode asked = root.putObject("question");
        asked.put("programme", question.programme());
        asked.put("component", question.component());
        asked.put("unit", question.unit());
        asked.put("year", question.year());
        ArrayNode by = asked.putArray("by");
        question.by().forEach(dimension -> by.add(JsonForm.lower(dimension)));
        cells(root.putArray("rows"), cube.rows(), question.by());
        cells(root.putArray("totals"), cube.totals(), List.of());
        root.put("cut", cube.cut());
        return root;
    }

    private static void cells(ArrayNode rows, List<Cell> cells, List<BudgetQuestion.Dimension> by) {
        for (Cell cell : cells) {
            ObjectNode row = rows.addObject();
            for (int i = 0; i < by.size(); i++) {
                row.put(JsonForm.lower(by.get(i)), cell.values().get(i));
            }
            row.put("measure", JsonForm.lower(cell.measure()));
            row.put("total", cell.total());
            row.put("central", cell.central());
            row.put("local", cell.local());
            row.put("other", cell.other());
            row.put("disagrees", cell.disagrees());
            ArrayNode evidence = row.putArray("evidence");
            cell.evidence().forEach(amount -> amount(evidence.addObject(), amount));
        }
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
    }
}
