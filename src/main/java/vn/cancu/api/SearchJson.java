package vn.cancu.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.authority.Status;
import vn.cancu.search.SearchAnswer;
import vn.cancu.search.SearchAnswer.DocumentCard;
import vn.cancu.text.Span;

/** The JSON of {@code search}. */
public final class SearchJson {
    private SearchJson() {}

    public static String indented(StandingSearch.Answer answer) {
        return JsonForm.indented(tree(answer));
    }

    /** With the status of each hit's document, in its {@code status}, where it was asked. */
    public static ObjectNode tree(StandingSearch.Answer answer) {
        return tree(answer.answer(), answer.statuses());
    }

    private static ObjectNode tree(SearchAnswer answer, Map<String, Status> statuses) {
        ObjectNode root = JsonForm.object();
        root.put("query", answer.query());
        root.put("total", answer.total());
        root.put("took_ms", BigDecimal.valueOf(answer.tookMs()).setScale(1, RoundingMode.HALF_UP));
        facets(root.putObject("facets"), answer.facets());
        ArrayNode hits = root.putArray("hits");
        answer.hits().forEach(hit -> hit(hits.addObject(), hit, statuses));
        root.put("did_you_mean", answer.didYouMean());
        return root;
    }

    private static void facets(ObjectNode node, SearchAnswer.Facets facets) {
        counts(node.putArray("type"), facets.type());
        counts(node.putArray("level"), facets.level());
        counts(node.putArray("year"), facets.year());
        counts(node.putArray("programme"), facets.programme());
        counts(node.putArray("component"), facets.component());
        counts(node.putArray("unit"), facets.unit());
    }

    private static void counts(ArrayNode node, List<SearchAnswer.Count> counts) {
        counts.forEach(count -> node.addObject().put("value", count.value()).put("count", count.count()));
    }

    private static void hit(ObjectNode node, SearchAnswer.Hit hit, Map<String, Status> statuses) {
        DocumentCard card = hit.document();
        ObjectNode document = node.putObject("document")
                .put("key", card.key())
                .put("symbol", card.symbol())
                .put("type", card.type())
                .put("title", card.title())
                .put("issuer", card.issuer())
                .put("date", card.date());
        Status status = statuses.get(card.key());
        if (status != null) {
            document.put("status", JsonForm.lower(status));
        }
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
