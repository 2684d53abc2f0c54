/**
 * Money: what each component got, from which source, in which year, with the words behind every figure.
 *
 * <p>{@link vn.cancu.budget.Budgets} answers a {@link vn.cancu.budget.BudgetQuestion} with a {@link vn.cancu.budget.Cube} of {@link
 * vn.cancu.budget.Cell}s, or with a {@link vn.cancu.budget.Comparison} that lays years or units beside each other; both tell
 * {@link vn.cancu.budget.Rate}s of disbursement. Traps: a plan prints a total <em>and</em> its parts, and a project's total <em>and</em> those of its
 * subprojects; both are known as such and never added twice ({@link vn.cancu.budget.Bundle}). Measures (allocated, planned,
 * disbursed, need) are never added to each other. Amounts are whole đồng in {@code long}: the budget of the State for a thousand
 * years fits, and nothing is rounded.
 */
@NullMarked
package vn.cancu.budget;

import org.jspecify.annotations.NullMarked;
