package vn.cancu.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.text.Span;

/**
 * What a search found; the shape of {@code contract/answers.md}.
 *
 * @param query as typed
 * @param total passages that fit: exactly where facets were asked, else so many at least
 * @param tookMs milliseconds
 * @param facets counts over all that fits
 * @param hits best first
 * @param didYouMean the question as it was probably meant, or null
 * @param revision state of the graph that the index stands at
 */
public record SearchAnswer(
        String query,
        long total,
        double tookMs,
        Facets facets,
        List<Hit> hits,
        @Nullable String didYouMean,
        long revision) {
    public SearchAnswer {
        hits = List.copyOf(hits);
    }

    /**
     * One passage.
     *
     * @param path section it stands in, "II.3"; empty above the first heading
     * @param file path of the file read
     * @param line its first line, from 1
     * @param text as read
     * @param highlights ranges of {@code text} that the question touches, in UTF-16 units, ascending, apart
     */
    public record Hit(
            DocumentCard document,
            String path,
            @Nullable String heading,
            String file,
            int line,
            String text,
            List<Span> highlights,
            double score) {
        public Hit {
            highlights = List.copyOf(highlights);
        }
    }

    /** What tells one document from another. */
    public record DocumentCard(
            String key,
            @Nullable String symbol,
            @Nullable String type,
            @Nullable String title,
            @Nullable String issuer,
            @Nullable String date) {}

    /**
     * How many of the passages that fit have a value; most first, at most fifty of each.
     *
     * @param component codes; one counts with those above it, as it is found by them: 1719/DA9.TDA2 is a 1719/DA9 too
     */
    public record Facets(
            List<Count> type,
            List<Count> level,
            List<Count> year,
            List<Count> programme,
            List<Count> component,
            List<Count> unit) {
        public static final Facets NONE = new Facets(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public record Count(String value, long count) {}
}
