package vn.cancu.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    /** What is drawn in one frame, before it has its place. */
    record Box(
            String key,
            String label,
            String title,
            String href,
            int band,
            int rank,
            boolean whole,
            boolean here,
            @Nullable String turn,
            boolean open,
            long count) {
        static Box of(DocumentCard card, boolean here, Shown shown) {
            return new Box(
                    card.key(),
                    shown.cut(shown.name(card), 60),
                    shown.cut(shown.title(card), 160),
                    shown.href(card),
                    Band.of(card).number(),
                    card.rank(),
                    card.known() == DocumentCard.Known.WHOLE,
                    here,
                    null,
                    false,
                    1);
        }

        /** The same, with the address that opens or closes it. */
        Box turning(String turn, boolean open) {
            return new Box(key, label, title, href, band, rank, whole, here, turn, open, count);
        }
    }

    /**
     * A frame in its place.
     *
     * @param turn the address that opens or closes it, null where it does not turn
     * @param count of documents that it stands for
     */
    record Node(
            String id,
            String label,
            String title,
            String href,
            int band,
            boolean whole,
            boolean here,
            @Nullable String turn,
            boolean open,
            long count,
            int x,
            int y) {}

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
        return of(
                cards.values().stream()
                        .map(card -> Box.of(card, here.contains(card.key()), shown))
                        .toList(),
                edges);
    }

    /** Boxes in their places, and the edges between them; an edge to what is not drawn is left out. */
    static Drawing of(List<Box> boxes, Set<Edge> edges) {
        Rows rows = Rows.of(boxes, edges);
        List<Node> nodes = new ArrayList<>();
        for (int row = 0; row < rows.rows().size(); row++) {
            List<Box> part = rows.rows().get(row);
            // Every other row stands half a step aside, so that lines do not run behind boxes.
            int left = -(part.size() - 1) * ACROSS / 2 + (row % 2 == 0 ? 0 : ACROSS / 6);
            for (int i = 0; i < part.size(); i++) {
                nodes.add(placed(part.get(i), left + i * ACROSS, row * DOWN));
            }
        }
        Set<String> drawn = boxes.stream().map(Box::key).collect(Collectors.toSet());
        return new Drawing(
                nodes,
                edges.stream()
                        .filter(edge -> drawn.contains(edge.from()) && drawn.contains(edge.to()))
                        .toList());
    }

    private static Node placed(Box box, int x, int y) {
        return new Node(
                box.key, box.label, box.title, box.href, box.band, box.whole, box.here, box.turn, box.open, box.count,
                x, y);
    }

    /** For the script of the page. */
    public String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }
}
