package vn.cancu.budget;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.budget.BudgetQuestion.Dimension;
import vn.cancu.document.Allocation.Measure;

/**
 * A cube with one dimension laid across: year beside year, unit beside unit.
 *
 * @param question as asked
 * @param by what makes a line, {@code across} not among it
 * @param across the dimension of the columns
 * @param columns its values, sorted; null last, for what is not known
 * @param leftOut how many more columns there are than are laid out
 * @param lines by the question's dimensions, then measure
 * @param totals of the columns, one line a measure; none where one line a measure is all there is
 * @param rates what was disbursed of what was given, for the lines that have both
 * @param cut whether there was more money than is read for one question
 */
public record Comparison(
        BudgetQuestion question,
        List<Dimension> by,
        Across across,
        List<@Nullable String> columns,
        int leftOut,
        List<Line> lines,
        List<Line> totals,
        List<RateLine> rates,
        boolean cut) {
    /** More than a person compares, and far less than a sheet holds. */
    static final int MOST_COLUMNS = 60;

    public Comparison {
        by = List.copyOf(by);
        columns = Collections.unmodifiableList(new ArrayList<>(columns));
        lines = List.copyOf(lines);
        totals = List.copyOf(totals);
        rates = List.copyOf(rates);
    }

    /** What is laid beside each other. */
    public enum Across {
        YEAR(Dimension.YEAR),
        UNIT(Dimension.UNIT);

        private final Dimension dimension;

        Across(Dimension dimension) {
            this.dimension = dimension;
        }

        public Dimension dimension() {
            return dimension;
        }
    }

    /**
     * One measure of one thing over the columns.
     *
     * @param values of the question's dimensions
     * @param measure of all its figures
     * @param cells one a column; null where nothing is stated
     */
    public record Line(List<@Nullable String> values, Measure measure, List<@Nullable Cell> cells) {
        public Line {
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
        }

        /** Every amount that stands behind its figures. */
        public List<Amount> evidence() {
            List<Amount> evidence = new ArrayList<>();
            for (Cell cell : cells) {
                if (cell != null) {
                    evidence.addAll(cell.evidence());
                }
            }
            return evidence;
        }
    }

    /**
     * Disbursement rates of one thing over the columns.
     *
     * @param values of the question's dimensions
     * @param of what was given, allocated or planned, the same in all columns
     * @param rates one a column; null where not both are stated
     */
    public record RateLine(List<@Nullable String> values, Measure of, List<@Nullable Rate> rates) {
        public RateLine {
            rates = Collections.unmodifiableList(new ArrayList<>(rates));
        }
    }

    /** Whether a column is told by how much it differs from the one before it: years follow each other, units do not. */
    public boolean follows(int column) {
        return across == Across.YEAR && column > 0 && columns.get(column) != null;
    }

    /** How a column of a line differs from the one before it; empty where it does not follow, or one of them states nothing. */
    public Optional<Change> change(Line line, int column) {
        Cell before = follows(column) ? line.cells().get(column - 1) : null;
        Cell now = line.cells().get(column);
        return before == null || now == null ? Optional.empty() : Optional.of(Change.of(before.total(), now.total()));
    }

    /**
     * Lays the last dimension of {@code rows} and {@code rates} across.
     *
     * @param totals rows by the dimension across alone, sorted
     */
    static Comparison of(
            BudgetQuestion question,
            List<Dimension> by,
            Across across,
            List<Cell> rows,
            List<Cell> totals,
            List<Rate> rates,
            boolean cut) {
        Set<@Nullable String> seen = new LinkedHashSet<>();
        totals.forEach(cell -> seen.add(cell.values().getFirst()));
        List<@Nullable String> columns = seen.stream().limit(MOST_COLUMNS).toList();
        Columns laid = new Columns(columns);
        return new Comparison(
                question,
                by,
                across,
                columns,
                seen.size() - columns.size(),
                laid.lines(rows),
                by.isEmpty() ? List.of() : laid.lines(totals),
                laid.rates(rates),
                cut);
    }

    /** Where each value of the dimension across stands. */
    private static final class Columns {
        private final Map<@Nullable String, Integer> places = new HashMap<>();

        Columns(List<@Nullable String> columns) {
            columns.forEach(column -> places.put(column, places.size()));
        }

        List<Line> lines(List<Cell> cells) {
            Map<List<@Nullable String>, Map<Measure, List<@Nullable Cell>>> lines = new LinkedHashMap<>();
            for (Cell cell : cells) {
                Integer place = place(cell.values());
                if (place != null) {
                    lines.computeIfAbsent(line(cell.values()), key -> new EnumMap<>(Measure.class))
                            .computeIfAbsent(cell.measure(), key -> empty())
                            .set(place, cell);
                }
            }
            List<Line> found = new ArrayList<>();
            lines.forEach((values, byMeasure) ->
                    byMeasure.forEach((measure, ofColumns) -> found.add(new Line(values, measure, ofColumns))));
            return found;
        }

        List<RateLine> rates(List<Rate> rates) {
            Map<List<@Nullable String>, Map<Measure, List<@Nullable Rate>>> lines = new LinkedHashMap<>();
            for (Rate rate : rates) {
                Integer place = place(rate.values());
                if (place != null) {
                    lines.computeIfAbsent(line(rate.values()), key -> new EnumMap<>(Measure.class))
                            .computeIfAbsent(rate.of(), key -> empty())
                            .set(place, rate);
                }
            }
            List<RateLine> found = new ArrayList<>();
            lines.forEach((values, byMeasure) ->
                    byMeasure.forEach((of, ofColumns) -> found.add(new RateLine(values, of, ofColumns))));
            return found;
        }

        /** Null where its column is left out. */
        private @Nullable Integer place(List<@Nullable String> values) {
            return places.get(values.getLast());
        }

        private static List<@Nullable String> line(List<@Nullable String> values) {
            return values.subList(0, values.size() - 1);
        }

        private <T> List<@Nullable T> empty() {
            return new ArrayList<>(Collections.nCopies(places.size(), null));
        }
    }
}
