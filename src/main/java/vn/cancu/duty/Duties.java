package vn.cancu.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.cancu.document.UnitName;
import vn.cancu.duty.DutyFinding.Kind;
import vn.cancu.duty.DutyGraph.PlanDuties;
import vn.cancu.duty.DutyGraph.Wanted;
import vn.cancu.text.Phrase;

/** Who answers for it? */
public final class Duties {
    private static final int MOST_PLANS = 40;
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

    public Duties(DutyGraph graph) {
        this.graph = graph;
    }

    /** Who has a part in what {@code question} names: best match first, or as they stand where only a unit is named. */
    public DutyAnswer duties(DutyQuestion question) {
        Phrase phrase = Phrase.of(question.text() == null ? "" : question.text());
        String unit = question.unit() == null ? null : UnitName.lookup(question.unit());
        List<PlanDuties> plans = graph.plans(new Wanted(phrase.words(), unit, question.year()), MOST_PLANS);
        List<DutyRow> rows = new ArrayList<>();
        List<DutyFinding> findings = new ArrayList<>();
        List<PlanRows> all =
                plans.stream().map(plan -> new PlanRows(plan, phrase)).toList();
        double best = all.stream().mapToDouble(PlanRows::best).max().orElse(0);
        for (PlanRows chosen : all) {
            rows.addAll(chosen.rows(best));
            findings.addAll(chosen.findings(best));
        }
        rows.sort(phrase.isEmpty() ? AS_THEY_STAND : BEST_FIRST);
        if (rows.isEmpty()) {
            findings.addFirst(new DutyFinding(Kind.NO_DUTY, "Không tìm thấy ai được giao việc này trong kho văn bản."));
        } else if (rows.size() > MOST_ROWS) {
            findings.add(new DutyFinding(Kind.CUT_SHORT, "Hiện " + MOST_ROWS + "/" + rows.size() + " dòng."));
        }
        return new DutyAnswer(question, rows.subList(0, Math.min(MOST_ROWS, rows.size())), findings);
    }

    private static int newest(DutyRow.DutyDocument document) {
        return document.years().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(document.date() == null ? 0 : document.date().year());
    }
}
