package vn.cancu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.document.Passage;

/** What our searcher spares itself changes neither the best passages nor their scores: a plain one of Lucene's finds the same. */
class SameScoresTests {
    private static final int DOCUMENTS = 40;
    private static final int QUESTIONS = 150;

    private final GeneratedText generated = new GeneratedText(7);
    private final List<String> texts = new ArrayList<>();
    private final Analysis analysis = new Analysis(Abbreviations.load());

    @TempDir
    private Path folder = Path.of("");

    @Test
    void areThoseOfAPlainSearcherThatIsAskedForEverything() throws IOException {
        fill();
        IndexFolder index = new IndexFolder(folder);
        try (Generation generation =
                Generation.openToRead(index, index.current().orElseThrow())) {
            Generation.CountingSearcher ours =
                    (Generation.CountingSearcher) generation.searchers().acquire();
            try {
                assertThat(ours.getIndexReader().leaves()).hasSizeGreaterThan(1);
                IndexSearcher plain = new IndexSearcher(ours.getIndexReader());
                plain.setSimilarity(new BM25Similarity(0.9f, 0.75f));
                plain.setQueryCache(null);
                for (int i = 0; i < QUESTIONS; i++) {
                    assertSame(ours, plain, typed(i));
                }
            } finally {
                generation.searchers().release(ours);
            }
        }
    }

    private void assertSame(Generation.CountingSearcher ours, IndexSearcher plain, String typed) throws IOException {
        ParsedQuestion.Alternative alternative =
                QuestionParser.parse(typed).alternatives().getFirst();
        Words words = new Words(analysis.analyse(alternative.words()).asked(), ours.statistics, false);
        BooleanQuery score = (BooleanQuery) new QueryBuilder(analysis, Weights.CHOSEN, ours.statistics)
                .build(alternative, words, QueryBuilder.leastOf(words))
                .score();
        BooleanQuery.Builder everything = new BooleanQuery.Builder();
        score.clauses().forEach(everything::add);
        for (int i = 0; i < words.size(); i++) {
            String folded = words.text.token(i).folded();
            if (ours.statistics.count(Fields.SYMBOL, folded) == 0) {
                everything.add(ownNumber(folded), Occur.SHOULD);
            }
        }
        ScoreDoc[] expected = plain.search(
                        everything.build(), new TopScoreDocCollectorManager(Results.SECOND_LOOK, null, 1))
                .scoreDocs;
        assertThat(printed(ours.best(score, Results.SECOND_LOOK))).as(typed).isEqualTo(printed(expected));
        assertThat(expected).as(typed).isNotEmpty();
    }

    /** As every figure of a question was asked for, known or not. */
    private static BoostQuery ownNumber(String folded) {
        return new BoostQuery(
                new ConstantScoreQuery(new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(Fields.SYMBOL, folded)), Occur.FILTER)
                        .add(new TermQuery(new Term(Fields.KIND, Fields.HEAD)), Occur.FILTER)
                        .build()),
                8);
    }

    private static List<String> printed(ScoreDoc[] best) {
        return Arrays.stream(best).map(hit -> hit.doc + " " + hit.score).toList();
    }

    private void fill() {
        try (SearchLibrary library = SearchLibrary.openToWrite(folder)) {
            for (int i = 0; i < DOCUMENTS; i++) {
                List<Passage> passages = new ArrayList<>();
                for (int k = 0; k < 15; k++) {
                    String text = generated.words(20 + generated.below(60)) + " " + generated.below(400);
                    texts.add(text);
                    passages.add(new Passage(k + 1, k + 1, "II." + k, k % 3 == 0 ? generated.words(8) : null, text));
                }
                library.put(generated.plan(i, i * 7 + "/KH-UBND", passages));
                if (i % 15 == 14) {
                    library.commit(i);
                }
            }
            library.remove("d3");
            library.commit(DOCUMENTS);
        }
    }

    /** Pieces of the texts with figures, some of which are a document's number. */
    private String typed(int i) {
        String piece = generated.piece(texts, 40);
        return switch (i % 3) {
            case 0 -> piece + " " + generated.below(300);
            case 1 -> piece + " " + generated.below(40) * 7 + "/KH-UBND xyzzy";
            default -> piece + " năm 2025, điều 9999";
        };
    }
}
