package vn.cancu.reading.money;

import java.util.List;
import vn.cancu.text.Span;

/**
 * A figure of a table and those that should add up to it.
 *
 * @param line of the figure
 * @param across whether the parts stand beside it in its row (the sources of one amount), not below it in its column
 * @param where its column and its row, in words
 * @param total where it stands in the normal text
 * @param amount what it is, in đồng
 * @param parts where the parts stand
 * @param sum what they add up to
 * @param rounding by how many đồng the print may be off
 */
public record TableSum(
        int line, boolean across, String where, Span total, long amount, List<Span> parts, long sum, long rounding) {
    public TableSum {
        parts = List.copyOf(parts);
    }

    public boolean isWrong() {
        return Math.abs(amount - sum) > rounding;
    }
}
