package vn.cancu.search;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The passages that fit, as a query: what leads where they are few, and what is sorted by date. */
final class FittingQuery extends PassageQuery {
    private final Fitting fitting;

    FittingQuery(Fitting fitting) {
        super("fitting");
        this.fitting = fitting;
    }

    @Override
    @Nullable
    DocIdSetIterator of(LeafReaderContext leaf) {
        FixedBitSet bits = fitting.of(leaf);
        int count = bits.cardinality();
        return count == 0 ? null : new BitSetIterator(bits, count);
    }
}
