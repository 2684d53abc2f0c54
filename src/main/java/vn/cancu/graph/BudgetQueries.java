package vn.cancu.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import vn.cancu.budget.Amount;
import vn.cancu.budget.BudgetGraph;
import vn.cancu.budget.BudgetQuestion;
import vn.cancu.document.Allocation;
import vn.cancu.identity.UnitName;
import vn.cancu.text.Folding;

/** {@link BudgetGraph} over {@code cypher/query/budget}. */
final class BudgetQueries implements BudgetGraph {
    private final Graph graph;

    BudgetQueries(Graph graph) {
        this.graph = graph;
    }

    @Override
    public List<Amount> amounts(BudgetQuestion question, int limit) {
        String unit = question.unit() == null ? null : Folding.key(question.unit());
        return graph
                .read(
                        "query/budget/amounts",
                        Rows.parameters(
                                "programme",
                                question.programme(),
                                "component",
                                question.component(),
                                "unit",
                                unit,
                                "year",
                                question.year(),
                                "limit",
                                limit))
                .stream()
                .map(BudgetQueries::amount)
                .toList();
    }

    @Override
    public List<String> namesakes(Collection<String> units) {
        List<Map<String, Object>> names = new ArrayList<>();
        for (String key : units) {
            UnitName unit = UnitName.parse(key);
            unit.seat().ifPresent(seat -> names.add(Map.of("body", unit.body(), "seat", seat)));
        }
        return graph.read("query/budget/namesakes", Map.of("names", names)).stream()
                .map(row -> row.get("key").asString())
                .toList();
    }

    private static Amount amount(Record row) {
        Value amount = row.get("amount");
        Value item = row.get("item");
        Value document = row.get("document");
        String nature = Cards.text(amount, "nature");
        return new Amount(
                amount.get("id").asString(),
                amount.get("amount").asLong(),
                amount.get("amountPrinted").asString("") + " "
                        + amount.get("unitPrinted").asString(""),
                Allocation.Source.valueOf(amount.get("source").asString()),
                nature == null ? null : Allocation.Nature.valueOf(nature),
                Allocation.Measure.valueOf(amount.get("measure").asString()),
                amount.get("year").isNull() ? null : amount.get("year").asInt(),
                item.isNull() ? null : Cards.text(item, "localId"),
                item.isNull() ? null : Cards.text(item, "title"),
                programme(item, row.get("programmes")),
                item.isNull() ? null : Cards.text(item, "canonical"),
                Cards.text(amount, "recipient"),
                row.get("unit").isNull() ? null : row.get("unit").asString(),
                document.get("key").asString(),
                Cards.text(document, "symbol"),
                Cards.text(document, "issuer"),
                Cards.date(document, "date"),
                Cards.text(document, "path"),
                amount.get("line").asInt(),
                amount.get("quote").asString(),
                Cards.text(amount, "anomaly"),
                row.get("grants").asList(BudgetQueries::grant));
    }

    private static Amount.Grant grant(Value row) {
        return new Amount.Grant(
                row.get("key").asString(),
                Cards.text(row, "symbol"),
                row.get("line").asInt(),
                row.get("quote").asString());
    }

    /** Of the item; of the document where it has but one. */
    private static @Nullable String programme(Value item, Value programmes) {
        String ofItem = item.isNull() ? null : Cards.text(item, "programme");
        if (ofItem != null) {
            return ofItem;
        }
        return programmes.size() == 1 ? programmes.get(0).asString() : null;
    }
}
