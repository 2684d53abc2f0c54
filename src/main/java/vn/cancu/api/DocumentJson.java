package vn.cancu.api;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.authority.DocumentCard;
import vn.cancu.authority.DocumentFacts;
import vn.cancu.authority.Neighbourhood;

/** Documents, their facts and their neighbours as JSON, for pages and programs. */
public final class DocumentJson {
    private DocumentJson() {}

    /** Everything that a document's page shows. */
    public static ObjectNode tree(DocumentFacts facts) {
        ObjectNode root = JsonForm.object();
        card(root.putObject("document"), facts.card());
        ArrayNode mentions = root.putArray("mentions");
        for (DocumentFacts.Mention mention : facts.mentions()) {
            ObjectNode row = mentions.addObject();
            row.put("line", mention.evidence().line());
            row.put("start", mention.evidence().start());
            row.put("length", mention.evidence().quote().length());
            row.put("quote", mention.evidence().quote());
            row.put("role", mention.role());
            row.put("key", mention.key());
            ArrayNode candidates = row.putArray("candidates");
            mention.candidates().forEach(each -> card(candidates.addObject(), each));
        }
        connections(root.putArray("rests_on"), facts.restsOn());
        connections(root.putArray("rested_on_by"), facts.restedOnBy());
        root.put("rested_on_by_total", facts.restedOnByTotal());
        return root;
    }

    private static void connections(ArrayNode out, Iterable<DocumentFacts.Connection> connections) {
        for (DocumentFacts.Connection connection : connections) {
            ObjectNode row = out.addObject();
            row.put("relation", connection.relation().name());
            row.put("quote", connection.quote());
            row.put("file", connection.file());
            row.put("line", connection.line());
            card(row.putObject("document"), connection.document());
        }
    }

    /** Nodes and edges around a document, for drawing. */
    public static ObjectNode tree(Neighbourhood around) {
        ObjectNode root = JsonForm.object();
        ArrayNode nodes = root.putArray("nodes");
        around.nodes().forEach(node -> card(nodes.addObject(), node));
        ArrayNode edges = root.putArray("edges");
        for (Neighbourhood.Edge edge : around.edges()) {
            edges.addObject()
                    .put("from", edge.from())
                    .put("to", edge.to())
                    .put("relation", edge.relation().name())
                    .put("quote", edge.quote())
                    .put("line", edge.line());
        }
        root.put("cut", around.cut());
        return root;
    }

    /** A document in one glance; {@code rank} is null where it is unknown or the document makes no law. */
    static void card(ObjectNode out, DocumentCard card) {
        out.put("key", card.key());
        out.put("symbol", card.symbol());
        out.put("type", card.type());
        out.put("date", JsonForm.text(card.date()));
        out.put("issuer", card.issuer());
        out.put("title", card.title());
        out.put("rank", card.rank() >= DocumentCard.NO_RANK ? null : card.rank());
        out.put("known", JsonForm.lower(card.known()));
        out.put("level", card.level());
        JsonForm.numbers(out.putArray("years"), card.years());
        JsonForm.strings(out.putArray("programmes"), card.programmes());
        out.put("file", card.file());
    }
}
