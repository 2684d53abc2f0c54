package vn.cancu.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/** Hands the graph over. */
public final class Exports {
    private static final int PAGE = 500;

    private final ExportGraph graph;

    public Exports(ExportGraph graph) {
        this.graph = graph;
    }

    /** The whole graph, node by node; how many there were. The writer is flushed, not closed. */
    public long whole(ExportForm form, Writer to) throws IOException {
        long count = 0;
        form.begin(to);
        for (ExportGraph.Kind kind : ExportGraph.Kind.values()) {
            String after = "";
            for (List<ExportedNode> next = graph.nodes(kind, after, PAGE);
                    !next.isEmpty();
                    next = graph.nodes(kind, after, PAGE)) {
                for (ExportedNode node : next) {
                    form.write(node, to);
                }
                count += next.size();
                after = next.getLast().key();
            }
        }
        form.end(to);
        to.flush();
        return count;
    }

    /** Some nodes: those of one answer. */
    public static long some(Stream<ExportedNode> nodes, ExportForm form, Writer to) throws IOException {
        List<ExportedNode> all = nodes.toList();
        form.begin(to);
        for (ExportedNode node : all) {
            form.write(node, to);
        }
        form.end(to);
        to.flush();
        return all.size();
    }
}
