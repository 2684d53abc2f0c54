/**
 * Names of authorities as they stand in running text. {@link vn.cancu.reading.unit.UnitReader} tells where such a name ends; it does not
 * know which unit is meant.
 */
@NullMarked
package vn.cancu.reading.unit;

import org.jspecify.annotations.NullMarked;
