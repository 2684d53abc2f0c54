package vn.cancu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import vn.cancu.search.Generation.CountingSearcher;
import vn.cancu.search.SearchAnswer.Hit;

/** One question from text to answer: parse, look for the exact forms, then for the folded ones where they found little. */
final class Searching {
    /** Hits of the exact forms under which the folded ones are asked too. */
    private static final int FEW = 10;

    private final Analysis analysis;
    private final Weights weights;

    Searching(Analysis analysis, Weights weights) {
        this.analysis = analysis;
        this.weights = weights;
    }

    /** A question made ready: what makes a passage better, which passages fit, and the words that it asks for. */
    record Prepared(Query score, Fitting fitting, List<Words> words) {}

    private enum Try {
        /** As typed. */
        EXACT,
        /** Whatever the diacritics. */
        FOLDED,
        /** Any of the words. */
        ANY
    }

    SearchAnswer search(CountingSearcher searcher, SearchQuestion question) {
        long started = System.nanoTime();
        ParsedQuestion parsed = QuestionParser.parse(question.text());
        try {
            Results results = results(searcher, parsed, question);
            Prepared prepared = results.prepared();
            List<Results.Found> found = results.page();
            Highlighter highlighter = new Highlighter(analysis, parsed, prepared.words());
            List<Hit> hits = new ArrayList<>(found.size());
            for (Results.Found one : found) {
                hits.add(results.hit(one, highlighter));
            }
            long total = prepared.fitting().total();
            SearchAnswer.Facets facets =
                    question.facets() ? FacetCounts.of(searcher, prepared.fitting()) : SearchAnswer.Facets.NONE;
            String meant = DidYouMean.of(searcher, prepared.words(), total).orElse(null);
            double tookMs = (System.nanoTime() - started) / 1e6;
            return new SearchAnswer(question.text(), total, tookMs, facets, hits, meant, searcher.revision);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Results results(CountingSearcher searcher, ParsedQuestion parsed, SearchQuestion question)
            throws IOException {
        return new Results(searcher, analysis, weights, prepared(searcher, parsed, question.filters()), question);
    }

    private Prepared prepared(CountingSearcher searcher, ParsedQuestion parsed, SearchFilters filters)
            throws IOException {
        Prepared exact = prepared(searcher, parsed, filters, Try.EXACT);
        if (exact.fitting().total() >= FEW || exact.words().isEmpty()) {
            return exact;
        }
        Prepared best = exact;
        if (exact.words().stream().anyMatch(words -> Words.hasDiacritics(words.text))) {
            Prepared folded = prepared(searcher, parsed, filters, Try.FOLDED);
            best = folded.fitting().total() > exact.fitting().total() ? folded : exact;
        }
        return best.fitting().total() == 0 ? prepared(searcher, parsed, filters, Try.ANY) : best;
    }

    private Prepared prepared(CountingSearcher searcher, ParsedQuestion parsed, SearchFilters filters, Try attempt)
            throws IOException {
        QueryBuilder builder = new QueryBuilder(analysis, weights, searcher.statistics);
        List<Query> scores = new ArrayList<>();
        List<Demand> demands = new ArrayList<>();
        List<Words> asked = new ArrayList<>();
        for (ParsedQuestion.Alternative alternative : parsed.alternatives()) {
            AnalysedText text = analysis.analyse(alternative.words()).asked();
            Words words = new Words(text, searcher.statistics, attempt != Try.EXACT);
            int least = attempt == Try.ANY ? 1 : QueryBuilder.leastOf(words);
            QueryBuilder.Built built = builder.build(alternative, words, least);
            scores.add(built.score());
            demands.add(built.demand());
            if (words.size() > 0) {
                asked.add(words);
            }
        }
        FilterBuilder filter = new FilterBuilder(analysis);
        filter.add(filters);
        parsed.conditions().forEach(filter::add);
        Query score = scores.size() == 1 ? scores.getFirst() : new DisjunctionMaxQuery(scores, 0);
        return new Prepared(score, Fitting.of(searcher, demands, filter.filters()), asked);
    }
}
