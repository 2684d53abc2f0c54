package vn.cancu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** How rare terms are in one state of the index. */
final class Statistics {
    private static final int CACHED = 200_000;

    private final IndexReader reader;
    private final Map<String, Double> rarities = new ConcurrentHashMap<>();

    Statistics(IndexReader reader) {
        this.reader = reader;
    }

    int count(String field, String term) {
        try {
            return reader.docFreq(new Term(field, term));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Robertson and Sparck Jones's inverse document frequency, as in BM25: never negative. */
    double rarity(String field, String term) {
        String key = field + ' ' + term;
        Double known = rarities.get(key);
        if (known != null) {
            return known;
        }
        double all = reader.maxDoc();
        double having = count(field, term);
        double rarity = Math.log(1 + (all - having + 0.5) / (having + 0.5));
        if (rarities.size() < CACHED) {
            rarities.put(key, rarity);
        }
        return rarity;
    }
}
