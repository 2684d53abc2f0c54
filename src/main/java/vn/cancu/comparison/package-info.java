/**
 * Past plans beside each other: which other plans have the same components, and what two plans say of each component.
 *
 * <p>{@link vn.cancu.comparison.Comparisons} answers with a {@link vn.cancu.comparison.Comparison} of {@link
 * vn.cancu.comparison.ComparedComponent}s, or with {@link vn.cancu.comparison.SimilarPlan}s; {@link vn.cancu.comparison.PlanGraph} is its
 * port. Components are matched by their official code, since printed numbers shift; what has no code is matched by its words under the
 * same parent. Nothing is said to be changed without the lines of both sides. The room reads nothing but what was stored of the plans.
 */
@NullMarked
package vn.cancu.comparison;

import org.jspecify.annotations.NullMarked;
