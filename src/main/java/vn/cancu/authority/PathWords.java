package vn.cancu.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.AuthorityGraph.Edge;
import vn.cancu.authority.AuthorityGraph.Saying;
import vn.cancu.authority.PathFinder.Way;

/** Gives the ways that are shown their words and clocks; those that are not shown cost nothing. */
final class PathWords {
    /** Mentions looked at for one hop: the first that gives the title is the best. */
    private static final int MOST_MENTIONS = 3;

    private final PathFinder finder;
    private final Map<String, Saying> words;
    private final Map<String, String> titles = new HashMap<>();
    private final Standings standings;

    PathWords(
            PathFinder finder, List<Way> ways, AuthorityGraph graph, Validity validity, LocalDate today, LocalDate on) {
        this.finder = finder;
        Set<String> ids = new LinkedHashSet<>();
        Set<String> documents = new LinkedHashSet<>();
        for (Way way : ways) {
            for (Edge edge : way.edges()) {
                ids.addAll(mentions(edge));
                documents.add(edge.upper().key());
            }
        }
        this.words = graph.words(ids);
        this.standings = new Standings(graph.standings(documents), validity, today, on);
        for (Way way : ways) {
            for (Edge edge : way.edges()) {
                String title = words(edge).title();
                if (title != null) {
                    titles.merge(edge.upper().key(), title, (a, b) -> b.length() > a.length() ? b : a);
                }
            }
        }
    }

    private static List<String> mentions(Edge edge) {
        return edge.evidence()
                .subList(0, Math.min(MOST_MENTIONS, edge.evidence().size()));
    }

    BasisPath path(int rank, Way way) {
        List<Hop> hops = new ArrayList<>();
        for (Edge edge : way.edges()) {
            Saying said = words(edge);
            hops.add(new Hop(
                    edge.from(),
                    edge.upper().key(),
                    edge.relation(),
                    said.quote(),
                    said.file(),
                    said.line(),
                    said.provisions(),
                    standings.of(
                            edge.upper(),
                            title(edge.upper()),
                            way.item().document().date())));
        }
        String cited = words(way.edges().getFirst()).title();
        return new BasisPath(rank, way.item().key(), finder.functions(way.edges(), cited), way.complete(), hops);
    }

    /** The document's own title, else the longest by which it is cited here. */
    private @Nullable String title(DocumentCard card) {
        return card.title() != null ? card.title() : titles.get(card.key());
    }

    private Saying words(Edge edge) {
        Saying first = null;
        for (String id : mentions(edge)) {
            Saying said = words.get(id);
            if (said != null && said.title() != null) {
                return said;
            }
            first = first == null ? said : first;
        }
        if (first == null) {
            throw new IllegalStateException("an edge without words: " + edge.from() + " " + edge.evidence());
        }
        return first;
    }
}
