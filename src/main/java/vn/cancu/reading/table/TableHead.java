package vn.cancu.reading.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The rows of a head, joined: for each column the words above it, the group's before its own.
 *
 * <p>A cell that stands over several columns is printed above the first of them and blank above the others. A blank cell belongs to the
 * group at its left where words stand below it; else what stands above it goes on.
 */
final class TableHead {
    private static final int MOST_ROWS = 6;
    /** Numbers of columns stand below the head: they are looked for in so many rows. */
    private static final int FARTHEST_NUMBERS = 8;

    private static final int LONGEST_CELL = 200;

    private final List<RawRow> rows;
    private final int columns;

    private TableHead(List<RawRow> rows, int columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** How many of a table's first rows are head or numbers of columns; 0 where it has no head. */
    static int length(List<RawRow> rows, int columns) {
        for (int i = 1; i < Math.min(rows.size(), FARTHEST_NUMBERS); i++) {
            RawRow row = rows.get(i);
            if (row.isColumnNumbers()) {
                return i + 1;
            }
            if (row.hasFigures()) {
                break;
            }
        }
        RawRow first = rows.getFirst();
        if (first.hasFigures() || RowLabel.whole(first.cell(0)).isPresent()) {
            return 0;
        }
        int length = 1;
        while (length < Math.min(rows.size(), MOST_ROWS) && goesOn(rows, length, columns)) {
            length++;
        }
        return length;
    }

    /** Whether a row is one more of the head: it names groups' columns, and what names rows is blank or printed again. */
    private static boolean goesOn(List<RawRow> rows, int at, int columns) {
        RawRow row = rows.get(at);
        RawRow first = rows.getFirst();
        if (row.hasFigures()) {
            return false;
        }
        if (row.width() != columns) {
            return first.width() == columns
                    && row.width() == grouped(rows.get(at - 1)).size();
        }
        boolean number = row.cell(0).isEmpty() || row.cell(0).equals(first.cell(0));
        boolean name = row.cell(1).isEmpty()
                || row.cell(1).equals(first.cell(1))
                || first.cell(1).isEmpty();
        return number && name;
    }

    /** Columns below the groups of a row: those of its cells that have blank ones behind them, and these. */
    private static List<Integer> grouped(RawRow row) {
        List<Integer> grouped = new ArrayList<>();
        for (int i = 1; i < row.width(); i++) {
            boolean blank = row.cell(i).isEmpty();
            boolean opens = !blank && i + 1 < row.width() && row.cell(i + 1).isEmpty();
            if (blank || opens) {
                grouped.add(i);
            }
        }
        return grouped;
    }

    /** The words above each column; none at all where a row of the head cannot be placed. */
    static List<List<String>> join(List<RawRow> head, int columns) {
        return new TableHead(head.stream().filter(row -> !row.isColumnNumbers()).toList(), columns).join();
    }

    private List<List<String>> join() {
        String[][] words = new String[rows.size()][];
        for (int row = 0; row < words.length; row++) {
            words[row] = placed(row);
            if (words[row].length == 0) {
                return Collections.nCopies(columns, List.of());
            }
        }
        int[][] origin = new int[words.length][columns];
        List<List<String>> heads = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            List<String> own = new ArrayList<>();
            for (int row = 0; row < words.length; row++) {
                origin[row][column] = origin(words, origin, row, column);
                String text = words[row][origin[row][column]];
                if (!text.isEmpty() && (own.isEmpty() || !own.getLast().equals(text))) {
                    own.add(text);
                }
            }
            heads.add(List.copyOf(own));
        }
        return heads;
    }

    /** The cells of a row of the head, one for each column; empty where they cannot be told. */
    private String[] placed(int at) {
        RawRow row = rows.get(at);
        String[] cells = new String[columns];
        java.util.Arrays.fill(cells, "");
        if (row.width() == columns) {
            for (int i = 0; i < columns; i++) {
                cells[i] = cut(row.cell(i));
            }
            return cells;
        }
        List<Integer> below = at == 0 ? List.of() : grouped(rows.get(at - 1));
        if (below.size() != row.width()) {
            return new String[0];
        }
        for (int i = 0; i < below.size(); i++) {
            cells[below.get(i)] = cut(row.cell(i));
        }
        return cells;
    }

    private static String cut(String cell) {
        return cell.substring(0, Math.min(LONGEST_CELL, cell.length()));
    }

    /** The column whose cell stands above {@code column} in a row of the head. */
    private static int origin(String[][] words, int[][] origin, int row, int column) {
        if (column == 0 || !words[row][column].isEmpty() || !hasWordsBelow(words, row, column)) {
            return column;
        }
        boolean group = row == 0 || origin[row - 1][column] == origin[row - 1][column - 1];
        return group ? origin[row][column - 1] : column;
    }

    private static boolean hasWordsBelow(String[][] words, int row, int column) {
        for (int below = row + 1; below < words.length; below++) {
            if (!words[below][column].isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
