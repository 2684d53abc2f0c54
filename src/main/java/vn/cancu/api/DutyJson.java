package vn.cancu.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.duty.Due;
import vn.cancu.duty.DutyAnswer;
import vn.cancu.duty.DutyRow;
import vn.cancu.duty.Successor;
import vn.cancu.duty.Today;

/**
 * The answer of {@code cancu duties} as JSON.
 *
 * <p>A document's {@code year} is its first plan year; {@code item.key} is null for a task in the document's words;
 * {@code holder_today} is null unless a source states it.
 */
public final class DutyJson {
    private DutyJson() {}

    /** The whole answer on one line. */
    public static String line(DutyAnswer answer) {
        return JsonForm.line(tree(answer));
    }

    /** The whole answer, indented for people. */
    public static String indented(DutyAnswer answer) {
        return JsonForm.indented(tree(answer));
    }

    public static ObjectNode tree(DutyAnswer answer) {
        ObjectNode root = JsonForm.object();
        root.putObject("question")
                .put("text", answer.question().text())
                .put("unit", answer.question().unit())
                .put("year", answer.question().year())
                .put("offset", answer.question().offset())
                .put("limit", answer.question().limit());
        ArrayNode rows = root.putArray("rows");
        answer.rows().forEach(row -> row(rows.addObject(), row));
        root.put("next_offset", answer.next());
        MatrixJson.findings(root.putArray("findings"), answer.findings());
        return root;
    }

    private static void row(ObjectNode out, DutyRow row) {
        out.put("unit", row.unit());
        out.put("unit_key", row.unitKey());
        out.put("unit_name", row.unitName());
        out.put("unit_level", row.unitLevel());
        out.put("role", JsonForm.lower(row.role()));
        DutyRow.DutyItem item = row.item();
        if (item == null) {
            out.putNull("item");
        } else {
            out.putObject("item")
                    .put("key", item.key())
                    .put("title", item.title())
                    .put("canonical", item.canonical());
        }
        document(out.putObject("document"), row.document());
        out.put("quote", row.quote());
        out.put("file", row.file());
        out.put("line", row.line());
        out.put("deadline", row.deadline());
        deadlines(out, row.due());
        out.put("reports_to", row.reportsTo());
        DutyRow.Holder holder = row.holderToday();
        if (holder == null) {
            out.putNull("holder_today");
        } else {
            out.putObject("holder_today")
                    .put("unit", holder.unit())
                    .put("by", holder.by())
                    .put("on", holder.on());
        }
        today(out, row.today());
        out.put("inherited", row.inherited());
        out.put("score", JsonForm.score(row.score()));
    }

    static void document(ObjectNode out, DutyRow.DutyDocument document) {
        out.put("key", document.key());
        out.put("symbol", document.symbol());
        out.put("issuer", document.issuer());
        out.put("year", document.years().isEmpty() ? null : document.years().getFirst());
        out.put("title", document.title());
        out.put("date", JsonForm.text(document.date()));
    }

    static void deadlines(ObjectNode out, List<Due> deadlines) {
        ArrayNode due = out.putArray("deadlines");
        for (Due each : deadlines) {
            due.addObject().put("date", each.date()).put("quote", each.quote()).put("line", each.line());
        }
    }

    static void today(ObjectNode out, @Nullable Today today) {
        if (today == null) {
            out.putNull("today");
        } else {
            ObjectNode now = out.putObject("today");
            now.put("state", JsonForm.lower(today.state())).put("note", today.note());
            ArrayNode steps = now.putArray("steps");
            for (Successor step : today.steps()) {
                steps.addObject()
                        .put("unit", step.unit())
                        .put("on", step.on())
                        .put("by", step.by())
                        .put("part", step.part())
                        .put("quote", step.quote())
                        .put("file", step.file())
                        .put("line", step.line());
            }
        }
    }
}
