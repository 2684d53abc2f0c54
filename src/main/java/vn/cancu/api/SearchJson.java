package vn.cancu.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.search.SearchAnswer;
import vn.cancu.search.SearchAnswer.DocumentCard;
import vn.cancu.text.Span;

/** The JSON of {@code search}. */
public final class SearchJson {
    private SearchJson() {}

    public static String line(SearchAnswer answer) {
        return JsonForm.line(tree(answer));
    }

    public static String indented(SearchAnswer answer) {
        return JsonForm.indented(tree(answer));
    }

    public static ObjectNode tree(SearchAnswer answer) {
        ObjectNode root = JsonForm.object();
        root.put("query", answer.query());
        root.put("total", answer.total());
        root.put("took_ms", BigDecimal.valueOf(answer.tookMs()).setScale(1, RoundingMode.HALF_UP));
        facets(root.putObject("facets"), answer.facets());
        ArrayNode hits = root.putArray("hits");
        answer.hits().forEach(hit -> hit(hits.addObject(), hit));
        root.put("did_you_mean", answer.didYouMean());
        return root;
    }

    private static void facets(ObjectNode node, SearchAnswer.Facets facets) {
        counts(node.putArray("type"), facets.type());
        counts(node.putArray("level"), facets.level());
        counts(node.putArray("year"), facets.year());
        counts(node.putArray("programme"), facets.programme());
        counts(node.putArray("unit"), facets.unit());
    }

    private static void counts(ArrayNode node, List<SearchAnswer.Count> counts) {
        counts.forEach(count -> node.addObject().put("value", count.value()).put("count", count.count()));
    }

    private static void hit(ObjectNode node, SearchAnswer.Hit hit) {
        DocumentCard card = hit.document();
        node.putObject("document")
                .put("key", card.key())
                .put("symbol", card.symbol())
                .put("type", card.type())
                .put("title", card.title())
                .put("issuer", card.issuer())
                .put("date", card.date());
        node.put("path", hit.path());
        node.put("heading", hit.heading());
        node.put("file", hit.file());
        node.put("line", hit.line());
        node.put("text", hit.text());
        ArrayNode highlights = node.putArray("highlights");
        for (Span span : hit.highlights()) {
            highlights.addArray().add(span.start()).add(span.end());
        }
        node.put("score", JsonForm.score(hit.score()));
    }
}
