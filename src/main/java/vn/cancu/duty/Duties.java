package vn.cancu.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.cancu.duty.DutyFinding.Kind;
import vn.cancu.duty.DutyGraph.PlanDuties;
import vn.cancu.duty.DutyGraph.UnitDuty;
import vn.cancu.duty.DutyGraph.Wanted;
import vn.cancu.duty.DutyRow.DutyItem;
import vn.cancu.identity.UnitLookup;
import vn.cancu.text.Phrase;

/** Who answers for it? */
public final class Duties {
    private static final int MOST_PLANS = 20;
    private static final int MOST_ROWS = 200;

    private static final Comparator<DutyRow> BEST_FIRST = Comparator.comparingDouble(DutyRow::score)
            .reversed()
            .thenComparing(DutyRow::inherited)
            .thenComparing(row -> newest(row.document()), Comparator.reverseOrder())
            .thenComparing(row -> row.document().key())
            .thenComparing(DutyRow::role)
            .thenComparingInt(DutyRow::line);
    private static final Comparator<DutyRow> AS_THEY_STAND = Comparator.comparing(
                    (DutyRow row) -> newest(row.document()), Comparator.reverseOrder())
            .thenComparing(row -> row.document().key())
            .thenComparingInt(DutyRow::line)
            .thenComparing(DutyRow::role);

    private final DutyGraph graph;

    private final Clock clock;

    public Duties(DutyGraph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** Who has a part in what {@code question} names: best match first, or as they stand where only a unit is named. */
    public DutyAnswer duties(DutyQuestion question) {
        Phrase phrase = Phrase.of(question.text() == null ? "" : question.text());
        UnitLookup unit = question.unit() == null ? null : UnitLookup.of(question.unit());
        Wanted wanted = new Wanted(
                phrase.words(),
                unit == null ? null : unit.name(),
                unit == null ? null : unit.within(),
                question.year());
        return phrase.isEmpty() ? ofUnit(question, wanted) : named(question, wanted, phrase);
    }

    private DutyAnswer named(DutyQuestion question, Wanted wanted, Phrase phrase) {
        List<PlanDuties> plans = graph.plans(wanted, MOST_PLANS);
        List<DutyRow> rows = new ArrayList<>();
        List<DutyFinding> findings = new ArrayList<>();
        List<PlanRows> all =
                plans.stream().map(plan -> new PlanRows(plan, phrase)).toList();
        double best = all.stream().mapToDouble(PlanRows::best).max().orElse(0);
        for (PlanRows chosen : all) {
            rows.addAll(chosen.rows(best));
            findings.addAll(chosen.findings(best));
        }
        rows.sort(BEST_FIRST);
        return answer(question, rows, findings);
    }

    /** Everything of one unit: what it has to do, and what its own plans give to others. */
    private DutyAnswer ofUnit(DutyQuestion question, Wanted wanted) {
        List<DutyRow> rows = new ArrayList<>();
        for (UnitDuty each : graph.ofUnit(wanted, MOST_ROWS + 1)) {
            String task = each.duty().task();
            DutyItem item = each.item() == null && task != null ? new DutyItem(null, task, null) : each.item();
            rows.add(PlanRows.row(each.document(), each.file(), item, each.duty(), false, 1));
        }
        rows.sort(AS_THEY_STAND);
        return answer(question, rows, new ArrayList<>(Leads.findings(rows)));
    }

    private DutyAnswer answer(DutyQuestion question, List<DutyRow> rows, List<DutyFinding> findings) {
        if (rows.isEmpty()) {
            findings.addFirst(new DutyFinding(Kind.NO_DUTY, "Không tìm thấy ai được giao việc này trong kho văn bản."));
        } else if (rows.size() > MOST_ROWS) {
            findings.add(new DutyFinding(
                    Kind.CUT_SHORT, "Chỉ hiện " + MOST_ROWS + " dòng đầu; hãy thêm năm hoặc việc để thu hẹp."));
        }
        List<DutyRow> shown = rows.subList(0, Math.min(MOST_ROWS, rows.size()));
        HoldersToday holders =
                HoldersToday.of(shown.stream().map(DutyRow::unitKey).distinct().toList(), graph, LocalDate.now(clock));
        for (String problem : graph.problems()) {
            findings.add(new DutyFinding(Kind.BAD_ROW, problem));
        }
        return new DutyAnswer(question, shown.stream().map(holders::with).toList(), findings);
    }

    private static int newest(DutyRow.DutyDocument document) {
        return document.years().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(document.date() == null ? 0 : document.date().year());
    }
}
