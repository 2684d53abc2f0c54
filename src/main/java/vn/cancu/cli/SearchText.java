package vn.cancu.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cancu.api.StandingSearch;
import vn.cancu.authority.Status;
import vn.cancu.search.SearchAnswer;
import vn.cancu.search.SearchAnswer.Hit;
import vn.cancu.text.Span;

/** The answer of {@code cancu search} for people: each passage with its document, what fits in brackets, its place. */
final class SearchText {
    /** Characters shown before what fits, and in all; a passage of a whole page is not read in a terminal. */
    private static final int BEFORE = 120;

    private static final int SHOWN = 420;

    private final SearchAnswer answer;
    private final Map<String, Status> statuses;
    private final AnswerPage page;

    private SearchText(StandingSearch.Answer answer, AnswerPage page) {
        this.answer = answer.answer();
        statuses = answer.statuses();
        this.page = page;
    }

    /**
     * The answer as text.
     *
     * @param width of the terminal, in columns
     * @param locale Vietnamese or English
     */
    static String of(StandingSearch.Answer answer, int width, Locale locale) {
        SearchText text = new SearchText(answer, new AnswerPage(width, locale));
        text.print();
        return text.page.toString();
    }

    private void print() {
        page.line(0, 2, page.word(heading(), answer.query(), answer.total()));
        if (answer.didYouMean() != null) {
            page.line(0, 2, page.word("search.meant", answer.didYouMean()));
        }
        answer.hits().forEach(this::hit);
        String facets = Stream.of(
                        counts(answer.facets().type()),
                        counts(answer.facets().level()),
                        counts(answer.facets().year()))
                .filter(counts -> !counts.isEmpty())
                .collect(Collectors.joining("  |  "));
        if (!facets.isEmpty()) {
            page.blank().line(0, 2, facets);
        }
    }

    /** A page behind the last hit is empty, but something was found. */
    private String heading() {
        if (answer.hits().isEmpty()) {
            return answer.total() == 0 ? "search.none" : "search.past";
        }
        return "search.question";
    }

    private void hit(Hit hit) {
        SearchAnswer.DocumentCard card = hit.document();
        String symbol = Objects.requireNonNullElse(card.symbol(), page.word("document.unnumbered"));
        Status status = statuses.get(card.key());
        page.heading(Stream.of(
                        card.type(),
                        symbol,
                        card.date() == null ? null : "(" + card.date() + ")",
                        card.issuer(),
                        status == null ? null : "· " + page.word("status", status))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")));
        if (hit.heading() != null && !hit.heading().isBlank()) {
            page.line(
                    2,
                    2,
                    Stream.of(hit.path(), hit.heading())
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(" · ")));
        }
        page.evidence(4, excerpt(hit), hit.file(), hit.line());
    }

    /** The piece of the passage around what fits, that itself in brackets: a terminal may have no colours, and a pipe has none. */
    private static String excerpt(Hit hit) {
        String text = hit.text();
        int from = hit.highlights().isEmpty()
                ? 0
                : Math.max(0, hit.highlights().getFirst().start() - BEFORE);
        int to = Math.min(text.length(), from + SHOWN);
        StringBuilder out = new StringBuilder(from > 0 ? "…" : "");
        int at = from;
        for (Span span : hit.highlights()) {
            if (span.start() >= at && span.end() <= to) {
                out.append(text, at, span.start())
                        .append('[')
                        .append(text, span.start(), span.end())
                        .append(']');
                at = span.end();
            }
        }
        return out.append(text, at, to).append(to < text.length() ? "…" : "").toString();
    }

    private static String counts(List<SearchAnswer.Count> counts) {
        return counts.stream()
                .limit(6)
                .map(count -> count.value() + " " + count.count())
                .collect(Collectors.joining(", "));
    }
}
