package vn.cancu.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Lucene's query for one alternative of a question, made of tokens. */
final class QueryBuilder {
    /** A document whose own symbol was typed stands before anything else. */
    private static final float OWN_SYMBOL = 200;

    private static final float OWN_NUMBER = 8;
    private static final float FOLDED = 0.25f;

    private final Analysis analysis;
    private final Weights weights;
    private final Statistics statistics;

    QueryBuilder(Analysis analysis, Weights weights, Statistics statistics) {
        this.analysis = analysis;
        this.weights = weights;
        this.statistics = statistics;
    }

    /**
     * One alternative of a question.
     *
     * @param score what makes a passage better
     * @param demand what a passage must have to fit at all
     */
    record Built(Query score, Demand demand) {}

    /** @param least how many of the words must stand at least */
    Built build(ParsedQuestion.Alternative alternative, Words words, int least) {
        BooleanQuery.Builder score = new BooleanQuery.Builder();
        List<List<Term>> standing = new ArrayList<>();
        List<Term> place = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.isFirst(i)) {
                score.add(word(words, i), Occur.SHOULD);
                standing.add(terms(words, i));
                place.add(new Term(Fields.PLACE, words.text.token(i).folded()));
            }
        }
        if (words.size() > 0) {
            addPairs(score, words);
            addPlace(score, words);
            addSymbols(score, words);
        }
        List<Query> needed = new ArrayList<>();
        for (String phrase : alternative.phrases()) {
            phrase(phrase).ifPresent(needed::add);
        }
        needed.forEach(phrase -> score.add(phrase, Occur.SHOULD));
        for (String prefix : alternative.prefixes()) {
            prefix(prefix, true).ifPresent(query -> score.add(query, Occur.SHOULD));
            prefix(prefix, false).ifPresent(needed::add);
        }
        List<Query> unwanted = new ArrayList<>();
        alternative.without().forEach(word -> without(word).ifPresent(unwanted::add));
        // Only filters, or only words to leave out: all the rest is asked for. Only noise: nothing is.
        boolean empty = standing.isEmpty() && needed.isEmpty();
        boolean nothing = empty && !alternative.asksNothing();
        int own = Math.clamp((least + 1) / 2, 1, Math.max(1, standing.size()));
        Demand demand = new Demand(standing, place, Math.max(1, least), own, needed, unwanted, nothing);
        BooleanQuery scored = score.build();
        return new Built(scored.clauses().isEmpty() ? MatchAllDocsQuery.INSTANCE : scored, demand);
    }

    /** How many of a question's different words must stand in a passage: all of two, most of a few, some of many. */
    static int leastOf(Words words) {
        int different = 0;
        for (int i = 0; i < words.size(); i++) {
            different += words.isFirst(i) ? 1 : 0;
        }
        return different <= 2 ? different : different <= 5 ? different - 1 : (int) Math.ceil(different * 0.2);
    }

    /** The terms that count as a word of the question. */
    private static List<Term> terms(Words words, int i) {
        Token token = words.text.token(i);
        List<Term> terms = new ArrayList<>();
        if (words.isExact(i)) {
            terms.add(new Term(Fields.EXACT, token.exact()));
        } else {
            terms.add(new Term(Fields.FOLDED, token.folded()));
        }
        for (Mark mark : words.text.marks()) {
            if (mark.covers(i)) {
                terms.add(new Term(Fields.MARKS, mark.term()));
            }
        }
        return terms;
    }

    /** A word, or what it means together with its neighbours: an abbreviation counts as much as all its words would. */
    private Query word(Words words, int i) {
        List<Query> ways = new ArrayList<>();
        Query folded = term(Fields.FOLDED, words.text.token(i).folded());
        Query exact = term(Fields.EXACT, words.text.token(i).exact());
        if (words.isExact(i)) {
            ways.add(exact);
        } else if (words.loose && Words.hasDiacritics(words.text)) {
            ways.add(exact);
            ways.add(boosted(folded, FOLDED));
        } else {
            ways.add(folded);
            if (words.size() <= 2) {
                // One or two words without marks may be meant as they stand; in a sentence they hardly are.
                ways.add(exact);
            }
        }
        for (Mark mark : words.text.marks()) {
            if (mark.covers(i)) {
                ways.add(meaning(mark, words.rarity(i)));
            }
        }
        return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, 0);
    }

    private Query meaning(Mark mark, double asRareAs) {
        double rarity = statistics.rarity(Fields.MARKS, mark.term());
        return boosted(term(Fields.MARKS, mark.term()), (float) (asRareAs / Math.max(0.01, rarity)));
    }

    private void addPairs(BooleanQuery.Builder query, Words words) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (!seen.add(words.pair(i))) {
                continue;
            }
            query.add(boosted(pair(words, i), (float) weights.pair()), Occur.SHOULD);
            Query inHeading = term(Fields.HEADING_PAIRS, words.pair(i));
            query.add(boosted(inHeading, (float) weights.headingPair()), Occur.SHOULD);
        }
    }

    private Query pair(Words words, int i) {
        List<Query> ways = new ArrayList<>(List.of(term(Fields.FOLDED_PAIRS, words.pair(i))));
        double rarity = statistics.rarity(Fields.FOLDED_PAIRS, words.pair(i));
        for (Mark mark : words.text.marks()) {
            if (mark.covers(i) && mark.covers(i + 1)) {
                ways.add(meaning(mark, rarity));
            }
        }
        return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, 0);
    }

    private void addPlace(BooleanQuery.Builder query, Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.isFirst(i)) {
                String folded = words.text.token(i).folded();
                query.add(boosted(term(Fields.PLACE, folded), (float) weights.place()), Occur.SHOULD);
            }
        }
    }

    private void addSymbols(BooleanQuery.Builder query, Words words) {
        for (Mark mark : words.text.marks()) {
            if (mark.isSymbol()) {
                query.add(ownSymbol(mark.term(), OWN_SYMBOL), Occur.SHOULD);
            }
        }
        for (int i = 0; i < words.size(); i++) {
            String folded = words.text.token(i).folded();
            if (Analysis.isDigit(folded.charAt(0))) {
                query.add(ownSymbol(folded, OWN_NUMBER), Occur.SHOULD);
            }
        }
    }

    private static Query ownSymbol(String term, float boost) {
        BooleanQuery head = new BooleanQuery.Builder()
                .add(term(Fields.SYMBOL, term), Occur.FILTER)
                .add(term(Fields.KIND, Fields.HEAD), Occur.FILTER)
                .build();
        return boosted(new ConstantScoreQuery(head), boost);
    }

    private Optional<Query> phrase(String typed) {
        AnalysedText text = analysis.analyse(typed).asked();
        if (text.size() == 0) {
            return Optional.empty();
        }
        List<Query> ways = new ArrayList<>(List.of(inARow(text)));
        for (Mark mark : text.marks()) {
            if (mark.length() == text.size()) {
                ways.add(term(Fields.MARKS, mark.term()));
            }
        }
        return Optional.of(new DisjunctionMaxQuery(ways, 0));
    }

    /** The folded words next to each other, and the exact ones somewhere, if marks were typed. */
    private static Query inARow(AnalysedText text) {
        PhraseQuery.Builder row = new PhraseQuery.Builder();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        boolean marked = Words.hasDiacritics(text);
        for (Token token : text.tokens()) {
            row.add(new Term(Fields.FOLDED, token.folded()));
            if (marked) {
                query.add(term(Fields.EXACT, token.exact()), Occur.FILTER);
            }
        }
        return query.add(row.build(), Occur.MUST).build();
    }

    /** The last word of what was typed is a beginning; words before it stand whole. */
    private Optional<Query> prefix(String typed, boolean scored) {
        AnalysedText text = analysis.analyse(typed);
        if (text.size() == 0) {
            return Optional.empty();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int i = 0; i < text.size(); i++) {
            Token token = text.token(i);
            boolean marked = !token.exact().equals(token.folded());
            Term term = new Term(marked ? Fields.EXACT : Fields.FOLDED, marked ? token.exact() : token.folded());
            Query beginning = scored ? beginning(term) : new PrefixQuery(term);
            query.add(i + 1 < text.size() ? new TermQuery(term) : beginning, Occur.MUST);
        }
        return Optional.of(query.build());
    }

    private static Query beginning(Term term) {
        return new PrefixQuery(term, new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(64));
    }

    private Optional<Query> without(String typed) {
        if (typed.endsWith("*")) {
            return prefix(typed.substring(0, typed.length() - 1), false);
        }
        return phrase(typed);
    }

    static Query term(String field, String term) {
        return new TermQuery(new Term(field, term));
    }

    private static Query boosted(Query query, float boost) {
        return boost == 1 ? query : new BoostQuery(query, boost);
    }
}
