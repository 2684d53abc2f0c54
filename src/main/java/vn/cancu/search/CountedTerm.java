package vn.cancu.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A term as one state of the index has it, looked up once for all who ask: where it is in each segment, and how often. */
record CountedTerm(Term term, TermStates states) {
    /** Passages and heads in which it stands, those replaced lately among them. */
    int count() {
        return states.docFreq();
    }

    Query query() {
        return new TermQuery(term, states);
    }
}
