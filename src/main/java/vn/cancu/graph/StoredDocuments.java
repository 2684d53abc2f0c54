package vn.cancu.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.cancu.identity.KnownDocument;
import vn.cancu.identity.KnownDocuments;

/** What the graph knows of documents, for identity's questions outside of a write. */
final class StoredDocuments implements KnownDocuments {
    private final Graph graph;

    StoredDocuments(Graph graph) {
        this.graph = graph;
    }

    @Override
    public Map<String, List<KnownDocument>> bySymbol(Collection<String> symbolKeys) {
        return KnownRows.groupedBy(
                "symbolKey",
                graph.read("store/documents-of-symbols", Map.of("symbols", List.copyOf(symbolKeys))).stream()
                        .map(row -> row.get("document"))
                        .toList());
    }

    @Override
    public Map<String, List<KnownDocument>> byLawName(Collection<String> foldedNames) {
        return KnownRows.groupedBy(
                "name",
                graph.read("store/documents-of-names", Map.of("names", List.copyOf(foldedNames))).stream()
                        .map(row -> row.get("document"))
                        .toList());
    }
}
