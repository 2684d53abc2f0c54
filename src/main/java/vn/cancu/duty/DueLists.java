package vn.cancu.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Duty.Role;
import vn.cancu.duty.DueList.DueEntry;
import vn.cancu.duty.DueList.Party;
import vn.cancu.duty.DutyFinding.Kind;
import vn.cancu.duty.DutyGraph.UnitDuty;
import vn.cancu.duty.DutyGraph.Wanted;
import vn.cancu.identity.UnitLookup;
import vn.cancu.text.PartialDate;

/** What is due of a unit, one entry for each deadline of a document however many units it binds. */
final class DueLists {
    private static final int MOST_ROWS = 1_000;
    /** Longer tasks may have been cut when they were read, so that the deadline at their end is missing. */
    private static final int LEAST_OF_CUT = 140;

    private static final Comparator<DueEntry> BY_DAY = Comparator.comparing(
                    DueEntry::last, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(entry -> entry.period() == null)
            .thenComparing(entry -> entry.document().key())
            .thenComparingInt(entry -> entry.due().line())
            .thenComparingInt(DueEntry::line);

    private DueLists() {}

    static DueList of(DutyGraph graph, String unit, @Nullable Integer year, Instant asked) {
        UnitLookup lookup = UnitLookup.of(unit);
        List<UnitDuty> duties =
                graph.ofUnit(new Wanted(List.of(), lookup.name(), lookup.within(), year), 0, MOST_ROWS + 1);
        Map<String, List<UnitDuty>> groups = new LinkedHashMap<>();
        Map<String, Due> dues = new LinkedHashMap<>();
        for (UnitDuty each : duties.subList(0, Math.min(MOST_ROWS, duties.size()))) {
            for (Due due : each.duty().terms().due()) {
                String key = each.document().key() + "\n" + due.line() + ":" + due.start() + "\n" + due.quote() + "\n"
                        + what(each, due);
                groups.computeIfAbsent(key, same -> new ArrayList<>()).add(each);
                dues.putIfAbsent(key, due);
            }
        }
        List<DueEntry> entries = new ArrayList<>();
        dues.forEach((key, due) -> entries.add(entry(due, groups.getOrDefault(key, List.of()))));
        entries.sort(BY_DAY);
        List<DutyFinding> findings = new ArrayList<>();
        if (entries.isEmpty()) {
            findings.add(new DutyFinding(Kind.NO_DUTY, "Kho chưa có thời hạn hay kỳ báo cáo nào của đơn vị này."));
        }
        if (duties.size() > MOST_ROWS) {
            findings.add(new DutyFinding(
                    Kind.CUT_SHORT, "Chỉ xét " + MOST_ROWS + " nhiệm vụ mới nhất; hãy thêm năm để thu hẹp."));
        }
        return new DueList(unit, year, entries, findings, asked);
    }

    /** What is due: an item, or what the sentence of the deadline says; a duty that has it from a sentence beside is due by itself. */
    private static String what(UnitDuty each, Due due) {
        if (each.item() != null) {
            return String.valueOf(each.item().key());
        }
        String task = Objects.requireNonNullElse(each.duty().task(), each.duty().quote());
        boolean own = task.contains(due.quote())
                || (task.length() > LEAST_OF_CUT && each.duty().line() == due.line());
        return own ? "" : each.duty().line() + "\n" + task;
    }

    /** A report stands for its group: its words tell what is due and to whom. */
    private static DueEntry entry(Due due, List<UnitDuty> group) {
        UnitDuty first = group.stream()
                .filter(each -> each.duty().role() == Role.REPORT)
                .findFirst()
                .orElse(group.getFirst());
        LinkedHashSet<Party> parties = new LinkedHashSet<>();
        group.forEach(each -> parties.add(new Party(
                each.duty().unit(),
                each.duty().unitName(),
                each.duty().role(),
                each.duty().generic())));
        String task =
                Objects.requireNonNullElse(first.duty().task(), first.duty().quote());
        return new DueEntry(
                due,
                last(due.date()),
                due.date() == null ? Period.in(due.quote(), task).orElse(null) : null,
                first.item() == null ? null : first.item().key(),
                first.item() == null ? task : first.item().title(),
                List.copyOf(parties),
                group.stream()
                        .map(each -> each.duty().terms().reportsTo())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                first.document(),
                first.file(),
                first.duty().quote(),
                first.duty().line());
    }

    /** The last day of a date as far as it is printed, or of a quarter "2024-Q1". */
    static @Nullable LocalDate last(@Nullable String date) {
        if (date == null) {
            return null;
        }
        int quarter = date.indexOf("-Q");
        if (quarter < 0) {
            return PartialDate.parse(date).latest();
        }
        int month = 3 * Integer.parseInt(date.substring(quarter + 2));
        return YearMonth.of(Integer.parseInt(date.substring(0, quarter)), month).atEndOfMonth();
    }
}
