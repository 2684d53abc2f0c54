/**
 * Who answers for it: which unit leads, coordinates, reports what, by when, and who holds that duty today.
 *
 * <p>{@link vn.cancu.duty.Duties} answers a {@link vn.cancu.duty.DutyQuestion} with a {@link vn.cancu.duty.DutyAnswer}; what it
 * needs of the graph it asks through {@link vn.cancu.duty.DutyGraph}. A duty for a project counts for the items below it, and is
 * shown as inherited.
 *
 * <p>Nothing here guesses: a unit whose successor no source states has no holder today that is known.
 */
@NullMarked
package vn.cancu.duty;

import org.jspecify.annotations.NullMarked;
