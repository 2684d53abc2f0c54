package vn.cancu.budget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.budget.BudgetQuestion.Dimension;
import vn.cancu.document.Allocation.Measure;
import vn.cancu.document.Allocation.Source;

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

    /** What counts of the amounts that fit a question. */
    private record Counted(List<Bundle> bundles, Units units, boolean cut) {
        Cube cube(BudgetQuestion question) {
            return new Cube(question, rows(bundles, question.by(), units), rows(bundles, List.of(), units), cut);
        }
    }

    private Counted counted(BudgetQuestion question) {
        List<Amount> amounts = graph.amounts(question, MOST_AMOUNTS);
        Units units = Units.of(amounts);
        return new Counted(Restated.once(withoutParts(bundles(amounts)), units), units, amounts.size() == MOST_AMOUNTS);
    }

    /**
     * The same, with one dimension laid across: year beside year, unit beside unit.
     *
     * @param across the dimension of the columns; it makes no rows
     */
    public Comparison compared(BudgetQuestion question, Dimension across) {
        List<Dimension> by = new ArrayList<>(question.by());
        by.remove(across);
        by.add(across);
        Counted counted = counted(question);
        return Comparison.of(question, counted.cube(question.by(by)), counted.cube(question.by(List.of(across))));
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

    private static List<Cell> rows(List<Bundle> bundles, List<Dimension> by, Units units) {
        Map<List<@Nullable String>, Map<Measure, List<Bundle>>> groups = new LinkedHashMap<>();
        for (Bundle bundle : bundles) {
            groups.computeIfAbsent(values(bundle.first(), by, units), values -> new LinkedHashMap<>())
                    .computeIfAbsent(bundle.key().measure(), measure -> new ArrayList<>())
                    .add(bundle);
        }
        List<Cell> rows = new ArrayList<>();
        groups.forEach((values, byMeasure) ->
                byMeasure.forEach((measure, ofMeasure) -> rows.add(cell(values, measure, ofMeasure))));
        rows.sort(Comparator.comparing(Budgets::sortKey).thenComparing(Cell::measure));
        return rows;
    }

    private static List<@Nullable String> values(Amount amount, List<Dimension> by, Units units) {
        List<@Nullable String> values = new ArrayList<>();
        for (Dimension dimension : by) {
            values.add(
                    switch (dimension) {
                        case PROGRAMME -> amount.programme();
                        case COMPONENT ->
                            amount.component() == null
                                    ? amount.itemTitle()
                                    : amount.programme() + "/" + amount.component();
                        case UNIT -> units.name(amount);
                        case YEAR ->
                            amount.year() == null ? null : amount.year().toString();
                        case NATURE ->
                            amount.nature() == null
                                    ? null
                                    : amount.nature().name().toLowerCase(Locale.ROOT);
                        case DOCUMENT -> amount.symbol() == null ? amount.document() : amount.symbol();
                    });
        }
        return Collections.unmodifiableList(values);
    }

    private static Cell cell(List<@Nullable String> values, Measure measure, List<Bundle> bundles) {
        long total = 0;
        long central = 0;
        long local = 0;
        long other = 0;
        boolean disagrees = false;
        List<Amount> evidence = new ArrayList<>();
        for (Bundle bundle : bundles) {
            total = Math.addExact(total, bundle.total());
            central = Math.addExact(central, bundle.of(Source.CENTRAL));
            local = Math.addExact(local, bundle.of(Source.LOCAL));
            other = Math.addExact(other, bundle.of(Source.OTHER));
            disagrees |= bundle.disagrees();
            evidence.addAll(bundle.amounts());
        }
        return new Cell(values, measure, total, central, local, other, disagrees, evidence);
    }

    /** Numbers within codes sort as numbers: DA2 before DA10. */
    private static String sortKey(Cell cell) {
        StringBuilder key = new StringBuilder();
        for (String value : cell.values()) {
            key.append(value == null ? "\uFFFF" : padded(value)).append('\t');
        }
        return key.toString();
    }

    private static String padded(String value) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < value.length()) {
            int end = at;
            while (end < value.length() && Character.isDigit(value.charAt(end))) {
                end++;
            }
            if (end > at) {
                out.append("0".repeat(Math.max(0, 6 - (end - at)))).append(value, at, end);
                at = end;
            } else {
                out.append(value.charAt(at++));
            }
        }
        return out.toString();
    }
}
