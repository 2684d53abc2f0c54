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
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
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

    private static final int COUNTED = 1_000;

    private final CountingSearcher searcher;
    private final Analysis analysis;
    private final Weights weights;
    private final Searching.Prepared prepared;
    private final Map<Integer, Stored> read = new HashMap<>();
    private final SearchQuestion question;
    private List<Found> found;
    private int collected;
    private long seen;

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

    /** How many passages fit, as far as they were counted. */
    long seen() {
        return seen;
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
        TopDocs top;
        if (question.order() == SearchQuestion.Order.BEST_FIRST) {
            top = searcher.search(prepared.query(), new TopScoreDocCollectorManager(collected, null, COUNTED));
        } else {
            Sort sort = byDay(question.order() == SearchQuestion.Order.NEWEST_FIRST);
            top = searcher.search(prepared.query(), new TopFieldCollectorManager(sort, collected, null, COUNTED));
        }
        seen = top.totalHits.value();
        List<Found> hits = new ArrayList<>(top.scoreDocs.length);
        for (ScoreDoc hit : top.scoreDocs) {
            hits.add(new Found(hit.doc, Float.isNaN(hit.score) ? 0 : hit.score));
        }
        return hits;
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
        Set<String> keys = new HashSet<>();
        List<Found> first = new ArrayList<>();
        for (Found one : found) {
            if (keys.add(key(one.doc))) {
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

    private LeafReaderContext leaf(int doc) {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(doc, leaves));
    }

    private String key(int doc) throws IOException {
        LeafReaderContext leaf = leaf(doc);
        SortedDocValues keys = DocValues.getSorted(leaf.reader(), Fields.KEY);
        if (!keys.advanceExact(doc - leaf.docBase)) {
            throw new IOException("a passage without a key: " + doc);
        }
        return keys.lookupOrd(keys.ordValue()).utf8ToString();
    }

    /** The head of the block that the passage is in: the first live document of its key in the same segment. */
    private About about(int doc) throws IOException {
        LeafReaderContext leaf = leaf(doc);
        PostingsEnum block = leaf.reader().postings(new Term(Fields.KEY, key(doc)), PostingsEnum.NONE);
        int head = block == null ? DocIdSetIterator.NO_MORE_DOCS : block.nextDoc();
        while (head != DocIdSetIterator.NO_MORE_DOCS
                && leaf.reader().getLiveDocs() != null
                && !leaf.reader().getLiveDocs().get(head)) {
            head = block.nextDoc();
        }
        Document document = leaf.reader().storedFields().document(head, Set.of(Fields.STORED_HEAD));
        BytesRef bytes = document.getBinaryValue(Fields.STORED_HEAD);
        if (bytes == null) {
            throw new IOException("a passage without a head: " + doc);
        }
        return About.of(bytes);
    }
}
