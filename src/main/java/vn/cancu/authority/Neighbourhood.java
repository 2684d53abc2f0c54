package vn.cancu.authority;

import java.util.List;

/**
 * Documents around one, as nodes and edges to draw.
 *
 * @param nodes the document itself first
 * @param edges between these nodes
 * @param cut whether there are more than are returned
 */
public record Neighbourhood(List<DocumentCard> nodes, List<Edge> edges, boolean cut) {
    public Neighbourhood {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * One document's relation to another.
     *
     * @param from key of the document that says so
     * @param to key of the other
     * @param relation name of the edge
     * @param quote the words that say so
     * @param line where they stand in the file of {@code from}
     */
    public record Edge(String from, String to, Relation relation, String quote, int line) {}
}
