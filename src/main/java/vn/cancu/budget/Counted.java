package vn.cancu.budget;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cancu.budget.BudgetQuestion.Dimension;
import vn.cancu.budget.Comparison.Across;
import vn.cancu.document.Allocation.Measure;
import vn.cancu.document.Allocation.Source;

/**
 * What counts of the amounts that fit a question, and its rows by any dimensions.
 *
 * @param cut whether there was more money than is read for one question
 */
record Counted(List<Bundle> bundles, Units units, boolean cut) {
    Cube cube(BudgetQuestion question) {
        return new Cube(question, rows(question.by()), rows(List.of()), rates(question.by()), cut);
    }

    /** @param by what makes a line, {@code across} not among it */
    Comparison compared(BudgetQuestion question, List<Dimension> by, Across across) {
        List<Dimension> all = new ArrayList<>(by);
        all.add(across.dimension());
        return Comparison.of(question, by, across, rows(all), rows(List.of(across.dimension())), rates(all), cut);
    }

    private List<Cell> rows(List<Dimension> by) {
        Map<List<@Nullable String>, Map<Measure, List<Bundle>>> groups = new LinkedHashMap<>();
        for (Bundle bundle : bundles) {
            groups.computeIfAbsent(values(bundle.first(), by), values -> new LinkedHashMap<>())
                    .computeIfAbsent(bundle.key().measure(), measure -> new ArrayList<>())
                    .add(bundle);
        }
        List<Cell> rows = new ArrayList<>();
        groups.forEach((values, byMeasure) ->
                byMeasure.forEach((measure, ofMeasure) -> rows.add(cell(values, measure, ofMeasure))));
        rows.sort(Comparator.comparing((Cell row) -> sortKey(row.values())).thenComparing(Cell::measure));
        return rows;
    }

    private List<Rate> rates(List<Dimension> by) {
        Map<List<@Nullable String>, Rate.Pairs> rows = new LinkedHashMap<>();
        for (Bundle bundle : bundles) {
            Amount first = bundle.first();
            rows.computeIfAbsent(values(first, by), values -> new Rate.Pairs())
                    .add(thing(first), bundle.key().measure(), bundle.total());
        }
        List<Rate> rates = new ArrayList<>();
        rows.forEach((values, pairs) -> rates.addAll(pairs.rates(values)));
        rates.sort(Comparator.comparing(rate -> sortKey(rate.values())));
        return rates;
    }

    /** What is given and disbursed: of which the unit or the year is not known is known again in its own document alone. */
    private List<@Nullable String> thing(Amount amount) {
        List<@Nullable String> thing = new ArrayList<>(
                values(amount, List.of(Dimension.PROGRAMME, Dimension.UNIT, Dimension.YEAR, Dimension.COMPONENT)));
        thing.set(1, units.same(amount));
        boolean known = thing.subList(0, 3).stream().allMatch(Objects::nonNull);
        thing.add(known ? null : amount.document());
        return thing;
    }

    private List<@Nullable String> values(Amount amount, List<Dimension> by) {
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
    private static String sortKey(List<@Nullable String> values) {
        StringBuilder key = new StringBuilder();
        for (String value : values) {
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
