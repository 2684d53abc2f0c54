/**
 * Amounts of money with their source, nature, measure, year and item. {@link vn.cancu.reading.money.MoneyStage} reads them.
 */
@NullMarked
package vn.cancu.reading.money;

import org.jspecify.annotations.NullMarked;
