/**
 * Who is to do what. {@link vn.cancu.reading.duty.DutyStage} reads it.
 */
@NullMarked
package vn.cancu.reading.duty;

import org.jspecify.annotations.NullMarked;
