package vn.cancu.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cancu.comparison.ComparedComponent.Side;
import vn.cancu.comparison.Plan.Paragraph;
import vn.cancu.comparison.Plan.PlanItem;
import vn.cancu.text.Folding;

/** One plan taken apart by component: what stands under the heading of an item, or is stored as its own, is the component's. */
final class Sides {
    /** What stands under no item: the plan as a whole. */
    static final String WHOLE = "";

    private final Plan plan;
    private final Map<String, PlanItem> byId = new HashMap<>();
    private final Map<String, Collected> sides = new LinkedHashMap<>();

    private static final class Collected {
        private final List<PlanItem> items = new ArrayList<>();
        private final List<Plan.Money> money = new ArrayList<>();
        private final List<Plan.Aim> targets = new ArrayList<>();
        private final List<Plan.Task> duties = new ArrayList<>();
        private final List<Paragraph> text = new ArrayList<>();

        Side side() {
            return new Side(items, money, targets, duties, text);
        }
    }

    private Sides(Plan plan) {
        this.plan = plan;
        plan.items().forEach(item -> byId.put(item.id(), item));
        plan.items().forEach(item -> of(key(item)).items.add(item));
        plan.amounts()
                .forEach(money ->
                        of(keyOf(money.item(), money.evidence().line())).money.add(money));
        plan.duties()
                .forEach(task ->
                        of(keyOf(task.item(), task.evidence().line())).duties.add(task));
        plan.targets()
                .forEach(aim -> of(keyOf(null, aim.evidence().line())).targets.add(aim));
        for (Paragraph paragraph : plan.paragraphs()) {
            PlanItem over = over(paragraph);
            if (over != null) {
                of(key(over)).text.add(paragraph);
            }
        }
    }

    /** By what a component is matched with that of another plan; the whole plan under {@link #WHOLE}. */
    static Map<String, Side> of(Plan plan) {
        Map<String, Side> sides = new LinkedHashMap<>();
        new Sides(plan).sides.forEach((key, collected) -> sides.put(key, collected.side()));
        return sides;
    }

    private Collected of(String key) {
        return Objects.requireNonNull(sides.computeIfAbsent(key, each -> new Collected()));
    }

    /** The official code; else its words under its parent. */
    private String key(PlanItem item) {
        if (item.code() != null) {
            return item.code();
        }
        PlanItem parent = item.parent() == null ? null : byId.get(item.parent());
        String above = parent == null || parent.id().equals(item.id()) ? "" : key(parent);
        return above + "|" + Folding.key(item.title());
    }

    private String keyOf(@Nullable String item, int line) {
        PlanItem of = item == null ? null : byId.get(item);
        if (of == null) {
            Paragraph paragraph = null;
            for (Paragraph each : plan.paragraphs()) {
                paragraph = each.line() <= line ? each : paragraph;
            }
            of = paragraph == null ? null : over(paragraph);
        }
        return of == null ? WHOLE : key(of);
    }

    /** The last item before a paragraph in whose section it stands. */
    private @Nullable PlanItem over(Paragraph paragraph) {
        PlanItem found = null;
        for (PlanItem item : plan.items()) {
            Paragraph named = paragraphOf(item.evidence().line());
            boolean own = named != null && named.line() == paragraph.line();
            boolean under = named != null
                    && named.line() < paragraph.line()
                    && !named.path().isEmpty()
                    && (paragraph.path() + "/").startsWith(named.path() + "/");
            if (own || under) {
                found = item;
            }
        }
        return found;
    }

    private @Nullable Paragraph paragraphOf(int line) {
        Paragraph found = null;
        for (Paragraph each : plan.paragraphs()) {
            if (each.line() > line) {
                break;
            }
            found = each;
        }
        return found;
    }
}
