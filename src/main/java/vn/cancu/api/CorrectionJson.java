package vn.cancu.api;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.correction.Correction;

/** The JSON of {@code correct}: {@code docs/json/correct.md}. */
public final class CorrectionJson {
    private CorrectionJson() {}

    /** One, as it was made or taken back. */
    public static String indented(Correction correction) {
        return JsonForm.indented(tree(JsonForm.object(), correction));
    }

    /** All, the newest first. */
    public static String indented(List<Correction> corrections) {
        ObjectNode root = JsonForm.object();
        ArrayNode rows = root.putArray("corrections");
        corrections.forEach(correction -> tree(rows.addObject(), correction));
        return JsonForm.indented(root);
    }

    private static ObjectNode tree(ObjectNode node, Correction correction) {
        node.put("id", correction.id());
        node.put("kind", JsonForm.lower(correction.kind()));
        ArrayNode documents = node.putArray("documents");
        correction.documents().forEach(documents::add);
        ArrayNode mentions = node.putArray("mentions");
        correction.mentions().forEach(mentions::add);
        node.put("target", correction.target());
        Correction.Spot spot = correction.spot();
        if (spot == null) {
            node.putNull("where");
        } else {
            ObjectNode where = node.putObject("where");
            where.put("document", spot.document());
            where.put("line", spot.line());
            where.put("quote", spot.quote());
        }
        node.put("reason", correction.reason());
        node.put("by", correction.by());
        node.put("at", correction.at().toString());
        Correction.Undone undone = correction.undone();
        if (undone == null) {
            node.putNull("undone");
        } else {
            ObjectNode back = node.putObject("undone");
            back.put("by", undone.by());
            back.put("at", undone.at().toString());
            back.put("reason", undone.reason());
        }
        return node;
    }
}
