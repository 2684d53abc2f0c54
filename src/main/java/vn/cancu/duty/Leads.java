package vn.cancu.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.RivalLeads;
import vn.cancu.duty.DutyFinding.Kind;
import vn.cancu.duty.DutyGraph.StatedDuty;
import vn.cancu.duty.DutyGraph.UnitDuty;
import vn.cancu.text.Folding;

/** Whether one item has several leads in one document; what counts as several {@link RivalLeads} says. */
final class Leads {
    private static final Comparator<StatedDuty> AS_THEY_STAND =
            Comparator.comparingInt(StatedDuty::line).thenComparingInt(StatedDuty::start);

    private Leads() {}

    /** What to say of the items that are led in these rows. */
    static List<DutyFinding> findings(List<UnitDuty> rows) {
        Map<String, DutyFinding> findings = new LinkedHashMap<>();
        for (UnitDuty row : rows) {
            DutyRow.DutyItem item = row.item();
            if (item != null) {
                twoLeads(item.title(), name(row.document()), row.leads())
                        .ifPresent(finding -> findings.put(String.valueOf(item.key()), finding));
            }
        }
        return List.copyOf(findings.values());
    }

    /** What to say of the leads of one item; nothing where they lead together or are one unit. */
    static Optional<DutyFinding> twoLeads(String item, String document, List<StatedDuty> leads) {
        List<StatedDuty> units = new ArrayList<>();
        List<RivalLeads.Lead<StatedDuty>> told = new ArrayList<>();
        StatedDuty before = null;
        String saying = "";
        for (StatedDuty lead : leads.stream().sorted(AS_THEY_STAND).toList()) {
            Optional<StatedDuty> known =
                    units.stream().filter(unit -> isSame(unit, lead)).findFirst();
            if (known.isEmpty()) {
                units.add(lead);
            }
            saying = goesOn(before, lead) ? saying : lead.line() + ":" + lead.start();
            told.add(new RivalLeads.Lead<>(known.orElse(lead).unit(), saying, lead));
            before = lead;
        }
        if (units.size() < 2) {
            return Optional.empty();
        }
        return RivalLeads.among(told)
                .map(rivals -> new DutyFinding(
                        Kind.TWO_LEADS,
                        item + " (" + document + "): " + units.size() + " đơn vị cùng chủ trì: "
                                + units.stream().map(StatedDuty::unit).collect(Collectors.joining("; ")) + ".",
                        List.copyOf(
                                leads.stream().map(StatedDuty::line).collect(Collectors.toCollection(TreeSet::new)))));
    }

    private static boolean isSame(StatedDuty one, StatedDuty other) {
        return one.unitKey().equals(other.unitKey()) || RivalLeads.isSame(one.unit(), other.unit());
    }

    /**
     * Whether one saying gives both leads: units of one doing share its words ("Phòng A và Phòng B chủ trì"), and in a list or a cell each
     * further unit has no words but its name. Where it is not known where in the line they stand, the line is one saying.
     */
    private static boolean goesOn(@Nullable StatedDuty before, StatedDuty lead) {
        if (before == null || before.line() != lead.line()) {
            return false;
        }
        boolean known = before.start() != Due.SOMEWHERE && lead.start() != Due.SOMEWHERE;
        return !known
                || before.start() == lead.start()
                || Folding.key(lead.unit()).contains(Folding.key(lead.quote()));
    }

    static String name(DutyRow.DutyDocument document) {
        return Objects.requireNonNullElse(
                document.symbol(), Objects.requireNonNullElse(document.title(), document.key()));
    }
}
