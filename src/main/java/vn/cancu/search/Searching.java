package vn.cancu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
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

    /** Different words under which a question is asked in full: of few words nearly all must stand, and that must be seen to. */
    private static final int MANY_WORDS = 6;

    /** A question made ready: what makes a passage better, which passages fit, and the words that it asks for. */
    private record Prepared(Query score, Fitting fitting, List<Words> words) {}

    /**
     * What was found.
     *
     * @param page of the hits
     * @param total passages that fit
     * @param understood those that would fit in any document
     */
    private record Found(
            Results results,
            List<Results.Found> page,
            List<Words> words,
            long total,
            long understood,
            SearchAnswer.Facets facets) {}

    private enum Try {
        /** As typed. */
        EXACT,
        /** Whatever the diacritics. */
        FOLDED,
        /** Any of the words. */
        ANY
    }

    SearchAnswer search(CountingSearcher searcher, SearchQuestion question) {
        return search(searcher, question, null);
    }

    /**
     * The answer of one state of the index.
     *
     * @param choosing says in which of the documents in which something fits is searched; null for all. What was typed is understood
     *     before it is asked: of which documents a question speaks cannot change what its words mean.
     */
    SearchAnswer search(CountingSearcher searcher, SearchQuestion question, @Nullable Choosing choosing) {
        long started = System.nanoTime();
        ParsedQuestion parsed = QuestionParser.parse(question.text());
        try {
            Found best = choosing == null && !question.facets() ? best(searcher, parsed, question) : null;
            Found found = best == null ? all(searcher, parsed, question, choosing) : best;
            List<Hit> hits = found.results.hits(
                    found.page,
                    question.highlighted() ? new Highlighter(analysis, parsed, found.words)::of : text -> List.of());
            String meant =
                    DidYouMean.of(searcher, found.words, found.understood).orElse(null);
            double tookMs = (System.nanoTime() - started) / 1e6;
            return new SearchAnswer(question.text(), found.total, tookMs, found.facets, hits, meant, searcher.revision);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The best without finding out which passages fit: where many words are asked, the best nearly always hold enough of them, which the
     * second look sees. Null where it is not sure, or the question is of another kind.
     */
    private @Nullable Found best(CountingSearcher searcher, ParsedQuestion parsed, SearchQuestion question)
            throws IOException {
        boolean plain = parsed.isPlain()
                && question.filters().equals(SearchFilters.NONE)
                && question.order() == SearchQuestion.Order.BEST_FIRST
                && question.offset() + question.limit() <= Results.SECOND_LOOK
                && !question.grouped();
        if (!plain) {
            return null;
        }
        ParsedQuestion.Alternative alternative = parsed.alternatives().getFirst();
        Words words = words(searcher, alternative, Try.EXACT);
        if (words.different() < MANY_WORDS) {
            return null;
        }
        int least = QueryBuilder.leastOf(words);
        Query score = new QueryBuilder(analysis, weights, searcher.statistics)
                .build(alternative, words, least)
                .score();
        Results results = new Results(searcher, weights, score, null, List.of(words), question);
        List<Results.Found> page = results.sure(least);
        return page == null
                ? null
                : new Found(
                        results,
                        page,
                        List.of(words),
                        Results.SECOND_LOOK,
                        Results.SECOND_LOOK,
                        SearchAnswer.Facets.NONE);
    }

    private Found all(
            CountingSearcher searcher, ParsedQuestion parsed, SearchQuestion question, @Nullable Choosing choosing)
            throws IOException {
        Prepared understood = prepared(searcher, parsed, question);
        Fitting fitting = choosing == null ? understood.fitting : chosen(searcher, understood.fitting, choosing);
        Results results = new Results(searcher, weights, understood.score, fitting, understood.words, question);
        return new Found(
                results,
                results.page(),
                understood.words,
                fitting.total(),
                understood.fitting.total(),
                question.facets() ? FacetCounts.of(searcher, fitting) : SearchAnswer.Facets.NONE);
    }

    /** What fits in the documents that are chosen: where all are, as it was. */
    private static Fitting chosen(CountingSearcher searcher, Fitting fitting, Choosing choosing) throws IOException {
        List<Block> blocks = blocks(searcher, fitting);
        if (!choosing.among(blocks.size())) {
            return fitting;
        }
        Bytes heads = new Bytes(searcher.getIndexReader().leaves(), Fields.ABOUT);
        List<FittingDocument> documents = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            documents.add(new FittingDocument(About.of(heads.of(block.head)).card(), block.passages));
        }
        Set<String> keys = choosing.of(documents);
        boolean all = documents.stream()
                .allMatch(document -> keys.contains(document.card().key()));
        return all ? fitting : fitting.within(searcher, keys);
    }

    /**
     * A document in which something fits.
     *
     * @param head its place in the index
     * @param passages that fit
     */
    private record Block(int head, int passages) {}

    /** The documents in which something fits, in the order of the index. */
    private static List<Block> blocks(CountingSearcher searcher, Fitting fitting) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            FixedBitSet begins = searcher.heads(leaf);
            FixedBitSet fits = fitting.of(leaf);
            int doc = next(fits, 0);
            while (doc != DocIdSetIterator.NO_MORE_DOCS) {
                int end = Math.min(fits.length(), next(begins, doc + 1));
                blocks.add(new Block(leaf.docBase + begins.prevSetBit(doc), fits.cardinality(doc, end)));
                doc = next(fits, end);
            }
        }
        return blocks;
    }

    private static int next(FixedBitSet bits, int from) {
        return from < bits.length() ? bits.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
    }

    private Prepared prepared(CountingSearcher searcher, ParsedQuestion parsed, SearchQuestion question)
            throws IOException {
        Prepared exact = prepared(searcher, parsed, question, Try.EXACT);
        if (exact.fitting().total() >= FEW || exact.words().isEmpty()) {
            return exact;
        }
        Prepared best = exact;
        if (exact.words().stream().anyMatch(words -> Words.hasDiacritics(words.text))) {
            Prepared folded = prepared(searcher, parsed, question, Try.FOLDED);
            best = folded.fitting().total() > exact.fitting().total() ? folded : exact;
        }
        return best.fitting().total() == 0 ? prepared(searcher, parsed, question, Try.ANY) : best;
    }

    private Prepared prepared(CountingSearcher searcher, ParsedQuestion parsed, SearchQuestion question, Try attempt)
            throws IOException {
        QueryBuilder builder = new QueryBuilder(analysis, weights, searcher.statistics);
        List<Query> scores = new ArrayList<>();
        List<Demand> demands = new ArrayList<>();
        List<Words> asked = new ArrayList<>();
        for (ParsedQuestion.Alternative alternative : parsed.alternatives()) {
            Words words = words(searcher, alternative, attempt);
            int least = attempt == Try.ANY ? 1 : QueryBuilder.leastOf(words);
            QueryBuilder.Built built = builder.build(alternative, words, least);
            scores.add(built.score());
            demands.add(built.demand());
            if (words.size() > 0) {
                asked.add(words);
            }
        }
        FilterBuilder filter = new FilterBuilder(analysis);
        filter.add(question.filters());
        parsed.conditions().forEach(filter::add);
        Query score = scores.size() == 1 ? scores.getFirst() : new DisjunctionMaxQuery(scores, 0);
        return new Prepared(score, Fitting.of(searcher, demands, filter.filters()), asked);
    }

    private Words words(CountingSearcher searcher, ParsedQuestion.Alternative alternative, Try attempt) {
        return new Words(analysis.analyse(alternative.words()).asked(), searcher.statistics, attempt != Try.EXACT);
    }
}
