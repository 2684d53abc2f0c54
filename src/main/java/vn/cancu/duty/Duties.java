package vn.cancu.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    private static final Comparator<DutyRow> BEST_FIRST = Comparator.comparingDouble(DutyRow::score)
            .reversed()
            .thenComparing(DutyRow::inherited)
            .thenComparing(row -> newest(row.document()), Comparator.reverseOrder())
            .thenComparing(row -> row.document().key())
            .thenComparing(DutyRow::role)
            .thenComparingInt(DutyRow::line);

    private final DutyGraph graph;

    private final Clock clock;

    public Duties(DutyGraph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** Who has a part in what {@code question} names: best match first, or as they stand where only a unit is named. */
    public DutyAnswer duties(DutyQuestion question) {
        Phrase phrase = Phrase.of(question.text() == null ? "" : question.text());
        Wanted wanted = wanted(question, phrase);
        return phrase.isEmpty() ? ofUnit(question, wanted) : named(question, wanted, phrase);
    }

    private static Wanted wanted(DutyQuestion question, Phrase phrase) {
        UnitLookup unit = question.unit() == null ? null : UnitLookup.of(question.unit());
        return new Wanted(
                phrase.words(),
                unit == null ? null : unit.name(),
                unit == null ? null : unit.within(),
                question.year());
    }

    /**
     * One plan as a matrix.
     *
     * @param named key or symbol of the plan
     * @throws NoSuchPlanException where it is not one document whose text is held
     */
    public Matrix matrix(String named) {
        return matrices().named(named);
    }

    /** A plan as a matrix that need not be stored: {@link ReadPlan#of}. */
    public Matrix matrix(PlanDuties plan) {
        return matrices().of(plan);
    }

    /** The same without a collection, so that nothing is known of who holds the duties today. */
    public static Matrix matrixAlone(PlanDuties plan) {
        return MatrixPlan.of(plan);
    }

    /** The plans that a unit issued for a year, each as a matrix. */
    public List<Matrix> matrices(String unit, int year) {
        return matrices().issued(unit, year);
    }

    /**
     * From the items of one plan up to the authorities that assigned them, and down to who carries them out.
     *
     * @param named key or symbol of the plan
     * @throws NoSuchPlanException where it is not one document whose text is held
     */
    public Chain chain(String named) {
        return Chains.of(Matrices.plan(graph, named));
    }

    /** The same of a plan that need not be stored. */
    public static Chain chainAlone(PlanDuties plan) {
        return Chains.of(plan);
    }

    /** The same of what a question means, in the plan that fits it best; null where nothing does. */
    public @Nullable Chain chain(DutyQuestion question) {
        Phrase phrase = Phrase.of(question.text() == null ? "" : question.text());
        return Chains.of(graph, wanted(question, phrase), phrase);
    }

    /**
     * Every deadline and periodic report of a unit.
     *
     * @param year plan year, null for all
     */
    public DueList calendar(String unit, @Nullable Integer year) {
        return DueLists.of(graph, unit, year, clock.instant());
    }

    private Matrices matrices() {
        return new Matrices(graph, LocalDate.now(clock));
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
        return answer(question, rows.subList(Math.min(question.offset(), rows.size()), rows.size()), findings);
    }

    /**
     * Everything of one unit: what it has to do, and what its own plans give to others. Who else leads an item comes with its row, so that
     * what is found does not hang on where the page is cut.
     */
    private DutyAnswer ofUnit(DutyQuestion question, Wanted wanted) {
        List<UnitDuty> duties = graph.ofUnit(wanted, question.offset(), question.limit() + 1);
        List<DutyRow> rows = new ArrayList<>();
        for (UnitDuty each : duties) {
            String task = each.duty().task();
            DutyItem item = each.item() == null && task != null ? new DutyItem(null, task, null) : each.item();
            rows.add(PlanRows.row(each.document(), each.file(), item, each.duty(), false, 1));
        }
        List<UnitDuty> shown = duties.subList(0, Math.min(question.limit(), duties.size()));
        return answer(question, rows, new ArrayList<>(Leads.findings(shown)));
    }

    private DutyAnswer answer(DutyQuestion question, List<DutyRow> rows, List<DutyFinding> findings) {
        int last = question.offset() + question.limit();
        boolean more = rows.size() > question.limit();
        Integer next = more && last <= DutyQuestion.DEEPEST ? last : null;
        if (rows.isEmpty()) {
            findings.addFirst(new DutyFinding(
                    Kind.NO_DUTY,
                    question.offset() == 0
                            ? "Không tìm thấy ai được giao việc này trong kho văn bản."
                            : "Không còn phân công nào từ dòng " + (question.offset() + 1) + "."));
        } else if (more) {
            findings.add(cutShort(question, next));
        }
        List<DutyRow> shown = rows.subList(0, Math.min(question.limit(), rows.size()));
        HoldersToday holders =
                HoldersToday.of(shown.stream().map(DutyRow::unitKey).distinct().toList(), graph, LocalDate.now(clock));
        for (String problem : graph.problems()) {
            findings.add(new DutyFinding(Kind.BAD_ROW, problem));
        }
        return new DutyAnswer(question, shown.stream().map(holders::with).toList(), next, findings);
    }

    /** That there is more than is shown, and how to see it: a page behind the deepest cannot be asked for. */
    static DutyFinding cutShort(DutyQuestion question, @Nullable Integer next) {
        return new DutyFinding(
                Kind.CUT_SHORT,
                "Hiện dòng " + (question.offset() + 1) + " đến " + (question.offset() + question.limit())
                        + ", còn nữa; hãy " + (next == null ? "" : "xem trang sau, hoặc ")
                        + "thêm năm hay việc để thu hẹp.");
    }

    private static int newest(DutyRow.DutyDocument document) {
        return document.years().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(document.date() == null ? 0 : document.date().year());
    }
}
