package vn.cancu.budget;

import java.util.List;

/**
 * The answer to a question of money.
 *
 * @param question as asked
 * @param rows by the question's dimensions, then measure
 * @param totals over all rows, one for each measure: measures are never added to each other
 * @param rates what was disbursed of what was given, for the rows that have both
 * @param cut whether there was more money than is read for one question
 */
public record Cube(BudgetQuestion question, List<Cell> rows, List<Cell> totals, List<Rate> rates, boolean cut) {
    public Cube {
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
        rates = List.copyOf(rates);
    }
}
