package vn.cancu.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.IOSupplier;
import vn.cancu.search.Generation.CountingSearcher;

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
    static Fitting of(CountingSearcher searcher, List<Demand> demands, List<Query> filters) throws IOException {
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

    /** Those of them that stand in one of these documents. */
    Fitting within(CountingSearcher searcher, Set<String> keys) throws IOException {
        Query documents =
                new TermInSetQuery(Fields.KEY, keys.stream().map(BytesRef::new).toList());
        FixedBitSet[] narrowed = new FixedBitSet[bits.length];
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            narrowed[leaf.ord] = bits[leaf.ord].clone();
            narrowed[leaf.ord].and(all(searcher, leaf, documents));
        }
        return new Fitting(narrowed);
    }

    long total() {
        return total;
    }

    FixedBitSet of(LeafReaderContext leaf) {
        return bits[leaf.ord];
    }

    private static FixedBitSet fitting(CountingSearcher searcher, LeafReaderContext leaf, Demand demand)
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
            fits = standing(leaf, demand);
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
    private static FixedBitSet standing(LeafReaderContext leaf, Demand demand) throws IOException {
        int passages = leaf.reader().maxDoc();
        boolean placed = demand.place().stream().anyMatch(term -> term.count() > 0);
        Tally own = new Tally(placed ? demand.own() : demand.least(), passages);
        Tally either = placed ? new Tally(demand.least(), passages) : own;
        for (int i = 0; i < demand.words().size(); i++) {
            FixedBitSet word = new FixedBitSet(passages);
            for (CountedTerm term : demand.words().get(i)) {
                add(leaf, term, word);
            }
            own.add(word);
            if (placed) {
                add(leaf, demand.place().get(i), word);
                either.add(word);
            }
        }
        FixedBitSet fits = either.atLeast(demand.least());
        if (placed) {
            fits.and(own.atLeast(demand.own()));
        }
        return fits;
    }

    private static void add(LeafReaderContext leaf, CountedTerm term, FixedBitSet to) throws IOException {
        IOSupplier<TermState> state = term.states().get(leaf);
        TermState found = state == null ? null : state.get();
        Terms terms = found == null ? null : leaf.reader().terms(term.term().field());
        if (found != null && terms != null) {
            TermsEnum at = terms.iterator();
            at.seekExact(term.term().bytes(), found);
            fill(at.postings(null, PostingsEnum.NONE), to);
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
