package vn.cancu.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cancu.intake.DocumentStore;
import vn.cancu.intake.IndexedDocument;
import vn.cancu.intake.ReadFile;
import vn.cancu.intake.Stored;

/** The graph as intake's store: one write transaction for a document. */
final class GraphStore implements DocumentStore {
    private final Graph graph;
    private final ListedDocuments listed;

    GraphStore(Graph graph, ListedDocuments listed) {
        this.graph = graph;
        this.listed = listed;
    }

    @Override
    public Map<String, String> held(Collection<String> sha256s) {
        Map<String, String> held = new HashMap<>();
        graph.read("store/held", Map.of("sha256s", List.copyOf(sha256s)))
                .forEach(row ->
                        held.put(row.get("sha256").asString(), row.get("key").asString()));
        return held;
    }

    @Override
    public Stored store(ReadFile file) {
        DocumentRows rows = new DocumentRows(file);
        return graph.writing(tx -> new DocumentWrite(tx, listed, rows).store());
    }

    @Override
    public Stored replace(ReadFile file) {
        // Under the path that these bytes are held of: to the graph they are that file, changed.
        String path = graph.read("store/held", Map.of("sha256s", List.of(file.sha256()))).stream()
                .map(row -> row.get("path").asString())
                .findFirst()
                .orElse(file.path());
        DocumentRows rows = new DocumentRows(new ReadFile(path, file.sha256(), file.charset(), file.read()));
        return graph.writing(tx -> new DocumentWrite(tx, listed, rows).replace());
    }

    @Override
    public long revision() {
        return graph.read("store/revision", Map.of()).getFirst().get("revision").asLong();
    }

    @Override
    public List<IndexedDocument> changedSince(long revision, int limit) {
        return graph.read("store/changed-since", Map.of("revision", revision, "limit", limit)).stream()
                .map(IndexedRows::of)
                .toList();
    }

    @Override
    public List<String> removedSince(long revision) {
        return graph.read("store/removed-since", Map.of("revision", revision)).stream()
                .map(row -> row.get("key").asString())
                .toList();
    }
}
