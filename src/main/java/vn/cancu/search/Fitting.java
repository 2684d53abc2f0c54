package vn.cancu.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * All passages that fit a question, as bits, segment by segment.
 *
 * <p>Which passages fit and which are best are two questions. The first is answered for all of them at once, over whole words of bits;
 * so the total is always exact, and the search for the best may leave out whatever cannot be among them.
 */
final class Fitting {
    private final FixedBitSet[] bits;
    private final long total;

    private Fitting(FixedBitSet[] bits) {
        this.bits = bits;
        long sum = 0;
        for (FixedBitSet set : bits) {
            sum += set.cardinality();
        }
        total = sum;
    }

    /** Passages that fit one of the demands and all of the filters. */
    static Fitting of(IndexSearcher searcher, List<Demand> demands, List<Query> filters) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        FixedBitSet[] bits = new FixedBitSet[leaves.size()];
        for (LeafReaderContext leaf : leaves) {
            FixedBitSet fits = new FixedBitSet(leaf.reader().maxDoc());
            for (Demand demand : demands) {
                FixedBitSet one = fitting(searcher, leaf, demand);
                if (demands.size() == 1) {
                    fits = one;
                } else {
                    fits.or(one);
                }
            }
            for (Query filter : filters) {
                fits.and(all(searcher, leaf, filter));
            }
            Bits live = leaf.reader().getLiveDocs();
            if (live != null) {
                live.applyMask(fits, 0);
            }
            bits[leaf.ord] = fits;
        }
        return new Fitting(bits);
    }

    long total() {
        return total;
    }

    FixedBitSet of(LeafReaderContext leaf) {
        return bits[leaf.ord];
    }

    private static FixedBitSet fitting(IndexSearcher searcher, LeafReaderContext leaf, Demand demand)
            throws IOException {
        int passages = leaf.reader().maxDoc();
        FixedBitSet fits;
        if (demand.nothing()) {
            return new FixedBitSet(passages);
        }
        if (demand.words().isEmpty()) {
            fits = new FixedBitSet(passages);
            fits.set(0, passages);
        } else {
            fits = standing(leaf.reader(), demand);
        }
        for (Query query : demand.needed()) {
            fits.and(all(searcher, leaf, query));
        }
        for (Query query : demand.unwanted()) {
            fits.andNot(all(searcher, leaf, query));
        }
        return fits;
    }

    /** Passages in which enough of the words stand. */
    private static FixedBitSet standing(LeafReader reader, Demand demand) throws IOException {
        int passages = reader.maxDoc();
        Tally own = new Tally(demand.own(), passages);
        Tally either = new Tally(demand.least(), passages);
        for (int i = 0; i < demand.words().size(); i++) {
            FixedBitSet word = new FixedBitSet(passages);
            for (Term term : demand.words().get(i)) {
                add(reader, term, word);
            }
            own.add(word);
            add(reader, demand.place().get(i), word);
            either.add(word);
        }
        FixedBitSet fits = either.atLeast(demand.least());
        fits.and(own.atLeast(demand.own()));
        return fits;
    }

    private static void add(LeafReader reader, Term term, FixedBitSet to) throws IOException {
        PostingsEnum postings = reader.postings(term, PostingsEnum.NONE);
        if (postings != null) {
            fill(postings, to);
        }
    }

    private static FixedBitSet all(IndexSearcher searcher, LeafReaderContext leaf, Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        FixedBitSet bits = new FixedBitSet(leaf.reader().maxDoc());
        Scorer scorer = weight.scorer(leaf);
        if (scorer != null) {
            fill(scorer.iterator(), bits);
        }
        return bits;
    }

    private static void fill(DocIdSetIterator documents, FixedBitSet to) throws IOException {
        if (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            documents.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, to, 0);
        }
    }
}
