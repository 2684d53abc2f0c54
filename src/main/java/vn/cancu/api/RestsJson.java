package vn.cancu.api;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.authority.Dependent;
import vn.cancu.authority.MissingDocument;
import vn.cancu.authority.StandingDocument;

/** What rests on a document, and what is cited and not held, as JSON: {@code docs/json/cascade.md}, {@code docs/json/missing.md}. */
public final class RestsJson {
    private RestsJson() {}

    /** The document that was asked about, on one line. */
    public static String head(StandingDocument document) {
        ObjectNode root = JsonForm.object();
        BasisJson.standing(root.putObject("document"), document);
        return JsonForm.line(root);
    }

    /** One document that rests, on one line. */
    public static String line(Dependent row) {
        ObjectNode out = JsonForm.object();
        row(out, row);
        return JsonForm.line(out);
    }

    /**
     * A page of what rests on a document.
     *
     * @param complete whether nothing rests on it beyond these rows
     */
    static ObjectNode below(StandingDocument document, int offset, List<Dependent> rows, boolean complete) {
        ObjectNode root = JsonForm.object();
        BasisJson.standing(root.putObject("document"), document);
        root.put("offset", offset);
        ArrayNode out = root.putArray("rests");
        rows.forEach(row -> row(out.addObject(), row));
        root.put("complete", complete);
        return root;
    }

    private static void row(ObjectNode out, Dependent row) {
        out.put("depth", row.depth());
        out.put("onto", row.onto());
        out.put("relation", row.relation().name());
        DocumentJson.card(out.putObject("document"), row.document());
        out.put("other_bases", Math.max(0, row.bases() - 1));
        out.put("items", row.items());
        out.put("quote", row.quote());
        out.put("file", row.file());
        out.put("line", row.line());
    }

    /** The last line: how many rows there were and whether that is all. */
    public static String tail(int rows, boolean complete) {
        return JsonForm.line(JsonForm.object().put("rows", rows).put("complete", complete));
    }

    /** Documents that are cited and not held. */
    public static String missing(int offset, List<MissingDocument> documents) {
        return JsonForm.indented(missingTree(offset, documents));
    }

    static ObjectNode missingTree(int offset, List<MissingDocument> documents) {
        ObjectNode root = JsonForm.object();
        root.put("offset", offset);
        ArrayNode rows = root.putArray("missing");
        for (MissingDocument missing : documents) {
            ObjectNode row = rows.addObject();
            DocumentJson.card(row.putObject("document"), missing.document());
            row.put("times", missing.times());
            JsonForm.strings(row.putArray("citers"), missing.citers());
            ArrayNode said = row.putArray("said");
            for (MissingDocument.Said words : missing.said()) {
                said.addObject()
                        .put("quote", words.quote())
                        .put("title", words.title())
                        .put("date", words.date())
                        .put("issuer", words.issuer())
                        .put("file", words.file())
                        .put("line", words.line());
            }
        }
        return root;
    }
}
