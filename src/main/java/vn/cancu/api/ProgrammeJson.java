package vn.cancu.api;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.catalogue.Programme;
import vn.cancu.programme.ComponentRow;
import vn.cancu.programme.PlannedItem;

/** The JSON of {@code programme}: {@code docs/json/programme.md}. */
public final class ProgrammeJson {
    private ProgrammeJson() {}

    public static ObjectNode tree(List<Programme> programmes) {
        ObjectNode root = JsonForm.object();
        ArrayNode all = root.putArray("programmes");
        programmes.forEach(programme -> programme(all.addObject(), programme));
        return root;
    }

    public static ObjectNode tree(Programme programme, List<ComponentRow> components, List<PlannedItem> items) {
        ObjectNode root = JsonForm.object();
        programme(root.putObject("programme"), programme);
        ArrayNode rows = root.putArray("components");
        for (ComponentRow row : components) {
            ObjectNode node = rows.addObject();
            node.put("key", row.key());
            node.put("code", row.component().code());
            node.put("title", row.component().title());
            node.put("parent", row.component().parent());
            node.put("items", row.items());
        }
        ArrayNode planned = root.putArray("items");
        for (PlannedItem item : items) {
            ObjectNode node = planned.addObject();
            node.put("component", item.component());
            node.put("title", item.title());
            DocumentJson.card(node.putObject("document"), item.document());
            node.put("quote", item.quote());
            node.put("file", item.document().file());
            node.put("line", item.line());
        }
        return root;
    }

    public static String indented(ObjectNode tree) {
        return JsonForm.indented(tree);
    }

    private static void programme(ObjectNode node, Programme programme) {
        node.put("code", programme.code());
        node.put("title", programme.title());
        node.put("approval", programme.approval());
        node.put("approved_on", JsonForm.text(programme.approvedOn()));
        node.put("approved_by", programme.approvedBy());
        node.put("first_year", programme.firstYear());
        node.put("last_year", programme.lastYear());
    }
}
