package vn.cancu.api;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.duty.DueList;
import vn.cancu.duty.DueList.DueEntry;
import vn.cancu.duty.DueList.Party;
import vn.cancu.duty.Period;

/** What is due of a unit, as JSON: {@code docs/json/calendar.md}. */
public final class CalendarJson {
    private CalendarJson() {}

    public static String indented(DueList list) {
        return JsonForm.indented(tree(list));
    }

    public static ObjectNode tree(DueList list) {
        ObjectNode root = JsonForm.object();
        root.putObject("question").put("unit", list.unit()).put("year", list.year());
        ArrayNode entries = root.putArray("entries");
        list.entries().forEach(entry -> entry(entries.addObject(), entry));
        MatrixJson.findings(root.putArray("findings"), list.findings());
        return root;
    }

    private static void entry(ObjectNode out, DueEntry entry) {
        out.put("date", entry.due().date());
        out.put("last_day", entry.last() == null ? null : entry.last().toString());
        Period period = entry.period();
        if (period == null) {
            out.putNull("period");
        } else {
            out.putObject("period")
                    .put("every", JsonForm.lower(period.every()))
                    .put("count", period.count())
                    .put("day", period.day())
                    .put("month", period.month());
        }
        out.put("due", entry.due().quote());
        out.put("due_line", entry.due().line());
        out.put("what", entry.what());
        out.put("report", entry.isReport());
        ArrayNode parties = out.putArray("parties");
        for (Party party : entry.parties()) {
            parties.addObject()
                    .put("unit", party.unit())
                    .put("unit_name", party.name())
                    .put("role", JsonForm.lower(party.role()))
                    .put("generic", party.generic());
        }
        out.put("reports_to", entry.reportsTo());
        DutyJson.document(out.putObject("document"), entry.document());
        out.put("quote", entry.quote());
        out.put("file", entry.file());
        out.put("line", entry.line());
    }
}
