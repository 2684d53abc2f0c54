package vn.cancu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.cancu.search.Generation.CountingSearcher;
import vn.cancu.search.SearchAnswer.Hit;
import vn.cancu.text.Span;

/** The hits of one prepared question: collected, looked at again, cut to a page. */
final class Results {
    /** Passages that get the second look. Those behind them follow in their first order. */
    static final int SECOND_LOOK = 30;

    /** Where fewer than one in so many passages fits, these lead the search for the best of them. */
    private static final int FEW_OF_ALL = 16;

    private final CountingSearcher searcher;
    private final Weights weights;
    private final Query score;
    private final @Nullable Fitting fitting;
    private final List<Words> words;
    private final SearchQuestion question;
    private List<Found> found;
    private int collected;
    /** The fewest words of the question that stand in a passage that was looked at again. */
    private int fewestWords = Integer.MAX_VALUE;

    record Found(int doc, double score) {}

    /**
     * Collects the hits.
     *
     * @param score what makes a passage better
     * @param fitting which passages fit; null where that is not asked
     * @param words that are asked for
     */
    Results(
            CountingSearcher searcher,
            Weights weights,
            Query score,
            @Nullable Fitting fitting,
            List<Words> words,
            SearchQuestion question)
            throws IOException {
        this.searcher = searcher;
        this.weights = weights;
        this.score = score;
        this.fitting = fitting;
        this.words = words;
        this.question = question;
        collected = Math.max(SECOND_LOOK, question.offset() + question.limit());
        found = collect();
    }

    List<Found> page() throws IOException {
        int wanted = question.offset() + question.limit();
        List<Found> all = secondLook();
        if (question.grouped()) {
            List<Found> grouped = oneOfEachDocument(all);
            while (grouped.size() < wanted && found.size() == collected && collected < 2_000_000) {
                collected *= 4;
                found = collect();
                all = secondLook();
                grouped = oneOfEachDocument(all);
            }
            all = grouped;
        }
        int from = Math.min(question.offset(), all.size());
        return all.subList(from, Math.min(all.size(), wanted));
    }

    /**
     * The page, where it is sure that all passages that were looked at fit: then the best of all are the best of those that fit, and
     * which others fit need not be found out. Null where it is not sure. A page behind {@link #SECOND_LOOK} never is, and is not to be
     * asked for.
     *
     * @param least how many of the question's words must stand in a passage
     */
    @Nullable
    List<Found> sure(int least) throws IOException {
        List<Found> page = page();
        return found.size() == SECOND_LOOK && fewestWords >= least ? page : null;
    }

    private List<Found> collect() throws IOException {
        if (fitting == null) {
            return found(searcher.best(score, collected));
        }
        TopDocs top;
        if (question.order() != SearchQuestion.Order.BEST_FIRST) {
            Sort sort = byDay(question.order() == SearchQuestion.Order.NEWEST_FIRST);
            top = searcher.search(led(fitting), new TopFieldCollectorManager(sort, Math.max(1, collected), null, 1));
        } else if (fitting.total() * FEW_OF_ALL < searcher.getIndexReader().maxDoc()) {
            top = searcher.search(led(fitting), new TopScoreDocCollectorManager(collected, null, 1));
        } else {
            TopScoreDocCollectorManager best = new TopScoreDocCollectorManager(collected, null, 1);
            top = searcher.search(score, BestFitting.of(best, fitting));
        }
        return found(top.scoreDocs);
    }

    private static List<Found> found(ScoreDoc[] best) {
        List<Found> hits = new ArrayList<>(best.length);
        for (ScoreDoc hit : best) {
            hits.add(new Found(hit.doc, Float.isNaN(hit.score) ? 0 : hit.score));
        }
        return hits;
    }

    /** The score of what fits, led by it. */
    private Query led(Fitting fitting) {
        return new BooleanQuery.Builder()
                .add(score, Occur.MUST)
                .add(new FittingQuery(fitting), Occur.FILTER)
                .build();
    }

    private static Sort byDay(boolean newest) {
        // A document without a date comes last either way.
        SortField day = newest
                ? new SortField(Fields.LAST_DAY, SortField.Type.LONG, true, Long.MIN_VALUE)
                : new SortField(Fields.FIRST_DAY, SortField.Type.LONG, false, Long.MAX_VALUE);
        return new Sort(day, SortField.FIELD_SCORE, SortField.FIELD_DOC);
    }

    private List<Found> secondLook() throws IOException {
        if (words.isEmpty() || question.order() != SearchQuestion.Order.BEST_FIRST) {
            return found;
        }
        List<Closeness> looks = words.stream()
                .map(asked -> new Closeness(asked, weights, searcher.statistics))
                .toList();
        int near = Math.min(SECOND_LOOK, found.size());
        List<Found> again = new ArrayList<>(found.size());
        Bytes rows = new Bytes(searcher.getIndexReader().leaves(), Fields.ROW);
        for (Found one : found.subList(0, near)) {
            BytesRef row = rows.of(one.doc);
            double gain = 0;
            for (Closeness look : looks) {
                gain = Math.max(gain, look.of(row));
                fewestWords = Math.min(fewestWords, look.standing());
            }
            again.add(new Found(one.doc, one.score + gain));
        }
        again.sort(Comparator.comparingDouble(Found::score).reversed());
        again.addAll(found.subList(near, found.size()));
        return again;
    }

    private List<Found> oneOfEachDocument(List<Found> found) throws IOException {
        Set<Integer> heads = new HashSet<>();
        List<Found> first = new ArrayList<>();
        for (Found one : found) {
            if (heads.add(searcher.headOf(one.doc))) {
                first.add(one);
            }
        }
        return first;
    }

    /**
     * The texts of what was found, read here and not before: of what the second look left out none is. They are read in the order in
     * which they are kept.
     */
    List<Hit> hits(List<Found> page, Function<String, List<Span>> marker) throws IOException {
        Hit[] hits = new Hit[page.size()];
        Bytes heads = new Bytes(searcher.getIndexReader().leaves(), Fields.ABOUT);
        StoredFields texts = searcher.storedFields();
        int[] kept = IntStream.range(0, hits.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> page.get(i).doc))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i : kept) {
            Found found = page.get(i);
            About about = About.of(heads.of(searcher.headOf(found.doc)));
            Stored stored =
                    Stored.of(texts.document(found.doc, Set.of(Fields.STORED)).getBinaryValue(Fields.STORED));
            hits[i] = hit(found, about, stored, marker);
        }
        return List.of(hits);
    }

    private static Hit hit(Found found, About about, Stored stored, Function<String, List<Span>> marker) {
        return new Hit(
                about.card(),
                stored.path(),
                stored.heading(),
                about.file(),
                stored.line(),
                stored.text(),
                marker.apply(stored.text()),
                found.score);
    }
}
