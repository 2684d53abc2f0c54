package vn.cancu.reading.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of data.
 *
 * @param line its line
 * @param cells as many as the table has columns
 * @param missing how many cells fewer the line has than the table, below 0 where it has more; where it is not 0, which cell stands in which
 *     column is a guess
 * @param label what it is numbered with, null where it is not
 * @param name what it is about, without the label; empty where nothing names it
 * @param total whether it is named as the sum of others: "Tổng cộng", "Tổng số (I+II)"
 * @param parent index of the row that its numbering makes it a part of, -1 at the top
 */
public record TableRow(
        int line, List<Cell> cells, int missing, @Nullable RowLabel label, String name, boolean total, int parent) {
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** Whether its name says that what follows is but some of it, or that it is but some of what stands above: "Trong đó". */
    public boolean tellsSome() {
        return TableWords.tellsSome(name);
    }
}
