package vn.cancu.api;

import tools.jackson.databind.node.ObjectNode;
import vn.cancu.search.RetrievalFigures;

/** The JSON of {@code evaluate retrieval}. */
public final class RetrievalJson {
    private RetrievalJson() {}

    public static String of(RetrievalFigures figures) {
        ObjectNode root = JsonForm.object();
        root.put("dir", figures.dir());
        root.put("documents", figures.documents());
        root.put("queries", figures.queries());
        root.put("ndcg_at_10", figures.ndcgAt10());
        root.put("recall_at_10", figures.recallAt10());
        root.put("recall_at_20", figures.recallAt20());
        root.put("mrr_at_10", figures.mrrAt10());
        root.put("index_seconds", figures.indexSeconds());
        root.put("queries_per_second", figures.queriesPerSecond());
        root.put("p50_ms", figures.p50Ms());
        root.put("p99_ms", figures.p99Ms());
        return JsonForm.indented(root);
    }
}
