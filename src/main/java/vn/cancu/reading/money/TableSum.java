package vn.cancu.reading.money;

import java.util.List;
import vn.cancu.text.Span;

/**
 * A figure of a table that those which should add up to it do not.
 *
 * @param line of the figure
 * @param across whether the parts stand beside it in its row (the sources of one amount), not below it in its column
 * @param column words above its column
 * @param row name of its row
 * @param total where it stands in the normal text
 * @param amount what it is, in đồng
 * @param parts where the parts stand
 * @param sum what they add up to
 */
public record TableSum(
        int line, boolean across, String column, String row, Span total, long amount, List<Span> parts, long sum) {
    public TableSum {
        parts = List.copyOf(parts);
    }
}
