package vn.cancu.reading.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.layout.Line;
import vn.cancu.reading.layout.Line.Zone;
import vn.cancu.text.Folding;

/** The lines above the preamble, the cells of a two-column letterhead as lines of their own. */
final class Head {
    /** Lines looked at where a text has no head of its own. */
    private static final int SHORTEST = 6;

    /** First cells of the rows of a table of particulars that a web site puts above a text: they are its words, not the document's. */
    private static final Set<String> PARTICULARS = Set.of(
            "so hieu",
            "so ky hieu",
            "loai van ban",
            "co quan ban hanh",
            "noi ban hanh",
            "nguoi ky",
            "ngay ban hanh",
            "ngay hieu luc",
            "ngay co hieu luc",
            "hieu luc",
            "tinh trang",
            "tinh trang hieu luc",
            "trich yeu",
            "linh vuc");

    private Head() {}

    static List<Line> lines(Layout layout) {
        List<Line> head = new ArrayList<>();
        boolean known = !layout.lines().isEmpty() && layout.lines().getFirst().zone() == Zone.HEAD;
        for (Line line : layout.lines()) {
            if (line.zone() != Zone.HEAD && (known || head.size() >= SHORTEST)) {
                break;
            }
            if (line.zone() != Zone.HEAD && (line.label() != null || line.zone() == Zone.CLOSING || isBasis(line))) {
                break;
            }
            if (!line.isBlank() && !isParticular(line)) {
                addCells(line, head);
            }
        }
        return head;
    }

    private static boolean isBasis(Line line) {
        return Folding.fold(line.text().strip()).startsWith("can cu");
    }

    private static boolean isParticular(Line line) {
        if (line.kind() != Line.Kind.TABLE) {
            return false;
        }
        String cells = line.text().strip().replaceFirst("^\\|", "");
        int bar = cells.indexOf('|');
        return bar > 0
                && PARTICULARS.contains(Folding.key(cells.substring(0, bar).replace("*", "")));
    }

    private static void addCells(Line line, List<Line> head) {
        String text = line.text();
        int start = 0;
        while (start <= text.length()) {
            int bar = text.indexOf('|', start);
            int end = bar < 0 ? text.length() : bar;
            if (!text.substring(start, end).isBlank()) {
                head.add(new Line(
                        line.number(),
                        line.start() + start,
                        text.substring(start, end),
                        line.kind(),
                        line.zone(),
                        line.label()));
            }
            start = end + 1;
        }
    }
}
