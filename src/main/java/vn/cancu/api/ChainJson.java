package vn.cancu.api;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.duty.Chain;
import vn.cancu.duty.Chain.Body;
import vn.cancu.duty.Chain.Link;
import vn.cancu.duty.DutyGraph.Above;
import vn.cancu.duty.Matrix.Entry;

/** A chain of responsibility as JSON: {@code docs/json/chain.md}. */
public final class ChainJson {
    private ChainJson() {}

    public static String indented(Chain chain) {
        return JsonForm.indented(tree(chain));
    }

    public static ObjectNode tree(Chain chain) {
        ObjectNode root = JsonForm.object();
        DutyJson.document(root.putObject("document"), chain.document());
        root.put("file", chain.file());
        ArrayNode links = root.putArray("links");
        chain.links().forEach(link -> link(links.addObject(), link));
        MatrixJson.findings(root.putArray("findings"), chain.findings());
        return root;
    }

    private static void link(ObjectNode out, Link link) {
        out.put("number", link.number()).put("title", link.title()).put("line", link.line());
        entries(out.putArray("leads"), link.leads());
        ArrayNode bodies = out.putArray("bodies");
        for (Body body : link.bodies()) {
            ObjectNode node = bodies.addObject();
            node.put("unit", body.key())
                    .put("name", body.name())
                    .put("level", body.level())
                    .put("issued_the_plan", body.issuer());
            ArrayNode by = node.putArray("by");
            for (Above above : body.by()) {
                by.addObject()
                        .put("key", above.key())
                        .put("symbol", above.symbol())
                        .put("title", above.title())
                        .put("relation", JsonForm.lower(above.relation()))
                        .put("step", above.step())
                        .put("quote", above.quote())
                        .put("file", above.file())
                        .put("line", above.line());
            }
        }
        entries(out.putArray("parts"), link.parts());
        entries(out.putArray("for_the_whole_plan"), link.whole());
    }

    private static void entries(ArrayNode out, List<Entry> entries) {
        entries.forEach(entry -> MatrixJson.cell(out.addObject(), entry));
    }
}
