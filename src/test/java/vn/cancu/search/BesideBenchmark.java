package vn.cancu.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.cancu.graph.FulltextOverBolt;

/**
 * Our search beside Neo4j's full-text index over Bolt and SQLite's FTS5, on the same questions and passages: {@code ./cancu bench beside
 * [DIR]}, DIR being the folder that holds alqac2022 and alqac2023.
 *
 * <p>Quality: nDCG@10 of each, each in the best of several settings. Speed: alqac2023 padded to 40,000 passages with generated ones;
 * ten hits a question with their ids and texts, as all three are asked for the same thing; what ours costs with the ranges to highlight,
 * which neither of the others is asked for, stands beside. Fifteen rounds to warm up, for all alike, since a compiler's warm-up is not
 * what is compared; then five rounds, the systems in turn in every round, medians.
 */
public final class BesideBenchmark {
    private static final int PASSAGES = 40_000;
    /** Rounds before the clock starts: the machine code of all three is made by then, and their caches are filled. */
    private static final int WARM_ROUNDS = 15;

    private static final int ROUNDS = 5;
    private static final List<String> ANALYZERS =
            List.of("standard-no-stop-words", "standard-folding", "unicode_whitespace", "cjk");

    private BesideBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments.length > 0 ? arguments[0] : "../shared/retrieval");
        Path work = Files.createTempDirectory("cancu-beside");
        try (FulltextOverBolt neo4j = FulltextOverBolt.start()) {
            String analyzer = ANALYZERS.getFirst();
            boolean diacritics = true;
            double bestNeo4j = 0;
            double bestSqlite = 0;
            for (String name : List.of("alqac2022", "alqac2023")) {
                RetrievalCollection collection = RetrievalCollection.read(root.resolve(name));
                System.out.printf(
                        "%s: %d passages%n", name, collection.articles().size());
                try (SearchLibrary ours = filled(work.resolve(name), collection.articles())) {
                    quality("Căn Cứ", collection, text -> ours(ours, SearchQuestion.of(text)));
                }
                neo4j.fill(rows(collection.articles()));
                for (String each : ANALYZERS) {
                    neo4j.index(each);
                    double ndcg = quality("Neo4j, " + each, collection, neo4j::ask);
                    if (ndcg > bestNeo4j) {
                        bestNeo4j = ndcg;
                        analyzer = each;
                    }
                }
                for (boolean kept : new boolean[] {true, false}) {
                    try (SqliteFts sqlite = SqliteFts.of(kept, rows(collection.articles()))) {
                        String setting = "SQLite FTS5, diacritics " + (kept ? "kept" : "removed");
                        double ndcg = quality(setting, collection, sqlite::ask);
                        if (ndcg > bestSqlite) {
                            bestSqlite = ndcg;
                            diacritics = kept;
                        }
                    }
                }
            }
            speed(root, work, neo4j, analyzer, diacritics);
        } finally {
            IndexFolder.delete(work);
        }
    }

    private static void speed(Path root, Path work, FulltextOverBolt neo4j, String analyzer, boolean diacritics)
            throws Exception {
        RetrievalCollection collection = RetrievalCollection.read(root.resolve("alqac2023"));
        List<RetrievalCollection.Article> padded = new ArrayList<>(collection.articles());
        GeneratedText generated = new GeneratedText(23);
        while (padded.size() < PASSAGES) {
            String id = "generated#" + padded.size();
            padded.add(new RetrievalCollection.Article(id, generated.words(8), generated.words(120)));
        }
        List<String> questions = collection.judgements().keySet().stream()
                .flatMap(id -> Stream.ofNullable(collection.questions().get(id)))
                .toList();
        neo4j.fill(rows(padded));
        neo4j.index(analyzer);
        try (SearchLibrary ours = filled(work.resolve("padded"), padded);
                SqliteFts sqlite = SqliteFts.of(diacritics, rows(padded))) {
            Map<String, Function<String, List<String>>> systems = new LinkedHashMap<>();
            systems.put("Căn Cứ", text -> ours(ours, SearchQuestion.of(text).unmarked()));
            systems.put("Căn Cứ, highlighted", text -> ours(ours, SearchQuestion.of(text)));
            systems.put("Neo4j, " + analyzer, neo4j::ask);
            systems.put("SQLite FTS5", sqlite::ask);
            Map<String, double[]> rates = new LinkedHashMap<>();
            systems.keySet().forEach(name -> rates.put(name, new double[ROUNDS]));
            for (int round = -WARM_ROUNDS; round < ROUNDS; round++) {
                for (Map.Entry<String, Function<String, List<String>>> system : systems.entrySet()) {
                    long began = System.nanoTime();
                    long found = questions.stream()
                            .mapToLong(text -> system.getValue().apply(text).size())
                            .sum();
                    if (round >= 0) {
                        double[] rate = rates.get(system.getKey());
                        java.util.Objects.requireNonNull(rate)[round] =
                                found < 0 ? 0 : questions.size() / ((System.nanoTime() - began) / 1e9);
                    }
                }
            }
            System.out.printf(
                    "%d passages, %d questions, queries a second, median of %d rounds after %d to warm up%n",
                    PASSAGES, questions.size(), ROUNDS, WARM_ROUNDS);
            double own = median(rates.values().iterator().next());
            rates.forEach((name, rate) -> System.out.printf(
                    Locale.ROOT,
                    "  %-34s %8.1f   ours is %.1f times as fast   (rounds %s)%n",
                    name,
                    median(rate),
                    own / median(rate),
                    Arrays.toString(Arrays.stream(rate).mapToLong(Math::round).toArray())));
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static List<Map<String, Object>> rows(List<RetrievalCollection.Article> articles) {
        return articles.stream()
                .map(article ->
                        Map.<String, Object>of("id", article.id(), "title", article.title(), "text", article.text()))
                .toList();
    }

    private static SearchLibrary filled(Path folder, List<RetrievalCollection.Article> articles) {
        SearchLibrary library = SearchLibrary.openToWrite(folder);
        articles.forEach(article -> library.put(RetrievalEvaluation.document(article)));
        library.commit(1);
        return library;
    }

    private static List<String> ours(SearchLibrary library, SearchQuestion question) {
        return library.search(question.hitsOnly()).hits().stream()
                .map(hit -> hit.document().key())
                .distinct()
                .toList();
    }

    private static double quality(String name, RetrievalCollection collection, Function<String, List<String>> ask) {
        double sum = 0;
        int asked = 0;
        for (Map.Entry<String, Map<String, Integer>> judged :
                collection.judgements().entrySet()) {
            String text = collection.questions().get(judged.getKey());
            if (text != null) {
                sum += RetrievalEvaluation.ndcg(ask.apply(text), judged.getValue());
                asked++;
            }
        }
        System.out.printf(Locale.ROOT, "  %-34s nDCG@10 %.4f%n", name, sum / Math.max(1, asked));
        return sum / Math.max(1, asked);
    }
}
