package vn.cancu.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One table of a text.
 *
 * @param firstLine line of its first row, a row of its head
 * @param above numbers of the lines above it that are no table, blank ones left out, the nearest first
 * @param heads for each column the words above it, the group's before its own; none where the head does not tell
 * @param nameColumn the column that says what a row is about
 * @param rows its data in order; numbers of columns and heads printed again are not among them
 */
public record TextTable(
        int firstLine, List<Integer> above, List<List<String>> heads, int nameColumn, List<TableRow> rows) {
    public TextTable {
        above = List.copyOf(above);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    public int columns() {
        return heads.size();
    }

    /** The rows that are parts of each row; at the last place those at the top. A total is a part of nothing, numbered or not. */
    public List<List<Integer>> children() {
        List<List<Integer>> children = new ArrayList<>();
        for (int i = 0; i <= rows.size(); i++) {
            children.add(new ArrayList<>());
        }
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            if (!row.total()) {
                children.get(row.parent() < 0 ? rows.size() : row.parent()).add(i);
            }
        }
        return children;
    }

    /** Whether rows are numbered from the first on without a gap, so that none of them is missing or of another level. */
    public boolean countOn(List<Integer> parts) {
        RowLabel before = null;
        for (int part : parts) {
            RowLabel label = rows.get(part).label();
            boolean next =
                    label != null && !label.isBullet() && (before == null ? label.isFirst() : label.follows(before));
            if (!next) {
                return false;
            }
            before = label;
        }
        return before != null;
    }

    /** The index of the row that is the sum of the whole table; empty where several rows may be. */
    public Optional<Integer> grandTotal() {
        List<Integer> totals = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).total() && rows.get(i).parent() < 0) {
                totals.add(i);
            }
        }
        boolean atEnd = totals.size() == 1 && (totals.getFirst() == 0 || totals.getFirst() == rows.size() - 1);
        return atEnd ? Optional.of(totals.getFirst()) : Optional.empty();
    }
}
