package vn.cancu.duty;

import java.time.LocalDate;
import java.util.List;
import vn.cancu.duty.DutyGraph.PlanDuties;
import vn.cancu.duty.DutyGraph.Wanted;
import vn.cancu.duty.Matrix.Column;
import vn.cancu.identity.UnitLookup;

/** Plans as matrices, with who holds each unit's duties today. */
final class Matrices {
    private static final int MOST_PLANS = 20;

    private final DutyGraph graph;
    private final LocalDate today;

    Matrices(DutyGraph graph, LocalDate today) {
        this.graph = graph;
        this.today = today;
    }

    /** @throws NoSuchPlanException where it is not one document whose text is held */
    Matrix named(String keyOrSymbol) {
        return of(plan(graph, keyOrSymbol));
    }

    static PlanDuties plan(DutyGraph graph, String keyOrSymbol) {
        List<PlanDuties> found = graph.named(keyOrSymbol);
        if (found.size() > 1) {
            throw new NoSuchPlanException(
                    keyOrSymbol,
                    found.stream().map(plan -> plan.document().key()).toList());
        }
        if (found.isEmpty()) {
            throw new NoSuchPlanException(keyOrSymbol, List.of());
        }
        return found.getFirst();
    }

    /** Of the plans that a unit issued for a year. */
    List<Matrix> issued(String unit, int year) {
        UnitLookup lookup = UnitLookup.of(unit);
        return graph.issued(new Wanted(List.of(), lookup.name(), lookup.within(), year), MOST_PLANS).stream()
                .filter(plan -> !plan.duties().isEmpty())
                .map(this::of)
                .toList();
    }

    Matrix of(PlanDuties plan) {
        Matrix matrix = MatrixPlan.of(plan);
        HoldersToday holders = HoldersToday.of(
                matrix.columns().stream()
                        .filter(column -> !column.isGeneral())
                        .map(Column::key)
                        .toList(),
                graph,
                today);
        List<Column> columns = matrix.columns().stream()
                .map(column -> new Column(
                        column.key(),
                        column.name(),
                        column.level(),
                        column.printed(),
                        column.isGeneral()
                                ? null
                                : holders.of(
                                        column.key(),
                                        column.level(),
                                        false,
                                        plan.document().date())))
                .toList();
        return new Matrix(matrix.document(), matrix.file(), columns, matrix.lines(), matrix.findings());
    }
}
