package vn.cancu.reading.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives each row of data its cells by column, its label, its name, and the row that it is a part of. */
final class TableRows {
    /** A row's name stands in one of the first columns. */
    private static final int FARTHEST_NAME = 5;

    /** So many rows below are asked whether "I" is a figure or a letter. */
    private static final int FARTHEST_MARK = 64;

    private final int columns;
    private final boolean numbered;
    private final List<RawRow> rows;
    private final List<TableRow> done = new ArrayList<>();
    private final int nameColumn;

    /** The rows that the next one may be a part of, by numbering, the outermost first. */
    private final List<String> levels = new ArrayList<>();

    private final List<Integer> open = new ArrayList<>();
    private final Map<String, Integer> depths = new HashMap<>();

    TableRows(List<RawRow> rows, List<List<String>> heads) {
        this.rows = rows;
        this.columns = heads.size();
        this.numbered = isNumbered(heads.getFirst());
        this.nameColumn = findNames();
    }

    int nameColumn() {
        return nameColumn;
    }

    List<TableRow> read() {
        for (int i = 0; i < rows.size(); i++) {
            done.add(row(i));
        }
        return done;
    }

    private boolean isNumbered(List<String> head) {
        if (!head.isEmpty() && TableWords.headsNumbers(head.getFirst())) {
            return true;
        }
        int labels = 0;
        int others = 0;
        for (RawRow row : rows) {
            String cell = row.cell(0);
            labels += RowLabel.whole(cell).isPresent() ? 1 : 0;
            others += !cell.isEmpty() && RowLabel.whole(cell).isEmpty() ? 1 : 0;
        }
        return labels > 0 && labels > others * 2;
    }

    /** The first column of which at least half of the cells are words. */
    private int findNames() {
        int first = numbered ? 1 : 0;
        int full = 0;
        int[] named = new int[Math.min(columns, FARTHEST_NAME)];
        for (RawRow row : rows) {
            if (row.width() == columns) {
                full++;
                for (int i = first; i < named.length; i++) {
                    named[i] += row.cells().get(i).hasLetters(2) ? 1 : 0;
                }
            }
        }
        for (int i = first; i < named.length; i++) {
            if (named[i] * 2 >= full && named[i] > 0) {
                return i;
            }
        }
        return first;
    }

    private TableRow row(int index) {
        RawRow raw = rows.get(index);
        List<Cell> cells = new ArrayList<>(raw.cells());
        while (cells.size() > columns && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        boolean caption = cells.size() == 1;
        if (caption || isShifted(cells)) {
            // Nothing stands in the column of numbers: the row begins with its name.
            for (int i = 0; i < nameColumn; i++) {
                cells.add(0, blank(raw));
            }
        }
        int missing = caption ? 0 : columns - cells.size();
        while (cells.size() < columns) {
            cells.add(blank(raw));
        }
        List<Cell> kept = cells.subList(0, columns);
        RowLabel label = numbered ? RowLabel.whole(kept.getFirst().text()).orElse(null) : null;
        String name = kept.get(Math.min(nameColumn, columns - 1)).text();
        if (name.isEmpty() && label == null) {
            name = kept.getFirst().text();
        }
        Optional<RowLabel> opening = RowLabel.opening(name);
        if (opening.isPresent()) {
            label = label == null ? opening.get() : label;
            name = name.substring(Math.min(opening.get().end(), name.length()));
        }
        label = label == null ? null : asLetter(label, index);
        boolean total = TableWords.isTotal(name);
        return new TableRow(raw.line().number(), kept, missing, label, name, total, parent(label, name, total));
    }

    /** "I" behind an open H is a letter, unless "II" comes before K; so is "V" behind an open U. */
    private RowLabel asLetter(RowLabel label, int index) {
        RowLabel letter = label.asLetter().orElse(null);
        RowLabel before = letter == null ? null : lastOf(letter.level());
        if (letter == null || before == null || !letter.follows(before)) {
            return label;
        }
        RowLabel roman = lastOf(label.level());
        boolean goesOn = roman != null && label.follows(roman);
        return goesOn || (label.isFirst() && isFollowed(label, letter.level(), index)) ? label : letter;
    }

    /** The last mark of a numbering that is open. */
    private @Nullable RowLabel lastOf(String level) {
        Integer depth = depths.get(level);
        return depth == null ? null : done.get(open.get(depth)).label();
    }

    /** Whether the mark behind {@code label} comes before one more of {@code level}. */
    private boolean isFollowed(RowLabel label, String level, int index) {
        int end = Math.min(rows.size(), index + FARTHEST_MARK);
        for (int i = index + 1; i < end; i++) {
            RawRow row = rows.get(i);
            RowLabel mark =
                    (numbered ? RowLabel.whole(row.cell(0)) : RowLabel.opening(row.cell(nameColumn))).orElse(null);
            if (mark != null && (mark.follows(label) || mark.level().equals(level))) {
                return mark.follows(label);
            }
        }
        return false;
    }

    /** A row that leaves out its blank first cell, as some converters do: one cell less, and a name where the number should be. */
    private boolean isShifted(List<Cell> cells) {
        return numbered
                && nameColumn == 1
                && cells.size() == columns - 1
                && cells.getFirst().hasLetters(2)
                && RowLabel.whole(cells.getFirst().text()).isEmpty();
    }

    private static Cell blank(RawRow raw) {
        int at = raw.line().start();
        return new Cell(at, at, "");
    }

    /** Ends what a row of this numbering ends, and returns the row that it is a part of. */
    private int parent(@Nullable RowLabel label, String name, boolean total) {
        if (total && label == null) {
            depths.clear();
            levels.clear();
            open.clear();
            return -1;
        }
        String level = label == null ? "" : label.level();
        int depth = depths.getOrDefault(level, -1);
        // "Trong đó" is of the row above it, wherever else a row without a number stood.
        boolean below = label == null && TableWords.opensSome(name) && depth >= 0 && depth < levels.size() - 1;
        if (depth >= 0 && !below) {
            while (levels.size() > depth) {
                depths.remove(levels.removeLast());
                open.removeLast();
            }
        }
        // A numbering that has not been used yet is of the numbered row above, not of what hangs on it without a
        // number.
        boolean numbering = label != null && !label.isBullet() && depth < 0;
        while (numbering && levels.size() > 1 && hangsOn(levels.getLast())) {
            depths.remove(levels.removeLast());
            open.removeLast();
        }
        int parent = open.isEmpty() ? -1 : open.getLast();
        if (!below) {
            depths.put(level, levels.size());
            levels.add(level);
            open.add(done.size());
        }
        return parent;
    }

    private static boolean hangsOn(String level) {
        return level.isEmpty() || level.equals("-") || level.equals("+");
    }
}
