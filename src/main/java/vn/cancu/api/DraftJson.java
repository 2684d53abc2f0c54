package vn.cancu.api;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.authority.StandingDocument;
import vn.cancu.draft.DraftBlock;

/** The JSON of {@code draft}: {@code docs/json/draft.md}. */
public final class DraftJson {
    private DraftJson() {}

    public static String indented(DraftBlock block) {
        return JsonForm.indented(tree(block));
    }

    public static ObjectNode tree(DraftBlock block) {
        ObjectNode root = JsonForm.object();
        ObjectNode asked = root.putObject("question");
        asked.put("programme", block.request().programme());
        asked.put("unit", block.request().unit());
        asked.put("year", block.request().year());
        root.put("issuer", block.issuer());
        root.put("on", block.on().toString());
        root.put("text", block.text());
        ArrayNode lines = root.putArray("lines");
        for (DraftBlock.Line line : block.lines()) {
            ObjectNode out = lines.addObject();
            out.put("part", JsonForm.lower(line.part()));
            out.put("text", line.words());
            document(out.putObject("document"), line.document());
            JsonForm.strings(out.putArray("sources"), line.sources());
            out.put("note", line.note() == null ? null : RemarkWords.text(line.note()));
        }
        ArrayNode leftOut = root.putArray("left_out");
        for (DraftBlock.LeftOut left : block.leftOut()) {
            ObjectNode out = leftOut.addObject();
            document(out.putObject("document"), left.document());
            out.put("why", left.why());
            out.put("successor", left.successor());
            JsonForm.strings(out.putArray("sources"), left.sources());
        }
        JsonForm.strings(
                root.putArray("missing"),
                block.missing().stream().map(RemarkWords::text).toList());
        return root;
    }

    private static void document(ObjectNode out, StandingDocument document) {
        DocumentJson.card(out, document.card());
        out.put("status", JsonForm.lower(document.status()));
        out.put("status_when_signed", JsonForm.lower(document.statusWhenSigned()));
        out.put("status_on", JsonForm.lower(document.statusOn()));
        out.put("reason_on", document.reasonOn().text());
        JsonForm.strings(out.putArray("amended_by"), document.amendedBy());
        JsonForm.strings(out.putArray("ended_by"), document.endedBy());
    }
}
