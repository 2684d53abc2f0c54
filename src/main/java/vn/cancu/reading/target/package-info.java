/**
 * Figures aimed at or reached, and what is due when. {@link vn.cancu.reading.target.TargetStage} and
 * {@link vn.cancu.reading.target.DeadlineStage} read them.
 */
@NullMarked
package vn.cancu.reading.target;

import org.jspecify.annotations.NullMarked;
