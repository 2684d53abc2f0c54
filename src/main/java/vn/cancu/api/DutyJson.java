package vn.cancu.api;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.duty.Due;
import vn.cancu.duty.DutyAnswer;
import vn.cancu.duty.DutyFinding;
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
                .put("year", answer.question().year());
        ArrayNode rows = root.putArray("rows");
        answer.rows().forEach(row -> row(rows.addObject(), row));
        ArrayNode findings = root.putArray("findings");
        for (DutyFinding finding : answer.findings()) {
            findings.addObject().put("kind", JsonForm.lower(finding.kind())).put("detail", finding.detail());
        }
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
        DutyRow.DutyDocument document = row.document();
        ObjectNode said = out.putObject("document");
        said.put("key", document.key());
        said.put("symbol", document.symbol());
        said.put("issuer", document.issuer());
        said.put("year", document.years().isEmpty() ? null : document.years().getFirst());
        said.put("title", document.title());
        said.put("date", JsonForm.text(document.date()));
        out.put("quote", row.quote());
        out.put("file", row.file());
        out.put("line", row.line());
        out.put("deadline", row.deadline());
        ArrayNode due = out.putArray("deadlines");
        for (Due each : row.due()) {
            due.addObject().put("date", each.date()).put("quote", each.quote()).put("line", each.line());
        }
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
        Today today = row.today();
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
        out.put("inherited", row.inherited());
        out.put("score", JsonForm.score(row.score()));
    }
}
