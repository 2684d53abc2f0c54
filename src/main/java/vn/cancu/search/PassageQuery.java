package vn.cancu.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Passages that one question made out, all alike in score. It is good for that question only: never cached, equal to itself alone. */
abstract class PassageQuery extends Query {
    private final String name;

    PassageQuery(String name) {
        this.name = name;
    }

    /** The passages of a segment; null for none. An iterator of {@link TwoPhaseIterator#asDocIdSetIterator} is asked in its two phases. */
    abstract @Nullable DocIdSetIterator of(LeafReaderContext leaf) throws IOException;

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                DocIdSetIterator passages = of(leaf);
                if (passages == null) {
                    return null;
                }
                TwoPhaseIterator looked = TwoPhaseIterator.unwrap(passages);
                return new DefaultScorerSupplier(
                        looked == null
                                ? new ConstantScoreScorer(score(), mode, passages)
                                : new ConstantScoreScorer(score(), mode, looked));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public String toString(String field) {
        return name;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
