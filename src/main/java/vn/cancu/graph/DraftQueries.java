package vn.cancu.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.cancu.authority.AuthorityGraph.NamedDocument;
import vn.cancu.draft.DraftKnowledge;
import vn.cancu.draft.PastPlans;
import vn.cancu.identity.KnownDocument;
import vn.cancu.identity.KnownDocuments;
import vn.cancu.identity.UnitLookup;
import vn.cancu.identity.UnitName;

/** {@link DraftKnowledge} and {@link PastPlans} over the graph: identity's questions, and those of {@code cypher/query/draft}. */
final class DraftQueries implements DraftKnowledge, PastPlans {
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

    @Override
    public List<Issued> of(UnitLookup unit, String programme, int most) {
        return graph
                .read(
                        "query/draft/plans-of-unit",
                        Rows.parameters(
                                "unit", unit.name(), "within", unit.within(), "programme", programme, "limit", most))
                .stream()
                .map(row -> new Issued(
                        Cards.card(row.get("document")),
                        UnitName.parse(row.get("unit").asString())))
                .toList();
    }

    @Override
    public List<NamedDocument> ofYear(Collection<String> plans, String programme, int year, int most) {
        return graph
                .read(
                        "query/draft/of-year",
                        Map.of("plans", List.copyOf(plans), "programme", programme, "year", year, "limit", most))
                .stream()
                .flatMap(row -> AuthorityQueries.named(row).stream())
                .toList();
    }
}
