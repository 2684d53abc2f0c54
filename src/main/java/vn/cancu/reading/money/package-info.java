/**
 * Money: every amount that a text states, in whole đồng, with the source, nature, measure and year that its words give it.
 *
 * <p>Read {@link vn.cancu.reading.money.MoneyScanner} (figures with their unit), then {@link vn.cancu.reading.money.AmountScale} for
 * what a unit is worth. Norms ("40 triệu đồng/hộ") and figures of the economy (GRDP, turnover) are no allocations. No floating point.
 */
@NullMarked
package vn.cancu.reading.money;

import org.jspecify.annotations.NullMarked;
