package vn.cancu.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.comparison.ComparedComponent.Change;
import vn.cancu.comparison.ComparedComponent.Difference;
import vn.cancu.comparison.ComparedComponent.Side;
import vn.cancu.comparison.NoSuchPlanException.Reason;
import vn.cancu.text.Folding;

/** What did past plans say of the same components? */
public final class Comparisons {
    private static final int MOST_ITEMS = 2_000;
    private static final int MOST_CANDIDATES = 10;
    /** Labels in front of a line; a component that moved from 2 to 3 did not change by that. */
    private static final Pattern LABEL = Pattern.compile("(?m)^[\\s*+-]*(?:[IVXLC]+|[a-zđ]|\\d+(?:\\.\\d+)*)[.)]\\s*");

    private final PlanGraph graph;

    public Comparisons(PlanGraph graph) {
        this.graph = graph;
    }

    /**
     * Two plans component by component.
     *
     * @param left key or symbol of the earlier one
     * @param right key or symbol of the later one
     * @throws NoSuchPlanException where one of them is not one document whose text is held
     */
    public Comparison compare(String left, String right) {
        Plan one = plan(left);
        Plan other = plan(right);
        Map<String, Side> before = Sides.of(one);
        Map<String, Side> after = Sides.of(other);
        Set<String> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        List<ComparedComponent> components = new ArrayList<>();
        keys.forEach(key -> components.add(compared(before.get(key), after.get(key))));
        return new Comparison(one.card(), other.card(), components);
    }

    private static ComparedComponent compared(@Nullable Side left, @Nullable Side right) {
        Side named = right == null ? left : right;
        if (named == null) {
            throw new IllegalArgumentException("a component of neither plan");
        }
        String code = named.items().isEmpty() ? null : named.items().getFirst().code();
        String title = named.items().isEmpty() ? "" : named.items().getFirst().title();
        if (left == null || right == null) {
            return new ComparedComponent(code, title, left == null ? Change.NEW : Change.GONE, Set.of(), left, right);
        }
        Set<Difference> differences = EnumSet.noneOf(Difference.class);
        differ(Difference.TEXT, left, right, Comparisons::text, differences);
        differ(Difference.MONEY, left, right, Comparisons::money, differences);
        differ(Difference.TARGETS, left, right, Comparisons::targets, differences);
        differ(Difference.DUTIES, left, right, Comparisons::duties, differences);
        return new ComparedComponent(
                code, title, differences.isEmpty() ? Change.SAME : Change.CHANGED, differences, left, right);
    }

    private static void differ(
            Difference difference, Side left, Side right, Function<Side, Object> what, Set<Difference> to) {
        if (!what.apply(left).equals(what.apply(right))) {
            to.add(difference);
        }
    }

    private static Object text(Side side) {
        return side.text().stream()
                .map(paragraph -> Folding.key(LABEL.matcher(paragraph.text()).replaceAll("")))
                .toList();
    }

    private static Object money(Side side) {
        return side.money().stream()
                .map(money -> money.measure() + " " + money.source() + " " + money.amount())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Object targets(Side side) {
        return side.targets().stream()
                .map(aim -> Folding.key(aim.indicator()) + " " + aim.value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Object duties(Side side) {
        return side.duties().stream()
                .map(task -> task.role() + " " + Folding.key(task.unit()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Plans of other units or years with the same components, those that share most first, then the newest.
     *
     * @param named key or symbol of a document, or the key of one of its items ("KEY#DA4.TDA1")
     * @throws NoSuchPlanException where it is not one document whose text is held
     */
    public List<SimilarPlan> like(String named) {
        int hash = named.lastIndexOf('#');
        String item = hash > 0 && graph.named(named).isEmpty() ? named : null;
        Plan plan = plan(item == null ? named : named.substring(0, hash));
        Set<String> codes = new LinkedHashSet<>();
        plan.items().stream()
                .filter(each -> item == null || each.id().equals(item))
                .forEach(each -> {
                    if (each.code() != null) {
                        codes.add(each.code());
                    }
                });
        if (codes.isEmpty()) {
            throw new NoSuchPlanException(Reason.NO_COMPONENTS, named, List.of());
        }
        return graph.withComponents(plan.card().key(), codes, MOST_ITEMS);
    }

    private Plan plan(String named) {
        List<PlanCard> found =
                graph.named(named).stream().filter(card -> card.file() != null).toList();
        if (found.size() > 1) {
            throw new NoSuchPlanException(
                    Reason.SEVERAL,
                    named,
                    found.stream().map(PlanCard::key).limit(MOST_CANDIDATES).toList());
        }
        return found.stream()
                .findFirst()
                .flatMap(card -> graph.plan(card.key()))
                .orElseThrow(() -> new NoSuchPlanException(Reason.UNHELD, named, List.of()));
    }
}
