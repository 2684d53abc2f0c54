package vn.cancu.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import vn.cancu.authority.BasisAnswer;
import vn.cancu.authority.BasisPath;
import vn.cancu.authority.DocumentCard;
import vn.cancu.authority.FoundItem;
import vn.cancu.authority.Hop;
import vn.cancu.authority.Neighbourhood;

/**
 * Documents and what leads from one to the other, laid out by who speaks: the National Assembly on top, the commune at the bottom.
 *
 * @param nodes each with its place
 * @param edges between them
 */
record Drawing(List<Node> nodes, List<Edge> edges) {
    private static final int ACROSS = 225;
    private static final int DOWN = 124;

    Drawing {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** A document. */
    record Node(
            String id, String label, String title, String href, int band, boolean whole, boolean here, int x, int y) {}

    /** One leads to another. */
    record Edge(String from, String to, String label, String relation) {}

    /** The paths of an answer. */
    static Drawing of(BasisAnswer answer, Shown shown) {
        Map<String, DocumentCard> cards = new LinkedHashMap<>();
        Set<String> starts = new LinkedHashSet<>();
        for (FoundItem item : answer.items()) {
            for (BasisPath path : answer.paths()) {
                if (path.itemKey().equals(item.key())) {
                    cards.put(item.document().key(), item.document());
                    starts.add(item.document().key());
                }
            }
        }
        Set<Edge> edges = new LinkedHashSet<>();
        for (BasisPath path : answer.paths()) {
            for (Hop hop : path.steps()) {
                cards.putIfAbsent(hop.document().card().key(), hop.document().card());
                edges.add(new Edge(
                        hop.from(),
                        hop.to(),
                        shown.of("relation", hop.relation()),
                        hop.relation().name()));
            }
        }
        return laidOut(cards, edges, starts, shown);
    }

    /** What is around one document. */
    static Drawing of(Neighbourhood around, Shown shown) {
        Map<String, DocumentCard> cards = new LinkedHashMap<>();
        around.nodes().forEach(card -> cards.put(card.key(), card));
        Set<Edge> edges = new LinkedHashSet<>();
        around.edges()
                .forEach(edge -> edges.add(new Edge(
                        edge.from(),
                        edge.to(),
                        shown.of("relation", edge.relation()),
                        edge.relation().name())));
        Set<String> here = around.nodes().isEmpty()
                ? Set.of()
                : Set.of(around.nodes().getFirst().key());
        return laidOut(cards, edges, here, shown);
    }

    private static Drawing laidOut(Map<String, DocumentCard> cards, Set<Edge> edges, Set<String> here, Shown shown) {
        Rows rows = Rows.of(cards.values(), edges);
        List<Node> nodes = new ArrayList<>();
        for (int row = 0; row < rows.rows().size(); row++) {
            List<DocumentCard> part = rows.rows().get(row);
            // Every other row stands half a step aside, so that lines do not run behind boxes.
            int left = -(part.size() - 1) * ACROSS / 2 + (row % 2 == 0 ? 0 : ACROSS / 6);
            for (int i = 0; i < part.size(); i++) {
                int band = Band.of(part.get(i)).number();
                nodes.add(node(part.get(i), band, here, left + i * ACROSS, row * DOWN, shown));
            }
        }
        List<Edge> drawn = edges.stream()
                .filter(edge -> cards.containsKey(edge.from()) && cards.containsKey(edge.to()))
                .toList();
        return new Drawing(nodes, drawn);
    }

    private static Node node(DocumentCard card, int band, Set<String> here, int x, int y, Shown shown) {
        String name = shown.cut(shown.name(card), 60);
        return new Node(
                card.key(),
                name,
                shown.cut(shown.title(card), 160),
                shown.href(card),
                band,
                card.known() == DocumentCard.Known.WHOLE,
                here.contains(card.key()),
                x,
                y);
    }

    /** For the script of the page. */
    public String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }
}
