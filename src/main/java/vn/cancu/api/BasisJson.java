package vn.cancu.api;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.authority.AmbiguousMention;
import vn.cancu.authority.BasisAnswer;
import vn.cancu.authority.BasisPath;
import vn.cancu.authority.BasisQuestion;
import vn.cancu.authority.Beside;
import vn.cancu.authority.FoundItem;
import vn.cancu.authority.Hop;
import vn.cancu.authority.Reason;
import vn.cancu.authority.StandingDocument;
import vn.cancu.authority.Warning;

/**
 * The answer of {@code cancu basis} as JSON.
 *
 * <p>An item's {@code year} is its first plan year. {@code relation} is the graph's edge name; every other word of a closed list is
 * lower case. {@code function} is in the order approves, governs, allocates, assigns, establishes, guides, plans.
 */
public final class BasisJson {
    private BasisJson() {}

    /** The whole answer on one line. */
    public static String line(BasisAnswer answer) {
        return JsonForm.line(tree(answer));
    }

    /** The whole answer, indented for people. */
    public static String indented(BasisAnswer answer) {
        return JsonForm.indented(tree(answer));
    }

    public static ObjectNode tree(BasisAnswer answer) {
        ObjectNode root = JsonForm.object();
        question(root.putObject("question"), answer.question());
        root.put("on", answer.on().toString());
        ArrayNode items = root.putArray("items");
        answer.items().forEach(item -> item(items.addObject(), item));
        ArrayNode paths = root.putArray("paths");
        answer.paths().forEach(path -> path(paths.addObject(), path));
        ArrayNode ambiguous = root.putArray("ambiguous");
        answer.ambiguous().forEach(mention -> ambiguous(ambiguous.addObject(), mention));
        ArrayNode beside = root.putArray("beside");
        for (Beside named : answer.beside()) {
            ObjectNode row = beside.addObject();
            row.put("end", named.end());
            DocumentJson.card(row.putObject("document"), named.document());
            row.put("quote", named.quote());
            row.put("title", named.title());
            row.put("file", named.file());
            row.put("line", named.line());
        }
        ArrayNode warnings = root.putArray("warnings");
        for (Warning warning : answer.warnings()) {
            warnings.addObject()
                    .put("kind", JsonForm.lower(warning.kind()))
                    .put("detail", warning.detail())
                    .put("line", warning.line());
        }
        return root;
    }

    private static void question(ObjectNode out, BasisQuestion question) {
        out.put("text", question.text());
        out.put("unit", question.unit());
        out.put("year", question.year());
        out.put("on", JsonForm.text(question.on()));
    }

    private static void item(ObjectNode out, FoundItem item) {
        out.put("key", item.key());
        out.put("title", item.title());
        out.put("canonical", item.canonical());
        out.put("programme", item.programme());
        DocumentJson.card(out.putObject("document"), item.document());
        out.put("unit", item.unit());
        out.put("year", item.years().isEmpty() ? null : item.years().getFirst());
        JsonForm.numbers(out.putArray("years"), item.years());
        out.put("line", item.line());
        out.put("quote", item.quote());
        out.put("score", JsonForm.score(item.score()));
    }

    private static void path(ObjectNode out, BasisPath path) {
        out.put("rank", path.rank());
        out.put("item_key", path.itemKey());
        List<String> functions = path.functions().stream()
                .sorted()
                .map(function -> String.valueOf(JsonForm.lower(function)))
                .toList();
        JsonForm.strings(out.putArray("function"), functions);
        out.put("complete", path.complete());
        ArrayNode steps = out.putArray("steps");
        for (Hop hop : path.steps()) {
            ObjectNode step = steps.addObject();
            step.put("from", hop.from());
            step.put("to", hop.to());
            step.put("relation", hop.relation().name());
            step.put("quote", hop.quote());
            step.put("file", hop.file());
            step.put("line", hop.line());
            JsonForm.strings(step.putArray("provisions"), hop.provisions());
            standing(step.putObject("document"), hop.document());
        }
    }

    static void standing(ObjectNode out, StandingDocument document) {
        DocumentJson.card(out, document.card());
        out.put("status", JsonForm.lower(document.status()));
        out.put("status_when_signed", JsonForm.lower(document.statusWhenSigned()));
        out.put("status_on", JsonForm.lower(document.statusOn()));
        JsonForm.strings(out.putArray("amended_by"), document.amendedBy());
        JsonForm.strings(out.putArray("ended_by"), document.endedBy());
        reason(out.putObject("status_reason"), document.reason());
        reason(out.putObject("status_when_signed_reason"), document.reasonWhenSigned());
        reason(out.putObject("status_on_reason"), document.reasonOn());
    }

    private static void reason(ObjectNode out, Reason reason) {
        out.put("text", reason.text());
        out.put("by", reason.by());
        out.put("since", reason.since());
        out.put("file", reason.file());
        out.put("line", reason.line());
        out.put("quote", reason.quote());
    }

    private static void ambiguous(ObjectNode out, AmbiguousMention mention) {
        out.put("mention", mention.mention());
        out.put("file", mention.file());
        out.put("line", mention.line());
        ArrayNode candidates = out.putArray("candidates");
        mention.candidates().forEach(card -> DocumentJson.card(candidates.addObject(), card));
    }
}
