package vn.cancu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
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
import vn.cancu.search.Generation.CountingSearcher;
import vn.cancu.search.SearchAnswer.Hit;

/** The hits of one prepared question: collected, looked at again, cut to a page. */
final class Results {
    /** Passages that get the second look. Those behind them follow in their first order. */
    static final int SECOND_LOOK = 30;

    /** Where fewer than one in so many passages fits, these lead the search for the best of them. */
    private static final int FEW_OF_ALL = 16;

    private final CountingSearcher searcher;
    private final Analysis analysis;
    private final Weights weights;
    private final Searching.Prepared prepared;
    private final Map<Integer, Stored> read = new HashMap<>();
    private final SearchQuestion question;
    private List<Found> found;
    private int collected;

    record Found(int doc, double score) {}

    Results(
            CountingSearcher searcher,
            Analysis analysis,
            Weights weights,
            Searching.Prepared prepared,
            SearchQuestion question)
            throws IOException {
        this.searcher = searcher;
        this.analysis = analysis;
        this.weights = weights;
        this.prepared = prepared;
        this.question = question;
        collected = Math.max(SECOND_LOOK, question.offset() + question.limit());
        found = collect();
    }

    Searching.Prepared prepared() {
        return prepared;
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

    private List<Found> collect() throws IOException {
        Fitting fitting = prepared.fitting();
        TopDocs top;
        if (question.order() != SearchQuestion.Order.BEST_FIRST) {
            Sort sort = byDay(question.order() == SearchQuestion.Order.NEWEST_FIRST);
            top = searcher.search(led(fitting), new TopFieldCollectorManager(sort, Math.max(1, collected), null, 1));
        } else if (fitting.total() * FEW_OF_ALL < searcher.getIndexReader().maxDoc()) {
            top = searcher.search(led(fitting), new TopScoreDocCollectorManager(collected, null, 1));
        } else {
            TopScoreDocCollectorManager best = new TopScoreDocCollectorManager(collected, null, 1);
            top = searcher.search(prepared.score(), BestFitting.of(best, fitting));
        }
        List<Found> hits = new ArrayList<>(top.scoreDocs.length);
        for (ScoreDoc hit : top.scoreDocs) {
            hits.add(new Found(hit.doc, Float.isNaN(hit.score) ? 0 : hit.score));
        }
        return hits;
    }

    /** The score of what fits, led by it. */
    private Query led(Fitting fitting) {
        return new BooleanQuery.Builder()
                .add(prepared.score(), Occur.MUST)
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
        if (prepared.words().isEmpty() || question.order() != SearchQuestion.Order.BEST_FIRST) {
            return found;
        }
        List<Closeness> looks = prepared.words().stream()
                .map(words -> new Closeness(analysis, words, weights, searcher.statistics))
                .toList();
        int near = Math.min(SECOND_LOOK, found.size());
        List<Found> again = new ArrayList<>(found.size());
        for (Found one : found.subList(0, near)) {
            Stored stored = stored(one.doc);
            List<Token> heading = stored.heading() == null ? null : analysis.tokens(stored.heading());
            double gain = 0;
            for (Closeness look : looks) {
                gain = Math.max(gain, look.of(stored.text(), heading));
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

    Hit hit(Found found, Highlighter highlighter) throws IOException {
        Stored stored = stored(found.doc);
        About about = about(found.doc);
        return new Hit(
                about.card(),
                stored.path(),
                stored.heading(),
                about.file(),
                stored.line(),
                stored.text(),
                highlighter.of(stored.text()),
                found.score);
    }

    private Stored stored(int doc) throws IOException {
        Stored known = read.get(doc);
        if (known == null) {
            Document document = searcher.storedFields().document(doc, Set.of(Fields.STORED));
            known = Stored.of(document.getBinaryValue(Fields.STORED));
            read.put(doc, known);
        }
        return known;
    }

    private About about(int doc) throws IOException {
        Document document = searcher.storedFields().document(searcher.headOf(doc), Set.of(Fields.STORED_HEAD));
        BytesRef bytes = document.getBinaryValue(Fields.STORED_HEAD);
        if (bytes == null) {
            throw new IOException("a passage without a head: " + doc);
        }
        return About.of(bytes);
    }
}
