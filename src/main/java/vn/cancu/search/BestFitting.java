package vn.cancu.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Hands on to a collector of the best only passages that fit. */
final class BestFitting implements Collector {
    private final TopScoreDocCollector best;
    private final Fitting fitting;

    private BestFitting(TopScoreDocCollector best, Fitting fitting) {
        this.best = best;
        this.fitting = fitting;
    }

    static CollectorManager<BestFitting, TopDocs> of(TopScoreDocCollectorManager best, Fitting fitting) {
        return new CollectorManager<>() {
            @Override
            public BestFitting newCollector() {
                return new BestFitting(best.newCollector(), fitting);
            }

            @Override
            public TopDocs reduce(Collection<BestFitting> parts) throws IOException {
                return best.reduce(parts.stream().map(part -> part.best).toList());
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return best.scoreMode();
    }

    @Override
    public void setWeight(@Nullable Weight weight) {
        best.setWeight(weight);
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        FixedBitSet fits = fitting.of(leaf);
        return new FilterLeafCollector(best.getLeafCollector(leaf)) {
            @Override
            public void collect(int doc) throws IOException {
                if (fits.get(doc)) {
                    super.collect(doc);
                }
            }
        };
    }
}
