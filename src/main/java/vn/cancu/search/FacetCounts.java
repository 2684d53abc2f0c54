package vn.cancu.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import vn.cancu.search.Generation.CountingSearcher;

/**
 * How many of the passages that fit have each value. Values are of documents, and a document's passages stand in one block after its
 * head: so the bits of each block are counted, and its values looked up once.
 */
final class FacetCounts {
    private static final int MOST_VALUES = 50;
    private static final List<String> COUNTED =
            List.of(Fields.TYPE, Fields.LEVEL, Fields.YEAR, Fields.PROGRAMME, Fields.COMPONENT, Fields.UNIT);

    private static final Comparator<SearchAnswer.Count> MOST_FIRST =
            Comparator.comparingLong(SearchAnswer.Count::count).reversed().thenComparing(SearchAnswer.Count::value);

    private final Map<String, Map<String, Long>> counts = new HashMap<>();

    private FacetCounts() {}

    static SearchAnswer.Facets of(CountingSearcher searcher, Fitting fitting) throws IOException {
        FacetCounts counts = new FacetCounts();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            int[] passages = perDocument(searcher.heads(leaf), fitting.of(leaf));
            for (String field : COUNTED) {
                counts.add(
                        field,
                        DocValues.getSortedSet(leaf.reader(), Fields.counted(field)),
                        searcher.heads(leaf),
                        passages);
            }
        }
        return new SearchAnswer.Facets(
                counts.most(Fields.TYPE),
                counts.most(Fields.LEVEL),
                counts.most(Fields.YEAR),
                counts.most(Fields.PROGRAMME),
                counts.most(Fields.COMPONENT),
                counts.most(Fields.UNIT));
    }

    /** For each head, in order, how many passages of its block fit; the head counts as one. */
    private static int[] perDocument(FixedBitSet heads, FixedBitSet fits) {
        int[] counts = new int[heads.cardinality()];
        int at = 0;
        int head = heads.length() == 0 ? DocIdSetIterator.NO_MORE_DOCS : heads.nextSetBit(0);
        while (head != DocIdSetIterator.NO_MORE_DOCS) {
            int next = head + 1 < heads.length() ? heads.nextSetBit(head + 1) : DocIdSetIterator.NO_MORE_DOCS;
            counts[at++] = fits.cardinality(head, Math.min(next, fits.length()));
            head = next;
        }
        return counts;
    }

    private void add(String field, SortedSetDocValues values, FixedBitSet heads, int[] passages) throws IOException {
        long[] ordinals = new long[(int) values.getValueCount()];
        int at = 0;
        int head = passages.length == 0 ? DocIdSetIterator.NO_MORE_DOCS : heads.nextSetBit(0);
        while (head != DocIdSetIterator.NO_MORE_DOCS) {
            if (passages[at] > 0 && values.advanceExact(head)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    ordinals[(int) values.nextOrd()] += passages[at];
                }
            }
            at++;
            head = head + 1 < heads.length() ? heads.nextSetBit(head + 1) : DocIdSetIterator.NO_MORE_DOCS;
        }
        Map<String, Long> of = counts.computeIfAbsent(field, key -> new HashMap<>());
        for (int ordinal = 0; ordinal < ordinals.length; ordinal++) {
            if (ordinals[ordinal] > 0) {
                of.merge(values.lookupOrd(ordinal).utf8ToString(), ordinals[ordinal], Long::sum);
            }
        }
    }

    /** The values that most have; there may be as many as communes, so that only the best are kept in order. */
    private List<SearchAnswer.Count> most(String field) {
        PriorityQueue<SearchAnswer.Count> best = new PriorityQueue<>(MOST_VALUES + 1, MOST_FIRST.reversed());
        counts.getOrDefault(field, Map.of()).forEach((value, count) -> {
            SearchAnswer.Count next = new SearchAnswer.Count(value, count);
            if (best.size() < MOST_VALUES || MOST_FIRST.compare(next, best.peek()) < 0) {
                best.add(next);
                if (best.size() > MOST_VALUES) {
                    best.remove();
                }
            }
        });
        return best.stream().sorted(MOST_FIRST).toList();
    }
}
