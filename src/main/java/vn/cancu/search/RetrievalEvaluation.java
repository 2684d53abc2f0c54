package vn.cancu.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.cancu.document.Passage;
import vn.cancu.intake.IndexedDocument;
import vn.cancu.search.RetrievalCollection.Article;
import vn.cancu.text.Folding;

/** Measures the product's own analysis and ranking on a collection with judgements. */
public final class RetrievalEvaluation {
    private static final int DEPTH = 20;

    private RetrievalEvaluation() {}

    /**
     * Indexes {@code corpus.jsonl} of {@code dir} in a scratch folder and asks every question that has a judgement.
     *
     * @param fold whether the questions are asked without diacritics
     * @throws SearchException where a file is missing or is not of its form
     */
    public static RetrievalFigures run(Path dir, boolean fold) {
        return run(dir, fold, Weights.CHOSEN);
    }

    static RetrievalFigures run(Path dir, boolean fold, Weights weights) {
        RetrievalCollection collection = RetrievalCollection.read(dir);
        Path scratch = scratch();
        try (SearchLibrary library = SearchLibrary.openToWrite(scratch, weights)) {
            long started = System.nanoTime();
            collection.articles().forEach(article -> library.put(document(article)));
            library.commit(1);
            double indexSeconds = (System.nanoTime() - started) / 1e9;
            return measure(dir, library, collection, fold, indexSeconds);
        } finally {
            IndexFolder.delete(scratch);
        }
    }

    private static Path scratch() {
        try {
            return Files.createTempDirectory("cancu-evaluate");
        } catch (IOException e) {
            throw new SearchException("Không tạo được thư mục tạm để đo: " + e.getMessage(), e);
        }
    }

    /** An article is a document of one passage under its title; its id is where it stands. */
    static IndexedDocument document(Article article) {
        Passage passage =
                new Passage(1, 1, article.id(), article.title().isBlank() ? null : article.title(), article.text());
        return new IndexedDocument(
                1,
                article.id(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(passage));
    }

    static RetrievalFigures measure(
            Path dir, SearchLibrary library, RetrievalCollection collection, boolean fold, double indexSeconds) {
        double ndcg = 0;
        double recall10 = 0;
        double recall20 = 0;
        double mrr = 0;
        List<Double> times = new ArrayList<>();
        for (Map.Entry<String, Map<String, Integer>> judged :
                collection.judgements().entrySet()) {
            String text = collection.questions().get(judged.getKey());
            if (text == null) {
                continue;
            }
            Map<String, Integer> grades = judged.getValue();
            long started = System.nanoTime();
            List<String> ranked = ask(library, fold ? Folding.fold(text) : text);
            times.add((System.nanoTime() - started) / 1e6);
            ndcg += ndcg(ranked, grades);
            recall10 += recall(ranked, grades, 10);
            recall20 += recall(ranked, grades, DEPTH);
            mrr += reciprocalRank(ranked, grades);
        }
        int n = Math.max(1, times.size());
        double seconds = times.stream().mapToDouble(Double::doubleValue).sum() / 1e3;
        Collections.sort(times);
        return new RetrievalFigures(
                dir.toString(),
                collection.articles().size(),
                times.size(),
                ndcg / n,
                recall10 / n,
                recall20 / n,
                mrr / n,
                indexSeconds,
                seconds == 0 ? 0 : times.size() / seconds,
                percentile(times, 0.50),
                percentile(times, 0.99));
    }

    private static List<String> ask(SearchLibrary library, String text) {
        SearchQuestion question = SearchQuestion.of(text)
                .page(0, DEPTH)
                .oneOfEachDocument()
                .hitsOnly()
                .unmarked();
        return library.search(question).hits().stream()
                .map(hit -> hit.document().key())
                .toList();
    }

    /** nDCG at 10 of one answer. */
    static double ndcg(List<String> ranked, Map<String, Integer> grades) {
        return gain(grades(ranked, grades)) / gain(ideal(grades));
    }

    private static List<Integer> grades(List<String> ranked, Map<String, Integer> grades) {
        return ranked.stream().map(id -> grades.getOrDefault(id, 0)).toList();
    }

    private static List<Integer> ideal(Map<String, Integer> grades) {
        return grades.values().stream().sorted(Comparator.reverseOrder()).toList();
    }

    private static double gain(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < Math.min(10, grades.size()); i++) {
            sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }

    private static double recall(List<String> ranked, Map<String, Integer> grades, int depth) {
        long found = ranked.stream().limit(depth).filter(grades::containsKey).count();
        return (double) found / grades.size();
    }

    private static double reciprocalRank(List<String> ranked, Map<String, Integer> grades) {
        for (int i = 0; i < Math.min(10, ranked.size()); i++) {
            if (grades.containsKey(ranked.get(i))) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    private static double percentile(List<Double> sorted, double share) {
        return sorted.isEmpty()
                ? 0
                : sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(share * sorted.size()) - 1));
    }
}
