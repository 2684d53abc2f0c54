package vn.cancu.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
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
    private final NavigableMap<Integer, Paragraph> byLine = new TreeMap<>();
    /** By the first line of a paragraph: the item in whose section it stands. */
    private final Map<Integer, PlanItem> owners = new HashMap<>();

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
        plan.paragraphs().forEach(paragraph -> byLine.put(paragraph.line(), paragraph));
        own();
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
            PlanItem over = owners.get(paragraph.line());
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
        Map.Entry<Integer, Paragraph> at = of == null ? byLine.floorEntry(line) : null;
        if (at != null) {
            of = owners.get(at.getKey());
        }
        return of == null ? WHOLE : key(of);
    }

    /**
     * Gives each paragraph to the last item that is named in it, or before it under a heading that it stands under: one walk down the plan,
     * which looks at as many headings as a paragraph is deep.
     */
    private void own() {
        Map<Integer, Integer> named = new HashMap<>();
        for (int i = 0; i < plan.items().size(); i++) {
            Map.Entry<Integer, Paragraph> at =
                    byLine.floorEntry(plan.items().get(i).evidence().line());
            if (at != null) {
                named.put(at.getKey(), i);
            }
        }
        Map<String, Integer> under = new HashMap<>();
        for (Paragraph paragraph : plan.paragraphs()) {
            int last = named.getOrDefault(paragraph.line(), -1);
            if (last >= 0 && !paragraph.path().isEmpty()) {
                under.merge(paragraph.path(), last, Math::max);
            }
            for (String path = paragraph.path(); !path.isEmpty(); path = above(path)) {
                last = Math.max(last, under.getOrDefault(path, -1));
            }
            if (last >= 0) {
                owners.put(paragraph.line(), plan.items().get(last));
            }
        }
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
