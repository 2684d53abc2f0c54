package vn.cancu.duty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.cancu.document.Duty;
import vn.cancu.duty.DutyFinding.Kind;

/** Whether one item has several leads in one document. */
final class Leads {
    private Leads() {}

    static List<DutyFinding> findings(List<DutyRow> rows) {
        Map<String, Map<String, String>> leads = new LinkedHashMap<>();
        Map<String, DutyRow> first = new LinkedHashMap<>();
        for (DutyRow row : rows) {
            String item = row.item() == null ? null : row.item().key();
            if (row.role() == Duty.Role.LEAD && item != null) {
                leads.computeIfAbsent(item, key -> new TreeMap<>()).put(row.unitKey(), row.unit());
                first.putIfAbsent(item, row);
            }
        }
        List<DutyFinding> findings = new ArrayList<>();
        leads.forEach((item, units) -> {
            if (units.size() > 1) {
                DutyRow row = Objects.requireNonNull(first.get(item));
                findings.add(twoLeads(Objects.requireNonNull(row.item()).title(), name(row.document()), units));
            }
        });
        return findings;
    }

    static DutyFinding twoLeads(String item, String document, Map<String, String> units) {
        return new DutyFinding(
                Kind.TWO_LEADS,
                item + " (" + document + "): " + units.size() + " đơn vị cùng chủ trì: "
                        + String.join("; ", units.values()) + ".");
    }

    static String name(DutyRow.DutyDocument document) {
        return Objects.requireNonNullElse(
                document.symbol(), Objects.requireNonNullElse(document.title(), document.key()));
    }
}
