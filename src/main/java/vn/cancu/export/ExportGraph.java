package vn.cancu.export;

import java.util.List;

/** What this room asks of the graph. */
public interface ExportGraph {
    /** Kinds of nodes that are handed over. */
    enum Kind {
        DOCUMENT,
        UNIT,
        COMPONENT,
        ITEM,
        ALLOCATION
    }

    /** The next nodes of a kind behind {@code after}, by key. */
    List<ExportedNode> nodes(Kind kind, String after, int limit);
}
