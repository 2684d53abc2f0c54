package vn.cancu.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.cancu.draft.DraftKnowledge;
import vn.cancu.identity.KnownDocument;
import vn.cancu.identity.KnownDocuments;

/** {@link DraftKnowledge} over the graph: identity's questions, and the one of {@code cypher/query/draft}. */
final class DraftQueries implements DraftKnowledge {
    private static final int MOST_ALIKE = 400;

    private final Graph graph;
    private final KnownDocuments known;

    DraftQueries(Graph graph) {
        this.graph = graph;
        this.known = new StoredDocuments(graph);
    }

    @Override
    public boolean isCollection() {
        return true;
    }

    @Override
    public Map<String, List<KnownDocument>> bySymbol(Collection<String> symbolKeys) {
        return known.bySymbol(symbolKeys);
    }

    @Override
    public Map<String, List<KnownDocument>> byLawName(Collection<String> foldedNames) {
        return known.byLawName(foldedNames);
    }

    @Override
    public List<KnownDocument> like(Collection<String> days, Collection<String> titleKeys) {
        return graph
                .read(
                        "query/draft/like",
                        Map.of("days", List.copyOf(days), "titleKeys", List.copyOf(titleKeys), "limit", MOST_ALIKE))
                .stream()
                .map(row -> KnownRows.known(row.get("document")))
                .toList();
    }
}
