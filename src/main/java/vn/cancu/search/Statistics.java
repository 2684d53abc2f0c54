package vn.cancu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * How rare terms are in one state of the index. What was asked lately is kept, in tables of fixed size: a term with the same place as
 * another takes it over, and what a race loses is looked up again. Safe for threads.
 */
final class Statistics {
    private static final int SLOTS = 1 << 16;

    private final IndexSearcher searcher;
    private final Vocabulary vocabulary;
    private final int passages;
    private final @Nullable Known[] known = new Known[SLOTS];
    private final @Nullable OfHeading[] ofHeadings = new OfHeading[SLOTS];

    private record Known(String field, String text, CountedTerm found) {}

    /** @param words the numbers of one word or two, as {@link #rarityInHeadings} puts them together */
    private record OfHeading(long words, double rarity) {}

    Statistics(IndexSearcher searcher, Vocabulary vocabulary) {
        this.searcher = searcher;
        this.vocabulary = vocabulary;
        passages = searcher.getIndexReader().maxDoc();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** A term, which may stand nowhere. */
    CountedTerm find(String field, String text) {
        int slot = slot(31L * text.hashCode() + field.hashCode());
        Known asked = known[slot];
        if (asked != null && asked.field.equals(field) && asked.text.equals(text)) {
            return asked.found;
        }
        try {
            Term term = new Term(field, text);
            CountedTerm found = new CountedTerm(term, TermStates.build(searcher, term, true));
            known[slot] = new Known(field, text, found);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (SLOTS - 1);
    }

    int count(String field, String text) {
        return find(field, text).count();
    }

    Query query(String field, String text) {
        return find(field, text).query();
    }

    /** Robertson and Sparck Jones's inverse document frequency, as in BM25: never negative. */
    double rarity(String field, String text) {
        return rarity(count(field, text));
    }

    double rarity(CountedTerm term) {
        return rarity(term.count());
    }

    private double rarity(double having) {
        return Math.log(1 + (passages - having + 0.5) / (having + 0.5));
    }

    /** How rare a word of the vocabulary is in headings; -1, a word without a number, is as rare as what stands once. */
    double rarityInHeadings(int word) {
        if (word < 0) {
            return rarity(1);
        }
        OfHeading asked = ofHeadings[slot(word)];
        return asked != null && asked.words == word
                ? asked.rarity
                : ofHeading(word, Fields.HEADING, vocabulary.folded(word));
    }

    /** How rare a pair of such words is. */
    double rarityInHeadings(int word, int next) {
        if (word < 0 || next < 0) {
            return rarity(1);
        }
        long words = (long) (word + 1) << 32 | next;
        OfHeading asked = ofHeadings[slot(words)];
        return asked != null && asked.words == words
                ? asked.rarity
                : ofHeading(words, Fields.HEADING_PAIRS, vocabulary.folded(word) + ' ' + vocabulary.folded(next));
    }

    private double ofHeading(long words, String field, String text) {
        double rarity = rarity(count(field, text));
        ofHeadings[slot(words)] = new OfHeading(words, rarity);
        return rarity;
    }
}
