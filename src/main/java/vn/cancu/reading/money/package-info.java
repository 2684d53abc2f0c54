/**
 * Money: every amount that a text states, in whole đồng, with the source, nature, measure and year that its words give it.
 *
 * <p>Read {@link vn.cancu.reading.money.MoneyScanner} (figures with their unit), then {@link vn.cancu.reading.money.AmountScale} for
 * what a unit is worth. {@link vn.cancu.reading.money.TableMoney} reads tables: a cell is an amount where its row is about something known, its
 * column holds money and its unit is printed. Norms ("40 triệu đồng/hộ") and figures of the economy (GRDP, turnover) are no allocations. No floating point.
 */
@NullMarked
package vn.cancu.reading.money;

import org.jspecify.annotations.NullMarked;
