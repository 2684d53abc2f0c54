package vn.cancu.api;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.comparison.ComparedComponent;
import vn.cancu.comparison.ComparedComponent.Side;
import vn.cancu.comparison.Comparison;
import vn.cancu.comparison.PlanCard;
import vn.cancu.comparison.SimilarPlan;
import vn.cancu.document.Evidence;

/** The JSON of {@code compare} and of {@code search --like}; docs/json/compare.md. */
public final class ComparisonJson {
    private ComparisonJson() {}

    public static String indented(Comparison comparison) {
        return JsonForm.indented(tree(comparison));
    }

    public static String indented(List<SimilarPlan> plans) {
        return JsonForm.indented(tree(plans));
    }

    static ObjectNode tree(Comparison comparison) {
        ObjectNode root = JsonForm.object();
        card(root.putObject("left"), comparison.left());
        card(root.putObject("right"), comparison.right());
        ArrayNode components = root.putArray("components");
        comparison
                .components()
                .forEach(component ->
                        component(components.addObject(), component, comparison.left(), comparison.right()));
        return root;
    }

    static ObjectNode tree(List<SimilarPlan> plans) {
        ObjectNode root = JsonForm.object();
        ArrayNode rows = root.putArray("plans");
        for (SimilarPlan plan : plans) {
            ObjectNode row = rows.addObject();
            card(row.putObject("document"), plan.plan());
            ArrayNode shared = row.putArray("shared");
            plan.shared()
                    .forEach(one -> evidence(
                            shared.addObject().put("component", one.code()).put("title", one.title()), one.evidence()));
        }
        return root;
    }

    private static void card(ObjectNode node, PlanCard card) {
        node.put("key", card.key())
                .put("symbol", card.symbol())
                .put("type", card.type())
                .put("issuer", card.issuer())
                .put("date", card.date())
                .put("title", card.title());
        JsonForm.numbers(node.putArray("years"), card.years());
        node.put("file", card.file());
    }

    private static void component(ObjectNode node, ComparedComponent component, PlanCard left, PlanCard right) {
        node.put("component", component.code())
                .put("title", component.title())
                .put("change", JsonForm.lower(component.change()));
        ArrayNode differences = node.putArray("differences");
        component.differences().stream().sorted().forEach(each -> differences.add(JsonForm.lower(each)));
        side(node, "left", component.left(), left);
        side(node, "right", component.right(), right);
    }

    private static void side(ObjectNode of, String name, @Nullable Side side, PlanCard plan) {
        if (side == null) {
            of.putNull(name);
            return;
        }
        ObjectNode node = of.putObject(name);
        node.put("file", plan.file());
        rows(node, "items", side.items(), (row, item) -> evidence(row.put("title", item.title()), item.evidence()));
        rows(
                node,
                "money",
                side.money(),
                (row, money) -> evidence(
                        row.put("amount_vnd", money.amount())
                                .put("source", JsonForm.lower(money.source()))
                                .put("measure", JsonForm.lower(money.measure())),
                        money.evidence()));
        rows(
                node,
                "targets",
                side.targets(),
                (row, aim) ->
                        evidence(row.put("indicator", aim.indicator()).put("value", aim.value()), aim.evidence()));
        rows(
                node,
                "duties",
                side.duties(),
                (row, task) -> evidence(
                        row.put("unit", task.unit()).put("role", task.role().toLowerCase(java.util.Locale.ROOT)),
                        task.evidence()));
        rows(
                node,
                "text",
                side.text(),
                (row, paragraph) -> row.put("line", paragraph.line()).put("text", paragraph.text()));
    }

    private static <T> void rows(
            ObjectNode node, String name, Collection<T> values, java.util.function.BiConsumer<ObjectNode, T> fill) {
        ArrayNode rows = node.putArray(name);
        values.forEach(value -> fill.accept(rows.addObject(), value));
    }

    private static void evidence(ObjectNode node, Evidence evidence) {
        node.put("line", evidence.line()).put("quote", evidence.quote());
    }
}
