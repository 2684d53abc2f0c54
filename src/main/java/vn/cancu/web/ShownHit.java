package vn.cancu.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cancu.search.SearchAnswer;
import vn.cancu.text.Span;

/**
 * A passage as a page of results shows it.
 *
 * @param key of its document
 * @param name what the document is called
 * @param pieces its words, those that were asked for marked; a long passage is cut around the first of them
 */
record ShownHit(
        String key,
        String name,
        @Nullable String issuer,
        @Nullable String date,
        @Nullable String heading,
        String file,
        int line,
        List<Piece> pieces) {
    private static final int BEFORE = 160;
    private static final int LONGEST = 700;

    ShownHit {
        pieces = List.copyOf(pieces);
    }

    record Piece(String text, boolean marked) {}

    static ShownHit of(SearchAnswer.Hit hit) {
        SearchAnswer.DocumentCard document = hit.document();
        String symbol = document.symbol();
        String name = (Objects.requireNonNullElse(document.type(), "")
                        + " "
                        + (symbol == null || symbol.startsWith("/")
                                ? Objects.requireNonNullElse(document.title(), "")
                                : symbol))
                .strip();
        return new ShownHit(
                document.key(),
                name.isEmpty() ? document.key() : name,
                document.issuer(),
                document.date(),
                headingOf(hit),
                hit.file(),
                hit.line(),
                pieces(hit.text(), hit.highlights()));
    }

    /** The heading above a passage; null where the passage is that heading itself. */
    private static @Nullable String headingOf(SearchAnswer.Hit hit) {
        String heading = hit.heading();
        return heading == null || hit.text().contains(heading) ? null : heading;
    }

    private static List<Piece> pieces(String text, List<Span> highlights) {
        int first = highlights.isEmpty() ? 0 : highlights.getFirst().start();
        int from = text.length() <= LONGEST || first <= BEFORE ? 0 : whole(text, first - BEFORE);
        int to = text.length() - from <= LONGEST ? text.length() : whole(text, from + LONGEST);
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (Span span : highlights) {
            if (span.start() < at || span.end() > to) {
                continue;
            }
            pieces.add(new Piece((at == from && from > 0 ? "… " : "") + text.substring(at, span.start()), false));
            pieces.add(new Piece(text.substring(span.start(), span.end()), true));
            at = span.end();
        }
        pieces.add(new Piece(
                (at == from && from > 0 ? "… " : "") + text.substring(at, to) + (to < text.length() ? " …" : ""),
                false));
        return pieces;
    }

    /** The nearest blank at or before an offset that is not far, so that no word is cut. */
    private static int whole(String text, int offset) {
        int blank = text.lastIndexOf(' ', offset);
        int at = blank > offset - 40 ? blank : offset;
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : Math.max(at, 0);
    }
}
