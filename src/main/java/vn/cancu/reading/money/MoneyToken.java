package vn.cancu.reading.money;

import java.math.BigDecimal;

/**
 * A figure and the unit of money that belongs to it.
 *
 * @param start of the figure in the text
 * @param figureEnd the unit after the figure
 * @param end after the unit, or after the figure where the unit is shared ("74.550.000/75.000.000 đồng")
 * @param printed the figure as printed: "9.504,2"
 * @param unit the unit as printed: "triệu đồng"
 * @param figure its value
 * @param scale what the unit is worth
 * @param rate whether it is so much for each of something: "đồng/người/tháng"
 */
public record MoneyToken(
        int start,
        int figureEnd,
        int end,
        String printed,
        String unit,
        BigDecimal figure,
        AmountScale scale,
        boolean rate) {}
