package vn.cancu.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
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
        List<List<CountedTerm>> standing = new ArrayList<>();
        List<CountedTerm> place = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.isFirst(i)) {
                score.add(word(words, i), Occur.SHOULD);
                standing.add(terms(words, i));
                place.add(statistics.find(Fields.PLACE, words.text.token(i).folded()));
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
        int different = words.different();
        return different <= 2 ? different : different <= 5 ? different - 1 : (int) Math.ceil(different * 0.2);
    }

    /** The terms that count as a word of the question. */
    private List<CountedTerm> terms(Words words, int i) {
        List<CountedTerm> terms = new ArrayList<>(List.of(words.counted(i)));
        for (Mark mark : words.text.marks()) {
            if (mark.covers(i)) {
                terms.add(statistics.find(Fields.MARKS, mark.term()));
            }
        }
        return terms;
    }

    /** A word, or what it means together with its neighbours: an abbreviation counts as much as all its words would. */
    private Query word(Words words, int i) {
        List<Query> ways = new ArrayList<>(List.of(words.counted(i).query()));
        if (!words.isExact(i)) {
            if (words.loose && Words.hasDiacritics(words.text)) {
                ways.set(0, boosted(ways.getFirst(), FOLDED));
                ways.add(exact(words, i));
            } else if (words.size() <= 2) {
                // One or two words without marks may be meant as they stand; in a sentence they hardly are.
                ways.add(exact(words, i));
            }
        }
        for (Mark mark : words.text.marks()) {
            if (mark.covers(i)) {
                ways.add(meaning(mark, words.rarity(i)));
            }
        }
        return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, 0);
    }

    private Query exact(Words words, int i) {
        return statistics.query(Fields.EXACT, words.text.token(i).exact());
    }

    private Query meaning(Mark mark, double asRareAs) {
        CountedTerm term = statistics.find(Fields.MARKS, mark.term());
        return boosted(term.query(), (float) (asRareAs / Math.max(0.01, statistics.rarity(term))));
    }

    private void addPairs(BooleanQuery.Builder query, Words words) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (!seen.add(words.pair(i))) {
                continue;
            }
            query.add(boosted(pair(words, i), (float) weights.pair()), Occur.SHOULD);
            addIfKnown(query, Fields.HEADING_PAIRS, words.pair(i), weights.headingPair());
        }
    }

    private Query pair(Words words, int i) {
        CountedTerm pair = statistics.find(Fields.FOLDED_PAIRS, words.pair(i));
        List<Query> ways = new ArrayList<>(List.of(pair.query()));
        double rarity = statistics.rarity(pair);
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
                addIfKnown(query, Fields.PLACE, folded, weights.place());
            }
        }
    }

    /** A term that stands nowhere would only cost the others time. */
    private void addIfKnown(BooleanQuery.Builder query, String field, String term, double weight) {
        CountedTerm found = statistics.find(field, term);
        if (found.count() > 0) {
            query.add(boosted(found.query(), (float) weight), Occur.SHOULD);
        }
    }

    private void addSymbols(BooleanQuery.Builder query, Words words) {
        for (Mark mark : words.text.marks()) {
            if (mark.isSymbol()) {
                addIfOwn(query, mark.term(), OWN_SYMBOL);
            }
        }
        for (int i = 0; i < words.size(); i++) {
            String folded = words.text.token(i).folded();
            if (Analysis.isDigit(folded.charAt(0))) {
                addIfOwn(query, folded, OWN_NUMBER);
            }
        }
    }

    /** Most figures in a question are no document's number: these would only have the heads looked up. */
    private void addIfOwn(BooleanQuery.Builder query, String term, float boost) {
        CountedTerm symbol = statistics.find(Fields.SYMBOL, term);
        if (symbol.count() > 0) {
            BooleanQuery head = new BooleanQuery.Builder()
                    .add(symbol.query(), Occur.FILTER)
                    .add(statistics.query(Fields.KIND, Fields.HEAD), Occur.FILTER)
                    .build();
            query.add(boosted(new ConstantScoreQuery(head), boost), Occur.SHOULD);
        }
    }

    private Optional<Query> phrase(String typed) {
        AnalysedText text = analysis.analyse(typed).asked();
        if (text.size() == 0) {
            return Optional.empty();
        }
        List<Query> ways = new ArrayList<>(List.of(inARow(text)));
        for (Mark mark : text.marks()) {
            if (mark.length() == text.size()) {
                ways.add(statistics.query(Fields.MARKS, mark.term()));
            }
        }
        return Optional.of(new DisjunctionMaxQuery(ways, 0));
    }

    /** The folded words next to each other, and the exact ones somewhere, if marks were typed; scored by its pairs. */
    private Query inARow(AnalysedText text) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (Words.hasDiacritics(text)) {
            text.tokens().forEach(token -> query.add(statistics.query(Fields.EXACT, token.exact()), Occur.FILTER));
        }
        if (text.size() == 1) {
            return query.add(statistics.query(Fields.FOLDED, text.token(0).folded()), Occur.MUST)
                    .build();
        }
        IntStream.range(0, text.size() - 1)
                .mapToObj(text::foldedPair)
                .distinct()
                .forEach(pair -> query.add(statistics.query(Fields.FOLDED_PAIRS, pair), Occur.MUST));
        if (text.size() > 2) {
            query.add(new RowQuery(text, statistics), Occur.FILTER);
        }
        return query.build();
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
