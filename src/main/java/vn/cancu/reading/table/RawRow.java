package vn.cancu.reading.table;

import java.util.List;
import vn.cancu.reading.layout.Line;

/**
 * A line and its cells, before it is known what it is in its table.
 *
 * @param cells one alone for a line between rows that a workbook wrote as text
 */
record RawRow(Line line, List<Cell> cells) {
    private static final int LONGEST_FIGURE = 24;
    private static final int LONGEST_NUMBER = 24;

    RawRow {
        cells = List.copyOf(cells);
    }

    int width() {
        return cells.size();
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column).text() : "";
    }

    boolean hasWords() {
        return cells.stream().anyMatch(cell -> cell.text().chars().anyMatch(Character::isLetterOrDigit));
    }

    /** Whether one cell alone is printed, of several. */
    boolean isAlone() {
        return cells.size() > 1
                && cells.stream().filter(cell -> !cell.isBlank()).count() == 1;
    }

    boolean isSameAs(RawRow other) {
        if (cells.size() != other.cells.size()) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).text().equals(other.cells.get(i).text())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a cell behind the first holds a figure; a year alone is none. */
    boolean hasFigures() {
        for (int i = 1; i < cells.size(); i++) {
            String text = cells.get(i).text();
            if (isFigure(text) && !isYear(text)) {
                return true;
            }
        }
        return false;
    }

    static boolean isFigure(String text) {
        if (text.isEmpty() || text.length() > LONGEST_FIGURE || !Character.isDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isDigit(c) && "., %".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isYear(String text) {
        return text.length() == 4 && (text.startsWith("19") || text.startsWith("20"));
    }

    /** "A | B | 1 | 2 | 3=4+5", "(1) | (2) | (3)": numbers of the columns. */
    boolean isColumnNumbers() {
        int before = 0;
        int numbers = 0;
        for (Cell cell : cells) {
            String text = cell.text();
            int number = columnNumber(text);
            boolean letter = text.length() == 1 && Character.isLetter(text.charAt(0));
            if (number > 0) {
                if (before == 0 ? number > 3 : number != before + 1) {
                    return false;
                }
                before = number;
                numbers++;
            } else if (!cell.isBlank() && !letter) {
                return false;
            }
        }
        return numbers > 1
                || (numbers == 1 && cells.size() == 3 && !cells.getFirst().isBlank());
    }

    /** The number of a column, 0 where the cell is none. */
    private static int columnNumber(String text) {
        int from = text.startsWith("(") ? 1 : 0;
        int end = from;
        int number = 0;
        while (end < text.length() && end - from < 2 && Character.isDigit(text.charAt(end))) {
            number = number * 10 + Character.digit(text.charAt(end), 10);
            end++;
        }
        if (end == from || text.length() > LONGEST_NUMBER) {
            return 0;
        }
        boolean formula = text.indexOf('=') > 0;
        for (int i = end; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c == ')' || c == ' ' || (formula && (Character.isDigit(c) || "()=+-/x:%.*".indexOf(c) >= 0)))) {
                return 0;
            }
        }
        return number;
    }
}
