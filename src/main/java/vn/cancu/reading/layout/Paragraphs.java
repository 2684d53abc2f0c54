package vn.cancu.reading.layout;

import java.util.ArrayList;
import java.util.List;
import vn.cancu.reading.layout.Line.Kind;

/**
 * Joins the lines that were one paragraph before a printer, a page break or a footnote cut them.
 *
 * <p>A line goes on in the next when it does not close its sentence and the next begins as no new paragraph does. Across a blank
 * line that takes a lower-case beginning; page numbers and footnotes in between are stepped over.
 */
final class Paragraphs {
    /** A line this long was cut by the width of the page, not by its writer. */
    private static final int WRAPPED = 48;
    /** Pieces of one paragraph at most, so that a hostile text cannot make one of everything. */
    private static final int MOST_PIECES = 60;
    /** Lines between the two halves of a parted sentence at most. */
    private static final int FARTHEST = 40;

    private final String text;
    private final String folded;
    private final List<Line> lines;
    private final boolean[] taken;

    private Paragraphs(String text, String folded, List<Line> lines) {
        this.text = text;
        this.folded = folded;
        this.lines = lines;
        this.taken = new boolean[lines.size()];
    }

    static List<Paragraph> of(String text, String folded, List<Line> lines) {
        return new Paragraphs(text, folded, lines).join();
    }

    private List<Paragraph> join() {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (taken[i] || lines.get(i).isBlank()) {
                continue;
            }
            List<Line> pieces = new ArrayList<>();
            pieces.add(lines.get(i));
            taken[i] = true;
            int next = continuation(i);
            while (next >= 0 && pieces.size() < MOST_PIECES) {
                pieces.add(lines.get(next));
                taken[next] = true;
                next = continuation(next);
            }
            paragraphs.add(paragraph(pieces));
        }
        return paragraphs;
    }

    /** Index of the line in which the line at {@code i} goes on, or -1. */
    private int continuation(int i) {
        Line line = lines.get(i);
        if (line.kind() == Kind.TABLE || line.kind() == Kind.PAGE || closes(line)) {
            return -1;
        }
        boolean parted = false;
        boolean note = line.kind() == Kind.NOTE;
        boolean inNote = false;
        for (int k = i + 1; k < lines.size() && k <= i + FARTHEST; k++) {
            Line next = lines.get(k);
            if (taken[k]) {
                continue;
            }
            if (next.isBlank()) {
                parted = true;
                inNote = false;
            } else if (next.kind() == Kind.PAGE) {
                parted = true;
            } else if (next.kind() == Kind.NOTE && !note) {
                parted = true;
                inNote = true;
            } else if (!inNote) {
                return goesOn(line, next, parted) ? k : -1;
            }
        }
        return -1;
    }

    private static boolean closes(Line line) {
        String text = line.text().stripTrailing();
        char last = text.charAt(text.length() - 1);
        return ".;:!?/”\"".indexOf(last) >= 0 || (last == ']' && line.kind() != Kind.NOTE);
    }

    private static boolean goesOn(Line line, Line next, boolean parted) {
        if (next.kind() == Kind.TABLE || next.label() != null || next.kind() == Kind.NOTE) {
            return false;
        }
        if (line.kind() == Kind.CAPITALS || next.kind() == Kind.CAPITALS) {
            return false;
        }
        String text = next.text().stripLeading();
        char first = text.charAt(0);
        if (Character.isLowerCase(first)) {
            return !parted || line.text().strip().length() >= WRAPPED;
        }
        if (parted || Openings.isOpening(text)) {
            return false;
        }
        return line.text().strip().length() >= WRAPPED
                && (Character.isUpperCase(first)
                        || Character.isDigit(first)
                        || first == '('
                        || first == '“'
                        || first == '"');
    }

    private Paragraph paragraph(List<Line> pieces) {
        int[] numbers = pieces.stream().mapToInt(Line::number).toArray();
        int[] begins = new int[pieces.size()];
        int[] places = new int[pieces.size()];
        StringBuilder joined = new StringBuilder();
        StringBuilder joinedFolded = new StringBuilder();
        for (int i = 0; i < begins.length; i++) {
            if (i > 0) {
                joined.append(' ');
                joinedFolded.append(' ');
            }
            int[] edges = stripped(pieces.get(i));
            begins[i] = joined.length();
            places[i] = edges[0];
            joined.append(text, edges[0], edges[1]);
            joinedFolded.append(folded, edges[0], edges[1]);
        }
        return new Paragraph(numbers, joined.toString(), joinedFolded.toString(), begins, places);
    }

    /** Where the words of a line begin and end in the normal text. */
    private static int[] stripped(Line line) {
        String text = line.text();
        int from = 0;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        int to = text.length();
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        return new int[] {line.start() + from, line.start() + to};
    }
}
