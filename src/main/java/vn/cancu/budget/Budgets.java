package vn.cancu.budget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cancu.budget.BudgetQuestion.Dimension;
import vn.cancu.budget.Comparison.Across;

/** What did each component get? */
public final class Budgets {
    private static final int MOST_AMOUNTS = 200_000;

    private final BudgetGraph graph;

    public Budgets(BudgetGraph graph) {
        this.graph = graph;
    }

    /** The cube of all amounts that fit {@code question}. */
    public Cube cube(BudgetQuestion question) {
        return counted(question).cube(question);
    }

    /**
     * The cube, and another of the same amounts: they are asked of the graph once.
     *
     * @param by dimensions of the other
     */
    public List<Cube> cubes(BudgetQuestion question, List<Dimension> by) {
        Counted counted = counted(question);
        BudgetQuestion other =
                new BudgetQuestion(question.programme(), question.component(), question.unit(), question.year(), by);
        return List.of(counted.cube(question), counted.cube(other));
    }

    private Counted counted(BudgetQuestion question) {
        List<Amount> amounts = graph.amounts(question, MOST_AMOUNTS);
        Units units = Units.of(amounts, graph);
        return new Counted(Restated.once(withoutParts(bundles(amounts)), units), units, amounts.size() == MOST_AMOUNTS);
    }

    /**
     * The same, with one dimension laid across: year beside year, unit beside unit.
     *
     * @param across the dimension of the columns; it makes no rows
     */
    public Comparison compared(BudgetQuestion question, Across across) {
        List<Dimension> by = new ArrayList<>(question.by());
        by.remove(across.dimension());
        return counted(question).compared(question, by, across);
    }

    private static Collection<Bundle> bundles(List<Amount> amounts) {
        Map<Bundle.Key, Bundle> bundles = new LinkedHashMap<>();
        for (Amount amount : amounts) {
            bundles.computeIfAbsent(Bundle.Key.of(amount), Bundle::new).add(amount);
        }
        return bundles.values();
    }

    /** The bundles that no other bundle holds: a project's total stands for those of its subprojects. */
    private static List<Bundle> withoutParts(Collection<Bundle> bundles) {
        Map<String, List<Bundle>> byDocument = new LinkedHashMap<>();
        for (Bundle bundle : bundles) {
            byDocument
                    .computeIfAbsent(bundle.key().document(), key -> new ArrayList<>())
                    .add(bundle);
        }
        List<Bundle> counted = new ArrayList<>();
        for (List<Bundle> ofDocument : byDocument.values()) {
            boolean ofItems =
                    ofDocument.stream().anyMatch(bundle -> bundle.key().item() != null);
            for (Bundle bundle : ofDocument) {
                // What is said of the whole plan is a check on its items, never a row beside them.
                boolean grandTotal = ofItems && bundle.key().item() == null && hasItems(bundle, ofDocument);
                // What is shared out among units is part of what is shared.
                boolean share = bundle.key().recipient() != null && isShared(bundle, ofDocument);
                if (!grandTotal && !share && !isHeldByAnItem(bundle, ofDocument)) {
                    counted.add(bundle);
                }
            }
        }
        return counted;
    }

    private static boolean hasItems(Bundle whole, List<Bundle> bundles) {
        return bundles.stream()
                .anyMatch(bundle -> bundle.key().item() != null && bundle.key().isBelow(whole.key()));
    }

    private static boolean isShared(Bundle share, List<Bundle> bundles) {
        return bundles.stream()
                .anyMatch(bundle -> bundle.key().recipient() == null
                        && share.key().isBelow(bundle.key())
                        && bundle.total() >= share.total());
    }

    private static boolean isHeldByAnItem(Bundle part, List<Bundle> bundles) {
        return bundles.stream()
                .anyMatch(bundle -> bundle.key().item() != null && part.key().isBelow(bundle.key()));
    }
}
