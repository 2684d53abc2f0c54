package vn.cancu.search;

/**
 * What {@code cancu evaluate retrieval} prints, see {@code contract/answers.md}.
 *
 * @param dir folder of the collection
 * @param documents articles indexed
 * @param queries questions that have a judgement
 * @param ndcgAt10 gain 2^grade - 1, discount log2(rank + 1)
 * @param indexSeconds from the first article read to the index committed
 */
public record RetrievalFigures(
        String dir,
        int documents,
        int queries,
        double ndcgAt10,
        double recallAt10,
        double recallAt20,
        double mrrAt10,
        double indexSeconds,
        double queriesPerSecond,
        double p50Ms,
        double p99Ms) {}
