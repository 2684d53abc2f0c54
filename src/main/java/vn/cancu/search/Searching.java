package vn.cancu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
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

    /** A question made ready: Lucene's query and the words that it asks for. */
    record Prepared(Query query, List<Words> words) {}

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
            long total = results.seen();
            SearchAnswer.Facets facets = SearchAnswer.Facets.NONE;
            if (question.facets()) {
                FacetCounts counts = searcher.search(prepared.query(), FacetCounts.manager());
                total = counts.total();
                facets = counts.facets();
            }
            String meant = DidYouMean.of(searcher, prepared.words(), total).orElse(null);
            double tookMs = (System.nanoTime() - started) / 1e6;
            return new SearchAnswer(question.text(), total, tookMs, facets, hits, meant, searcher.revision);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Results results(CountingSearcher searcher, ParsedQuestion parsed, SearchQuestion question)
            throws IOException {
        Results exact = results(searcher, parsed, question, Try.EXACT);
        Prepared prepared = exact.prepared();
        if (exact.seen() >= FEW || prepared.words().isEmpty()) {
            return exact;
        }
        Results best = exact;
        if (prepared.words().stream().anyMatch(words -> Words.hasDiacritics(words.text))) {
            Results folded = results(searcher, parsed, question, Try.FOLDED);
            best = folded.seen() > exact.seen() ? folded : exact;
        }
        return best.seen() == 0 ? results(searcher, parsed, question, Try.ANY) : best;
    }

    private Results results(CountingSearcher searcher, ParsedQuestion parsed, SearchQuestion question, Try attempt)
            throws IOException {
        return new Results(
                searcher, analysis, weights, prepared(searcher, parsed, question.filters(), attempt), question);
    }

    private Prepared prepared(CountingSearcher searcher, ParsedQuestion parsed, SearchFilters filters, Try attempt) {
        QueryBuilder builder = new QueryBuilder(analysis, weights, searcher.statistics);
        List<Query> alternatives = new ArrayList<>();
        List<Words> asked = new ArrayList<>();
        for (ParsedQuestion.Alternative alternative : parsed.alternatives()) {
            Words words =
                    new Words(analysis.analyse(alternative.words()).asked(), searcher.statistics, attempt != Try.EXACT);
            int least = attempt == Try.ANY ? 1 : QueryBuilder.leastOf(words);
            alternatives.add(builder.build(alternative, words, least));
            if (words.size() > 0) {
                asked.add(words);
            }
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(
                alternatives.size() == 1 ? alternatives.getFirst() : new DisjunctionMaxQuery(alternatives, 0),
                Occur.MUST);
        FilterBuilder filter = new FilterBuilder(query, analysis);
        filter.add(filters);
        parsed.conditions().forEach(filter::add);
        return new Prepared(query.build(), asked);
    }
}
