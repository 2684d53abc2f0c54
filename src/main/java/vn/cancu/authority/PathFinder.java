package vn.cancu.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.AuthorityGraph.Edge;
import vn.cancu.text.PartialDate;
import vn.cancu.text.Phrase;

/** From what a climb met to ranked paths: over each document that an item's document rests on, the best ways to an end. */
final class PathFinder {
    /** Ways from one direct authority on; more would say the same again. */
    private static final int MOST_ENDS = 5;

    private final Climb climb;
    private final Standings standings;
    private final Summit summit;
    private final Map<String, String> titles = new HashMap<>();

    PathFinder(Climb climb, Standings standings, Summit summit) {
        this.climb = climb;
        this.standings = standings;
        this.summit = summit;
    }

    /** The paths of one item, best first, their ranks still to be given. */
    List<BasisPath> paths(FoundItem item) {
        String start = item.document().key();
        gatherTitles(start);
        List<Way> ways = new ArrayList<>();
        for (Edge first : climb.above(start)) {
            if (first.upper().key().equals(start)) {
                continue;
            }
            Set<List<Edge>> cut = new LinkedHashSet<>();
            climb.waysOver(start, first).forEach(way -> cut.add(summit.cut(way)));
            cut.stream()
                    .map(way -> way(item, way))
                    .sorted(ORDER)
                    .limit(MOST_ENDS)
                    .forEach(ways::add);
        }
        return ways.stream().sorted(ORDER).map(way -> path(item, way)).toList();
    }

    /** A way with what it is ranked by. */
    private record Way(List<Edge> edges, boolean complete, int topRank, int firstRank, double names, int newest) {}

    private static final Comparator<Way> ORDER = Comparator.comparing(Way::complete)
            .reversed()
            .thenComparingInt(Way::topRank)
            .thenComparingInt(Way::firstRank)
            .thenComparing(Comparator.comparingDouble(Way::names).reversed())
            .thenComparing(Comparator.comparingInt(Way::newest).reversed())
            .thenComparingInt(way -> way.edges().size())
            .thenComparing(way -> way.edges().getLast().upper().key());

    private Way way(FoundItem item, List<Edge> edges) {
        DocumentCard first = edges.getFirst().upper();
        DocumentCard top = edges.getLast().upper();
        PartialDate date = first.date();
        String title = title(first);
        double names = title == null ? 0 : Math.round(Phrase.of(item.title()).in(title) * 10) / 10.0;
        return new Way(
                edges,
                summit.isReached(edges.getLast()),
                top.rank(),
                first.rank(),
                names,
                date == null ? 0 : Math.toIntExact(date.earliest().toEpochDay()));
    }

    private BasisPath path(FoundItem item, Way way) {
        List<Hop> hops = new ArrayList<>();
        for (Edge edge : way.edges()) {
            hops.add(new Hop(
                    edge.from(),
                    edge.upper().key(),
                    edge.relation(),
                    edge.quote(),
                    edge.file(),
                    edge.line(),
                    edge.provisions(),
                    standings.of(
                            edge.upper(), title(edge.upper()), item.document().date())));
        }
        return new BasisPath(1, item.key(), functions(way.edges()), way.complete(), hops);
    }

    /** What the first authority does; an amendment does what the document that it amends does. */
    private Set<Function> functions(List<Edge> edges) {
        DocumentCard first = edges.getFirst().upper();
        Set<Function> found = EnumSet.noneOf(Function.class);
        String cited = edges.getFirst().title();
        found.addAll(TitleReading.functions(cited == null ? title(first) : cited, first.type()));
        for (Edge next : climb.above(first.key())) {
            if (next.relation() == Relation.AMENDS) {
                found.addAll(
                        TitleReading.functions(title(next.upper()), next.upper().type()));
            }
        }
        return found;
    }

    private void gatherTitles(String start) {
        Set<String> keys = new LinkedHashSet<>(climb.documents());
        keys.add(start);
        for (String key : keys) {
            for (Edge edge : climb.above(key)) {
                String title = edge.title();
                if (title != null) {
                    titles.merge(edge.upper().key(), title, (a, b) -> b.length() > a.length() ? b : a);
                }
            }
        }
    }

    /** The document's own title, else the longest by which it is cited. */
    private @Nullable String title(DocumentCard card) {
        return card.title() != null ? card.title() : titles.get(card.key());
    }
}
