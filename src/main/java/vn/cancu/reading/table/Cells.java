package vn.cancu.reading.table;

import java.util.ArrayList;
import java.util.List;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.layout.Line;

/** Cuts a line into the cells of a row: at bars, or at tabs where it has no bar. */
final class Cells {
    /** No printed table has more columns; a line of more cells is no row. */
    static final int MOST = 64;

    private final Layout layout;
    private final boolean tabs;

    Cells(Layout layout) {
        this.layout = layout;
        this.tabs = layout.source().raw().indexOf('\t') >= 0;
    }

    /** The cells of a row, at least two; empty where the line is none. */
    List<Cell> of(Line line) {
        String text = line.text();
        boolean bars = text.indexOf('|') >= 0;
        if (!bars && !tabs) {
            return List.of();
        }
        // "| a | b |" has bars at its ends too; " | a | b | " begins and ends with a blank cell.
        boolean framed = text.startsWith("|");
        List<Cell> cells = new ArrayList<>();
        int from = framed ? 1 : 0;
        for (int i = from; i < text.length(); i++) {
            boolean edge = bars ? text.charAt(i) == '|' : text.charAt(i) == ' ' && layout.isTab(line.start() + i);
            if (edge) {
                cells.add(cell(line, from, i));
                from = i + 1;
                if (cells.size() > MOST) {
                    return List.of();
                }
            }
        }
        Cell last = cell(line, from, text.length());
        if (!framed || !last.isBlank()) {
            cells.add(last);
        }
        return cells.size() < 2 || cells.size() > MOST ? List.of() : cells;
    }

    private static Cell cell(Line line, int from, int to) {
        String text = line.text();
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return new Cell(line.start() + start, line.start() + end, text.substring(start, end));
    }
}
