package vn.cancu.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.AuthorityGraph.Edge;
import vn.cancu.authority.AuthorityGraph.Link;
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
    private final Map<String, StandingDocument> standing = new HashMap<>();
    private final Map<Link, Set<Function>> functions = new HashMap<>();

    PathWords(
            PathFinder finder,
            List<Way> ways,
            Collection<Edge> rings,
            Set<String> starts,
            AuthorityGraph graph,
            Validity validity,
            LocalDate today,
            LocalDate on) {
        this.finder = finder;
        this.ways = ways;
        Map<Link, Edge> hops = new LinkedHashMap<>();
        Set<String> documents = new LinkedHashSet<>();
        for (Way way : ways) {
            documents.addAll(finder.amended(way.edges().getFirst().upper()));
            for (Edge edge : way.edges()) {
                hops.put(edge.link(), edge);
                documents.add(edge.upper().key());
            }
        }
        rings.forEach(edge -> documents.add(edge.upper().key()));
        this.shown = graph.shown(hops.values(), documents, starts, MOST_MENTIONS);
        this.standings = new Standings(shown.standings(), validity, today, on);
        for (Edge hop : hops.values()) {
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
        for (Edge edge : way.edges()) {
            Saying said = shown.words().get(edge.link());
            DocumentCard card = shown.cards().get(edge.upper().key());
            if (said == null || card == null) {
                return Optional.empty();
            }
            hops.add(new Hop(
                    edge.from(),
                    card.key(),
                    edge.relation(),
                    said.quote(),
                    said.file(),
                    said.line(),
                    said.provisions(),
                    standing(card, way.item().document())));
        }
        return Optional.of(
                new BasisPath(rank, way.item().key(), functions(way.edges().getFirst()), way.complete(), hops));
    }

    /** Where a document stands for those who ask of one plan: found out once, though many paths lead over it. */
    private StandingDocument standing(DocumentCard card, DocumentCard asked) {
        return standing.computeIfAbsent(
                asked.key() + "\n" + card.key(), key -> standings.of(card, title(card), asked.date()));
    }

    /** What the first authority does, by the title that the citing words give it; an amendment does what the document that it amends does. */
    private Set<Function> functions(Edge first) {
        return functions.computeIfAbsent(first.link(), link -> {
            Saying said = shown.words().get(link);
            Named upper = first.upper();
            Set<Function> found = EnumSet.noneOf(Function.class);
            found.addAll(TitleReading.functions(
                    said == null || said.title() == null ? upper.title() : said.title(), upper.type()));
            for (String amended : finder.amended(upper)) {
                DocumentCard card = shown.cards().get(amended);
                if (card != null) {
                    found.addAll(TitleReading.functions(card.title(), card.type()));
                }
            }
            return found;
        });
    }

    /** The card of a document of these ways; null where it has gone since the climb. */
    @Nullable
    DocumentCard card(String key) {
        return shown.cards().get(key);
    }

    /** The document's own title, else the longest by which it is cited here. */
    private @Nullable String title(DocumentCard card) {
        return card.title() != null ? card.title() : titles.get(card.key());
    }
}
