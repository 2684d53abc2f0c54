package vn.cancu.budget;

import java.util.ArrayList;
import java.util.Collections;
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
 * @param lines by the question's dimensions, then measure
 * @param totals of the columns, one line a measure
 * @param rates what was disbursed of what was given, for the lines that have both
 * @param cut whether there was more money than is read for one question
 */
public record Comparison(
        BudgetQuestion question,
        List<Dimension> by,
        Dimension across,
        List<@Nullable String> columns,
        List<Line> lines,
        List<Line> totals,
        List<RateLine> rates,
        boolean cut) {
    public Comparison {
        by = List.copyOf(by);
        columns = Collections.unmodifiableList(new ArrayList<>(columns));
        lines = List.copyOf(lines);
        totals = List.copyOf(totals);
        rates = List.copyOf(rates);
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

        /** How a column differs from the one before it; empty where one of them states nothing. */
        public Optional<Change> change(int column) {
            Cell before = column == 0 ? null : cells.get(column - 1);
            Cell now = cells.get(column);
            return before == null || now == null
                    ? Optional.empty()
                    : Optional.of(Change.of(before.total(), now.total()));
        }
    }

    /**
     * Disbursement rates of one thing over the columns.
     *
     * @param values of the question's dimensions
     * @param rates one a column; null where not both are stated
     */
    public record RateLine(List<@Nullable String> values, List<@Nullable Rate> rates) {
        public RateLine {
            rates = Collections.unmodifiableList(new ArrayList<>(rates));
        }
    }

    /** Lays the last dimension of {@code cube} across. */
    static Comparison of(BudgetQuestion question, Cube cube, Cube totals) {
        List<Dimension> by = cube.question().by();
        int last = by.size() - 1;
        Set<@Nullable String> seen = new LinkedHashSet<>();
        // The rows of the totals are by the dimension across alone, and sorted.
        totals.rows().forEach(cell -> seen.add(cell.values().getFirst()));
        List<@Nullable String> columns = new ArrayList<>(seen);
        return new Comparison(
                question,
                by.subList(0, last),
                by.get(last),
                columns,
                lines(cube.rows(), last, columns),
                lines(totals.rows(), 0, columns),
                rates(cube.rows(), last, columns),
                cube.cut());
    }

    private static List<Line> lines(List<Cell> cells, int across, List<@Nullable String> columns) {
        Map<List<@Nullable String>, Map<Measure, List<@Nullable Cell>>> lines = new LinkedHashMap<>();
        for (Cell cell : cells) {
            lines.computeIfAbsent(values(cell, across), key -> new LinkedHashMap<>())
                    .computeIfAbsent(cell.measure(), key -> empty(columns))
                    .set(columns.indexOf(cell.values().get(across)), cell);
        }
        List<Line> found = new ArrayList<>();
        lines.forEach((values, byMeasure) ->
                byMeasure.forEach((measure, ofColumns) -> found.add(new Line(values, measure, ofColumns))));
        return found;
    }

    private static List<RateLine> rates(List<Cell> cells, int across, List<@Nullable String> columns) {
        Map<List<@Nullable String>, List<@Nullable Rate>> lines = new LinkedHashMap<>();
        for (Rate rate : Rate.of(cells)) {
            lines.computeIfAbsent(values(rate.spent(), across), key -> empty(columns))
                    .set(columns.indexOf(rate.spent().values().get(across)), rate);
        }
        List<RateLine> found = new ArrayList<>();
        lines.forEach((values, rates) -> found.add(new RateLine(values, rates)));
        return found;
    }

    private static List<@Nullable String> values(Cell cell, int across) {
        return cell.values().subList(0, across);
    }

    private static <T> List<@Nullable T> empty(List<@Nullable String> columns) {
        return new ArrayList<>(Collections.nCopies(columns.size(), null));
    }
}
