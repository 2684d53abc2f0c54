package vn.cancu.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.AuthorityGraph.Edge;
import vn.cancu.authority.AuthorityGraph.OpenMention;
import vn.cancu.authority.AuthorityGraph.Saying;
import vn.cancu.authority.AuthorityGraph.Shown;
import vn.cancu.authority.PathFinder.Way;

/** Gives the ways that are shown their words and clocks; those that are not shown cost nothing. */
final class PathWords {
    private static final int MOST_MENTIONS = 100;

    private final PathFinder finder;
    private final List<Way> ways;
    private final Shown shown;
    private final Map<String, String> titles = new HashMap<>();
    private final Standings standings;

    PathWords(
            PathFinder finder,
            List<Way> ways,
            Set<String> starts,
            AuthorityGraph graph,
            Validity validity,
            LocalDate today,
            LocalDate on) {
        this.finder = finder;
        this.ways = ways;
        Set<Edge> hops = new LinkedHashSet<>();
        Set<String> documents = new LinkedHashSet<>();
        for (Way way : ways) {
            for (Edge edge : way.edges()) {
                hops.add(edge);
                documents.add(edge.upper().key());
            }
        }
        this.shown = graph.shown(hops, documents, starts, MOST_MENTIONS);
        this.standings = new Standings(shown.standings(), validity, today, on);
        for (Edge hop : hops) {
            Saying said = shown.words().get(hop.link());
            if (said != null && said.title() != null) {
                titles.merge(hop.upper().key(), said.title(), (a, b) -> b.length() > a.length() ? b : a);
            }
        }
    }

    /** The paths in their order; one of which a hop has lost its words since the climb is none. */
    List<BasisPath> paths() {
        List<BasisPath> paths = new ArrayList<>();
        for (Way way : ways) {
            path(paths.size() + 1, way).ifPresent(paths::add);
        }
        return paths;
    }

    /** Mentions of the documents asked for that were not resolved to one document, or that name the document itself. */
    List<OpenMention> open() {
        return shown.open();
    }

    private Optional<BasisPath> path(int rank, Way way) {
        List<Hop> hops = new ArrayList<>();
        String cited = null;
        for (Edge edge : way.edges()) {
            Saying said = shown.words().get(edge.link());
            DocumentCard card = shown.cards().get(edge.upper().key());
            if (said == null || card == null) {
                return Optional.empty();
            }
            cited = hops.isEmpty() ? said.title() : cited;
            hops.add(new Hop(
                    edge.from(),
                    card.key(),
                    edge.relation(),
                    said.quote(),
                    said.file(),
                    said.line(),
                    said.provisions(),
                    standings.of(card, title(card), way.item().document().date())));
        }
        return Optional.of(
                new BasisPath(rank, way.item().key(), finder.functions(way.edges(), cited), way.complete(), hops));
    }

    /** The document's own title, else the longest by which it is cited here. */
    private @Nullable String title(DocumentCard card) {
        return card.title() != null ? card.title() : titles.get(card.key());
    }
}
