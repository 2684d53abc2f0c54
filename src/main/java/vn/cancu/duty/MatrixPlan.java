package vn.cancu.duty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.PlanOutline.PlannedItem;
import vn.cancu.duty.DutyGraph.PlanDuties;
import vn.cancu.duty.DutyGraph.StatedDuty;
import vn.cancu.duty.Matrix.Column;
import vn.cancu.duty.Matrix.Entry;
import vn.cancu.duty.Matrix.Line;

/** The duties of one plan, set out as a matrix. A duty for an item counts for those below it, and is shown as inherited. */
final class MatrixPlan {
    private final PlanDuties plan;
    private final Map<String, List<StatedDuty>> byItem = new HashMap<>();
    private final Map<Integer, List<StatedDuty>> byLine = new LinkedHashMap<>();

    private MatrixPlan(PlanDuties plan) {
        this.plan = plan;
        for (StatedDuty duty : plan.duties()) {
            if (duty.item() == null) {
                byLine.computeIfAbsent(duty.line(), line -> new ArrayList<>()).add(duty);
            } else {
                byItem.computeIfAbsent(duty.item(), item -> new ArrayList<>()).add(duty);
            }
        }
    }

    /** The matrix, with no holders of today. */
    static Matrix of(PlanDuties plan) {
        MatrixPlan set = new MatrixPlan(plan);
        List<Line> lines = set.lines();
        List<Column> columns = set.columns();
        return new Matrix(plan.document(), plan.file(), columns, lines, new MatrixFindings(plan, columns, lines).all());
    }

    /** The printed numbers of an item: what stands behind the key of its document. */
    static String number(String key) {
        return key.substring(key.lastIndexOf('#') + 1);
    }

    private List<Column> columns() {
        Map<String, Set<String>> printed = new LinkedHashMap<>();
        Map<String, StatedDuty> first = new HashMap<>();
        for (StatedDuty duty : plan.duties()) {
            printed.computeIfAbsent(column(duty), key -> new LinkedHashSet<>()).add(duty.unit());
            first.putIfAbsent(column(duty), duty);
        }
        List<Column> columns = new ArrayList<>();
        printed.forEach((key, forms) -> {
            StatedDuty duty = first.get(key);
            if (duty != null && !key.equals(Matrix.IN_GENERAL)) {
                columns.add(new Column(key, duty.unitName(), duty.unitLevel(), List.copyOf(forms), null));
            }
        });
        Set<String> general = printed.get(Matrix.IN_GENERAL);
        if (general != null) {
            columns.add(new Column(Matrix.IN_GENERAL, "", null, List.copyOf(general), null));
        }
        return columns;
    }

    private static String column(StatedDuty duty) {
        return duty.generic() ? Matrix.IN_GENERAL : duty.unitKey();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (PlannedItem item : plan.outline().items()) {
            List<PlannedItem> chain = plan.outline().chain(item).stream()
                    .filter(each -> !isProgramme(each))
                    .toList();
            List<Entry> entries = entries(item);
            if (!chain.isEmpty() || !entries.isEmpty()) {
                lines.add(new Line(
                        item.key(),
                        number(item.key()),
                        item.title(),
                        canonical(item),
                        chain.size() < 2 ? null : number(chain.get(1).key()),
                        Math.max(0, chain.size() - 1),
                        item.line(),
                        entries));
            }
        }
        byLine.forEach((line, duties) -> lines.add(new Line(
                null,
                null,
                String.valueOf(duties.getFirst().task()),
                null,
                null,
                0,
                line,
                duties.stream().map(duty -> entry(duty, null)).distinct().toList())));
        return lines;
    }

    /** The programme itself is no row of its plan where the numbers below it begin anew ("DA1" under it, not "X.DA1"). */
    private boolean isProgramme(PlannedItem item) {
        String below = number(item.key()) + ".";
        return item.parent() == null
                && plan.outline().items().stream().anyMatch(each -> item.key().equals(each.parent()))
                && plan.outline().items().stream()
                        .filter(each -> item.key().equals(each.parent()))
                        .noneMatch(each -> number(each.key()).startsWith(below));
    }

    private static @Nullable String canonical(PlannedItem item) {
        String code = item.canonical();
        String programme = item.programme();
        return code == null || programme == null || code.startsWith(programme + "/") ? code : programme + "/" + code;
    }

    private List<Entry> entries(PlannedItem item) {
        Set<Entry> entries = new LinkedHashSet<>();
        for (PlannedItem each : plan.outline().chain(item)) {
            String from = each.equals(item) ? null : number(each.key());
            byItem.getOrDefault(each.key(), List.of()).forEach(duty -> entries.add(entry(duty, from)));
        }
        return List.copyOf(entries);
    }

    private static Entry entry(StatedDuty duty, @Nullable String from) {
        return new Entry(
                column(duty),
                duty.unit(),
                duty.role(),
                duty.quote(),
                duty.line(),
                from,
                duty.terms().due(),
                duty.terms().reportsTo());
    }
}
