package vn.cancu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts, in one pass over all that fits, how many passages there are and how many have each value. */
final class FacetCounts implements Collector {
    private static final List<String> FIELDS =
            List.of(Fields.TYPE, Fields.LEVEL, Fields.YEAR, Fields.PROGRAMME, Fields.UNIT);
    private static final int MOST_VALUES = 50;

    private long total;
    private final Map<String, Map<String, Long>> counts = new HashMap<>();

    static CollectorManager<FacetCounts, FacetCounts> manager() {
        return new CollectorManager<>() {
            @Override
            public FacetCounts newCollector() {
                return new FacetCounts();
            }

            @Override
            public FacetCounts reduce(Collection<FacetCounts> parts) {
                FacetCounts whole = new FacetCounts();
                parts.forEach(whole::add);
                return whole;
            }
        };
    }

    private void add(FacetCounts part) {
        total += part.total;
        part.counts.forEach((field, values) -> values.forEach((value, count) ->
                counts.computeIfAbsent(field, key -> new HashMap<>()).merge(value, count, Long::sum)));
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        List<Segment> segments = new ArrayList<>(FIELDS.size());
        for (String field : FIELDS) {
            SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
            segments.add(new Segment(field, values));
        }
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int doc) throws IOException {
                total++;
                for (Segment segment : segments) {
                    segment.count(doc);
                }
            }

            @Override
            public void finish() throws IOException {
                for (Segment segment : segments) {
                    segment.addTo(counts.computeIfAbsent(segment.field, key -> new HashMap<>()));
                }
            }
        };
    }

    private static final class Segment {
        private final String field;
        private final SortedSetDocValues values;
        private final int[] ordinals;

        Segment(String field, SortedSetDocValues values) {
            this.field = field;
            this.values = values;
            ordinals = new int[(int) values.getValueCount()];
        }

        void count(int doc) throws IOException {
            if (values.advanceExact(doc)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    ordinals[(int) values.nextOrd()]++;
                }
            }
        }

        void addTo(Map<String, Long> counts) throws IOException {
            for (int ordinal = 0; ordinal < ordinals.length; ordinal++) {
                if (ordinals[ordinal] > 0) {
                    counts.merge(values.lookupOrd(ordinal).utf8ToString(), (long) ordinals[ordinal], Long::sum);
                }
            }
        }
    }

    long total() {
        return total;
    }

    SearchAnswer.Facets facets() {
        return new SearchAnswer.Facets(
                most(Fields.TYPE), most(Fields.LEVEL), most(Fields.YEAR), most(Fields.PROGRAMME), most(Fields.UNIT));
    }

    private List<SearchAnswer.Count> most(String field) {
        return counts.getOrDefault(field, Map.of()).entrySet().stream()
                .map(entry -> new SearchAnswer.Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(SearchAnswer.Count::count)
                        .reversed()
                        .thenComparing(SearchAnswer.Count::value))
                .limit(MOST_VALUES)
                .toList();
    }
}
