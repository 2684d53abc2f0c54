package vn.cancu.files.child;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.text.Folding;

/**
 * Where a format's reader writes what it finds, so that every format becomes text in the same way.
 *
 * <ul>
 *   <li>A paragraph is a line; blank paragraphs are one blank line. Behind a long one that ends without a full stop is a blank line too, or
 *       it would be taken for a line that a printer broke.
 *   <li>A row of a table is a line, {@code | a | b |}; what stands in a cell is joined by spaces.
 *   <li>A table that only places things beside each other (letterhead, signature) is no table: its cells follow each other, each with its
 *       own lines.
 *   <li>A footnote is a line behind the paragraph that it belongs to, begun by its number in superscript.
 * </ul>
 *
 * In a workbook a row of which the first cell alone is filled is a line of text.
 */
final class TextLines {
    /** The most letters of one file. */
    static final int MOST_LETTERS = 20_000_000;
    /** Tables in tables at most; deeper ones are read as text. */
    private static final int DEEPEST = 8;
    /** Rows and columns of a table that only places things. */
    private static final int PLACING_ROWS = 3;

    private static final int PLACING_COLUMNS = 3;
    /** A line shorter than this is a heading or a name, and not taken for a broken one. */
    private static final int LONG = 40;

    /** What stands at the end of a page, at the end of its last line. */
    static final String PAGE_END = "\f";

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** A sheet: its rows are mostly lines of text, and nothing in it only places things. */
    private final boolean sheet;

    private final List<String> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private final StringBuilder line = new StringBuilder();
    private int deeper;
    private int letters;
    /** Pages that ended within the line in hand. */
    private int ended;
    /** Notes that were called before the first of them did: they stand on the page that ended. */
    private int early;

    TextLines() {
        this(false);
    }

    TextLines(boolean sheet) {
        this.sheet = sheet;
    }

    /** Adds to the paragraph in hand. */
    void text(CharSequence text) throws Refused {
        letters += text.length();
        if (letters > MOST_LETTERS) {
            throw Refused.tooLong();
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // A form feed ends a page, and this one does not; a line end within a run is no end of a paragraph.
            line.append(c == '\n' || c == '\r' || c == '\f' ? ' ' : c);
        }
    }

    /**
     * A page ends here. A line is on the page on which it begins, so what ends within a line is told at its end, and what ends where one
     * begins at the end of the line before.
     */
    void endPage() {
        Table outer = tables.peekLast();
        if (outer != null) {
            outer.endPage(tables.size() == 1 && line.toString().isBlank());
        } else if (line.toString().isBlank()) {
            endPages(lines, 1);
        } else {
            early = ended == 0 ? notes.size() : early;
            ended++;
        }
    }

    /** So many pages end behind the last of these lines; a page before the first of them is a blank line. */
    private static void endPages(List<String> lines, int count) {
        if (count > 0) {
            String last = lines.isEmpty() ? "" : lines.removeLast();
            lines.add(last + PAGE_END.repeat(count));
        }
    }

    boolean isAtStart() {
        return line.isEmpty();
    }

    /** Ends a line within a paragraph. */
    void endLine() {
        String done = line.toString().stripTrailing();
        line.setLength(0);
        into().add(done);
        endPages(lines, ended);
        ended = 0;
    }

    /** Ends the paragraph in hand; its footnotes follow it. */
    void endParagraph() {
        int pages = ended;
        ended = 0;
        endLine();
        if (tables.isEmpty()) {
            if (isOpen(lines.getLast())) {
                lines.add("");
            }
            int before = pages == 0 ? notes.size() : early;
            lines.addAll(notes.subList(0, before));
            endPages(lines, pages);
            lines.addAll(notes.subList(before, notes.size()));
            notes.clear();
        }
    }

    /** Whether a paragraph's last line could be taken for one that goes on: long, and its sentence not closed. */
    static boolean isOpen(String line) {
        String text = line.strip();
        return text.length() >= LONG && ".;:!?”\"|".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Ends the paragraph in hand if there is one. */
    void endParagraphIfBegun() {
        if (!line.isEmpty()) {
            endParagraph();
        }
    }

    /** A footnote of the paragraph in hand: its number here, its text behind. */
    void note(int number, String text) throws Refused {
        text(superscript(number));
        notes.add(superscript(number) + " " + text.strip());
        letters += text.length();
    }

    static String superscript(int number) {
        StringBuilder out = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            out.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return out.toString();
    }

    void beginTable() {
        endParagraphIfBegun();
        if (tables.size() >= DEEPEST) {
            deeper++;
        } else {
            tables.push(new Table());
        }
    }

    void beginRow() {
        Table table = tables.peek();
        if (table != null && deeper == 0) {
            endParagraphIfBegun();
            table.addRow();
        }
    }

    /**
     * Begins a cell.
     *
     * @param span columns that it stands over
     */
    void beginCell(int span) {
        Table table = tables.peek();
        if (table != null && deeper == 0) {
            endParagraphIfBegun();
            if (table.rows.isEmpty()) {
                table.addRow();
            }
            List<List<String>> row = table.rows.getLast();
            row.add(new ArrayList<>());
            table.turns.getLast().beginCell();
            table.span = Math.clamp(span, 1, 64) - 1;
        }
    }

    void endCell() {
        Table table = tables.peek();
        if (table != null && deeper == 0) {
            endParagraphIfBegun();
            for (int i = 0; i < table.span; i++) {
                table.rows.getLast().add(new ArrayList<>());
            }
            table.span = 0;
        }
    }

    void endTable() {
        if (deeper > 0) {
            deeper--;
            return;
        }
        endParagraphIfBegun();
        Table table = tables.poll();
        if (table == null) {
            return;
        }
        List<String> to = into();
        for (int i = 0; i < table.rows.size(); i++) {
            List<List<String>> row = table.rows.get(i);
            Turns turns = table.turns.get(i);
            endPages(to, turns.before());
            if (!sheet && table.isPlacing()) {
                row.forEach(to::addAll);
            } else {
                String text = row(row);
                if (text != null) {
                    to.add(text);
                    if (isOpen(text)) {
                        to.add("");
                    }
                } else if (sheet) {
                    to.add("");
                }
            }
            endPages(to, turns.within());
        }
        if (tables.isEmpty()) {
            lines.addAll(notes);
            notes.clear();
        }
    }

    /** The row as a line; null where it is empty. */
    private @Nullable String row(List<List<String>> cells) {
        if (sheet
                && cells.stream().skip(1).allMatch(cell -> String.join("", cell).isBlank())) {
            return cells.isEmpty() ? null : String.join(" ", cells.getFirst());
        }
        StringBuilder out = new StringBuilder("|");
        boolean empty = true;
        for (List<String> cell : cells) {
            String text = String.join(" ", cell).replace('|', '¦').strip().replaceAll("\\s+", " ");
            empty &= text.isEmpty();
            out.append(' ').append(text).append(" |");
        }
        return empty ? null : out.toString();
    }

    private List<String> into() {
        Table table = tables.peek();
        if (table == null) {
            return lines;
        }
        // Text between cells belongs to no column; it stays with the cell before it.
        if (table.rows.isEmpty()) {
            table.addRow();
        }
        List<List<String>> row = table.rows.getLast();
        if (row.isEmpty()) {
            row.add(new ArrayList<>());
        }
        return row.getLast();
    }

    /** All lines, tables that were left open ended. */
    List<String> finished() {
        deeper = 0;
        while (!tables.isEmpty()) {
            endTable();
        }
        endParagraphIfBegun();
        lines.addAll(notes);
        notes.clear();
        List<String> out = new ArrayList<>(lines.size());
        for (String done : lines) {
            boolean blank = done.isBlank();
            if (!blank || (!out.isEmpty() && !out.getLast().isBlank())) {
                out.add(blank ? "" : done);
            }
            if (blank) {
                endPages(out, (int) done.chars().filter(c -> c == '\f').count());
            }
        }
        int pages = 0;
        while (!out.isEmpty() && out.getLast().isBlank()) {
            pages += out.removeLast().length();
        }
        endPages(out, pages);
        return out;
    }

    /** Pages that end in a row: cells beside each other all go over to the next page, so the most in any cell are those of the row. */
    private static final class Turns {
        private int most;
        private int inCell;
        private int before;

        void beginCell() {
            inCell = 0;
        }

        void endPage(boolean atStart) {
            inCell++;
            if (atStart) {
                before = Math.max(before, inCell);
            }
            most = Math.max(most, inCell);
        }

        /** Before its first word. */
        int before() {
            return before;
        }

        int within() {
            return most - before;
        }
    }

    private static final class Table {
        /** Rows, their cells, the lines of a cell. */
        private final List<List<List<String>>> rows = new ArrayList<>();

        /** One of each row. */
        private final List<Turns> turns = new ArrayList<>();

        private int span;

        void addRow() {
            rows.add(new ArrayList<>());
            turns.add(new Turns());
        }

        void endPage(boolean atStart) {
            if (rows.isEmpty()) {
                addRow();
            }
            turns.getLast()
                    .endPage(atStart
                            && rows.getLast().stream().flatMap(List::stream).allMatch(String::isBlank));
        }

        /** Few cells, of which one holds several lines, or the words that letterhead and signature have by decree 30/2020. */
        boolean isPlacing() {
            if (rows.size() > PLACING_ROWS) {
                return false;
            }
            boolean lined = false;
            for (List<List<String>> row : rows) {
                if (row.size() > PLACING_COLUMNS) {
                    return false;
                }
                for (List<String> cell : row) {
                    lined |= cell.stream().filter(text -> !text.isBlank()).count() > 1;
                }
            }
            return lined || rows.size() == 1 || hasFormWords();
        }

        private boolean hasFormWords() {
            String text = Folding.fold(rows.toString()).toLowerCase(Locale.ROOT);
            return text.contains("cong hoa xa hoi chu nghia") || text.contains("noi nhan");
        }
    }
}
