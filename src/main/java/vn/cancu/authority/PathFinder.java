package vn.cancu.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cancu.authority.AuthorityGraph.Edge;
import vn.cancu.text.PartialDate;
import vn.cancu.text.Phrase;

/** From what a climb met to ranked ways: over each document that an item's document rests on, the best ways to an end. */
final class PathFinder {
    /** Ways from one direct authority on; more would say the same again. */
    private static final int MOST_ENDS = 6;

    private static final Set<String> LAWS = Set.of("Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp");
    private static final String OF_COMPETENCE = "Luật Tổ chức ";

    private final Climb climb;

    PathFinder(Climb climb) {
        this.climb = climb;
    }

    /**
     * A way up with what it is ranked by.
     *
     * @param names how much of the item's title the first document's title holds, 0 to 1
     * @param newest day of the first document, 0 where unknown
     * @param general 0 where it ends at what was made for a matter; 1 at a law, on which all matters of its kind rest; 2 at one that
     *     only says who may issue what
     */
    record Way(
            FoundItem item,
            List<Edge> edges,
            boolean complete,
            int topRank,
            int firstRank,
            double names,
            int newest,
            int general) {}

    /** Complete before broken, higher force, the document that names the component, newer, made for the matter, shorter. */
    static final Comparator<Way> ORDER = Comparator.comparing(Way::complete)
            .reversed()
            .thenComparingInt(Way::topRank)
            .thenComparingInt(Way::firstRank)
            .thenComparing(Comparator.comparingDouble(Way::names).reversed())
            .thenComparing(Comparator.comparingInt(Way::newest).reversed())
            .thenComparingInt(Way::general)
            .thenComparingInt(way -> way.edges().size())
            .thenComparing(way -> way.edges().getLast().upper().key());

    /** Which ends over one authority are worth showing: every decision rests on the same few laws, so those come last. */
    private static final Comparator<Way> WORTH = Comparator.comparing(Way::complete)
            .reversed()
            .thenComparingInt(Way::general)
            .thenComparing(ORDER);

    /** The ways of one item, best first. */
    List<Way> ways(FoundItem item) {
        String start = item.document().key();
        Phrase phrase = Phrase.of(item.title());
        List<Way> ways = new ArrayList<>();
        for (Edge first : climb.above(start)) {
            if (first.upper().key().equals(start)) {
                continue;
            }
            Map<String, List<Edge>> cut = new LinkedHashMap<>();
            for (List<Edge> way : climb.waysOver(start, first)) {
                List<Edge> upTo = climb.cut(way);
                cut.putIfAbsent(upTo.getLast().upper().key(), upTo);
            }
            String title = first.upper().title();
            double names = title == null ? 0 : Math.round(phrase.in(title) * 10) / 10.0;
            cut.values().stream()
                    .map(way -> way(item, way, names))
                    .sorted(WORTH)
                    .limit(MOST_ENDS)
                    .forEach(ways::add);
        }
        ways.sort(ORDER);
        return ways;
    }

    private Way way(FoundItem item, List<Edge> edges, double names) {
        Named first = edges.getFirst().upper();
        PartialDate date = first.date();
        return new Way(
                item,
                edges,
                climb.isSummit(edges.getLast()),
                edges.getLast().upper().rank(),
                first.rank(),
                names,
                date == null ? 0 : Math.toIntExact(date.earliest().toEpochDay()),
                general(edges.getLast().upper()));
    }

    private static int general(Named top) {
        if (top.type() == null || !LAWS.contains(top.type())) {
            return 0;
        }
        return top.title() != null && top.title().startsWith(OF_COMPETENCE) ? 2 : 1;
    }

    /** What a document amends. */
    List<String> amended(Named document) {
        return climb.above(document.key()).stream()
                .filter(edge -> edge.relation() == Relation.AMENDS)
                .map(edge -> edge.upper().key())
                .toList();
    }
}
