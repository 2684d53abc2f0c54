package vn.cancu.reading.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.reading.layout.Label.Style;
import vn.cancu.reading.layout.Line.Kind;
import vn.cancu.reading.layout.Line.Zone;

/**
 * Builds the section tree. A label hangs below the nearest open one of an outer style, so every numbering habit nests by itself:
 * {@code Phần > Chương > Mục > Điều > A. > I. > 1. > 1.1. > a) > - > +}. An annex begins anew.
 */
final class Headings {
    private static final class Node {
        final Line line;
        final Label label;
        final @Nullable Node parent;
        final int level;
        final String path;
        int endLine;

        Node(Line line, Label label, @Nullable Node parent) {
            this.line = line;
            this.label = label;
            this.parent = parent;
            this.level = parent == null ? 1 : parent.level + 1;
            this.path = parent == null ? label.text() : parent.path + "/" + label.text();
        }
    }

    private Headings() {}

    static List<Heading> of(List<Line> lines) {
        List<Node> nodes = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>();
        Zone zone = Zone.HEAD;
        for (Line line : lines) {
            if (line.zone() != zone) {
                if (line.zone() == Zone.CLOSING || line.zone() == Zone.ANNEX) {
                    close(open, -1, line.number() - 1);
                }
                zone = line.zone();
            }
            Label label = line.label();
            if (label == null || zone == Zone.HEAD || zone == Zone.CLOSING) {
                continue;
            }
            close(open, label.rank(), line.number() - 1);
            Node node = new Node(line, label, open.peek());
            open.push(node);
            nodes.add(node);
        }
        close(open, -1, lines.size());
        return headings(nodes, lines);
    }

    /** Ends what a label of {@code rank} ends: everything of its own style and of inner ones. */
    private static void close(Deque<Node> open, int rank, int endLine) {
        while (!open.isEmpty() && open.peek().label.rank() >= rank) {
            open.pop().endLine = endLine;
        }
    }

    private static List<Heading> headings(List<Node> nodes, List<Line> lines) {
        List<Heading> headings = new ArrayList<>(nodes.size());
        IdentityHashMap<Node, Heading> done = new IdentityHashMap<>();
        for (Node node : nodes) {
            Heading parent = node.parent == null ? null : done.get(node.parent);
            Heading heading = new Heading(
                    node.line.number(), node.endLine, node.level, node.label, node.path, words(node, lines), parent);
            done.put(node, heading);
            headings.add(heading);
        }
        return headings;
    }

    /** Its own words, or the capitals below a bare "Chương I". */
    private static String words(Node node, List<Line> lines) {
        String own = node.line.words();
        if (!own.isEmpty() || node.label.style().compareTo(Style.ARTICLE) >= 0) {
            return own;
        }
        for (int i = node.line.number(); i < Math.min(lines.size(), node.line.number() + 3); i++) {
            Line next = lines.get(i);
            if (!next.isBlank()) {
                return next.kind() == Kind.CAPITALS || next.kind() == Kind.TEXT
                        ? next.text().strip()
                        : "";
            }
        }
        return "";
    }
}
