package vn.cancu.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Duty;
import vn.cancu.document.PlanOutline.Match;
import vn.cancu.document.PlanOutline.PlannedItem;
import vn.cancu.duty.DutyFinding.Kind;
import vn.cancu.duty.DutyGraph.PlanDuties;
import vn.cancu.duty.DutyGraph.StatedDuty;
import vn.cancu.duty.DutyRow.DutyItem;
import vn.cancu.text.Phrase;

/** The duties of one plan that words mean: those of the items that fit, of the items above them (inherited) and below them. */
final class PlanRows {
    private static final double LEAST_SCORE = 0.5;
    private static final double LEAST_SHARE = 0.85;
    /** Each step up or down from the item that fits makes it a little less what was asked for. */
    private static final double ONE_STEP = 0.95;

    private static final double BY_TASK = 0.9;

    private final PlanDuties plan;
    private final Phrase phrase;
    private final Map<String, PlannedItem> items = new HashMap<>();
    private final List<Match> matches;
    private final Map<StatedDuty, Double> taskScores = new HashMap<>();

    PlanRows(PlanDuties plan, Phrase phrase) {
        this.plan = plan;
        this.phrase = phrase;
        plan.outline().items().forEach(item -> items.put(item.key(), item));
        matches = phrase.isEmpty() ? List.of() : plan.outline().matches(phrase);
    }

    /** How well the item or task fits that fits best. */
    double best() {
        double item = matches.isEmpty() ? 0 : matches.getFirst().score();
        return Math.max(
                item, plan.duties().stream().mapToDouble(this::taskScore).max().orElse(0));
    }

    /** Keys of the items that the words themselves fit. */
    List<String> meant(double best) {
        return matches.stream()
                .filter(match -> match.score() >= least(best))
                .map(match -> match.item().key())
                .toList();
    }

    List<DutyRow> rows(double best) {
        Map<String, Fit> fits = fits(best);
        List<DutyRow> rows = new ArrayList<>();
        for (StatedDuty duty : plan.duties()) {
            if (phrase.isEmpty()) {
                rows.add(row(duty, new Fit(1, false)));
                continue;
            }
            Fit fit = duty.item() == null ? null : fits.get(duty.item());
            double task = taskScore(duty);
            if (task >= least(best) && (fit == null || task > fit.score())) {
                fit = new Fit(task, false);
            }
            if (fit != null) {
                rows.add(row(duty, fit));
            }
        }
        return rows;
    }

    List<DutyFinding> findings(double best) {
        List<DutyFinding> findings = new ArrayList<>();
        Map<String, List<StatedDuty>> leads = new LinkedHashMap<>();
        List<DutyRow> rows = rows(best);
        for (StatedDuty duty : plan.duties()) {
            if (duty.role() == Duty.Role.LEAD && duty.item() != null) {
                leads.computeIfAbsent(duty.item(), key -> new ArrayList<>()).add(duty);
            }
        }
        Map<String, Fit> fits = fits(best);
        leads.forEach((key, ofItem) -> {
            if (phrase.isEmpty() || fits.containsKey(key)) {
                Leads.twoLeads(title(key), name(), ofItem).ifPresent(findings::add);
            }
        });
        boolean led = rows.stream().anyMatch(row -> row.role() == Duty.Role.LEAD);
        boolean asked = matches.stream().anyMatch(match -> match.score() >= least(best));
        if (asked && !led) {
            findings.add(new DutyFinding(
                    Kind.NO_LEAD,
                    matches.getFirst().item().title() + " (" + name() + "): văn bản không nêu đơn vị chủ trì."));
        }
        return findings;
    }

    /** How well an item fits, and whether only because what stands below it does. */
    private record Fit(double score, boolean inherited) {}

    private double least(double best) {
        return Math.max(LEAST_SCORE, LEAST_SHARE * best);
    }

    private Map<String, Fit> fits(double best) {
        Map<String, Fit> fits = new HashMap<>();
        Set<String> above = new HashSet<>();
        for (Match match : matches) {
            if (match.score() < least(best)) {
                continue;
            }
            double score = match.score();
            for (PlannedItem item : plan.outline().chain(match.item())) {
                boolean own = item.equals(match.item());
                keep(fits, item.key(), new Fit(score, !own));
                if (!own) {
                    above.add(item.key());
                }
                score *= ONE_STEP;
            }
        }
        addBelow(fits, above);
        return fits;
    }

    /** What stands below an item that fits; not where something more special below it fits too: then its other parts are not meant. */
    private void addBelow(Map<String, Fit> fits, Set<String> above) {
        Map<String, Fit> below = new HashMap<>();
        for (PlannedItem item : plan.outline().items()) {
            double share = 1;
            for (PlannedItem upper : plan.outline().chain(item)) {
                Fit fit = fits.get(upper.key());
                if (fit != null && !fit.inherited() && !above.contains(upper.key())) {
                    keep(below, item.key(), new Fit(fit.score() * share, false));
                }
                share *= ONE_STEP;
            }
        }
        below.forEach((key, fit) -> keep(fits, key, fit));
    }

    private static void keep(Map<String, Fit> fits, String key, Fit fit) {
        Comparator<Fit> better =
                Comparator.comparing((Fit each) -> !each.inherited()).thenComparingDouble(Fit::score);
        fits.merge(key, fit, (a, b) -> better.compare(b, a) > 0 ? b : a);
    }

    private double taskScore(StatedDuty duty) {
        return taskScores.computeIfAbsent(duty, this::scored);
    }

    private double scored(StatedDuty duty) {
        String task = duty.task();
        return task == null || phrase.isEmpty() ? 0 : BY_TASK * Math.max(phrase.in(task), phrase.in(duty.quote()));
    }

    private DutyRow row(StatedDuty duty, Fit fit) {
        return row(plan.document(), plan.file(), item(duty), duty, fit.inherited(), fit.score());
    }

    static DutyRow row(
            DutyRow.DutyDocument document,
            String file,
            @Nullable DutyItem item,
            StatedDuty duty,
            boolean inherited,
            double score) {
        return new DutyRow(
                duty.unit(),
                duty.unitKey(),
                duty.unitName(),
                duty.unitLevel(),
                duty.role(),
                item,
                document,
                duty.quote(),
                file,
                duty.line(),
                duty.terms().due(),
                duty.terms().reportsTo(),
                duty.generic(),
                null,
                inherited,
                Math.round(score * 1000) / 1000.0);
    }

    private @Nullable DutyItem item(StatedDuty duty) {
        PlannedItem item = duty.item() == null ? null : items.get(duty.item());
        if (item != null) {
            return new DutyItem(item.key(), item.title(), item.canonical());
        }
        return duty.task() == null ? null : new DutyItem(null, duty.task(), null);
    }

    private String title(String key) {
        PlannedItem item = items.get(key);
        return item == null ? key : item.title();
    }

    private String name() {
        return Leads.name(plan.document());
    }
}
