package vn.cancu.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Duty.Role;
import vn.cancu.duty.Chain.Body;
import vn.cancu.duty.Chain.Link;
import vn.cancu.duty.DutyFinding.Kind;
import vn.cancu.duty.DutyGraph.Above;
import vn.cancu.duty.DutyGraph.PlanDuties;
import vn.cancu.duty.DutyGraph.Wanted;
import vn.cancu.duty.Matrix.Entry;
import vn.cancu.duty.Matrix.Line;
import vn.cancu.identity.Authority;
import vn.cancu.identity.Level;
import vn.cancu.identity.UnitName;
import vn.cancu.text.Phrase;

/** Chains of responsibility: up through the bodies above to the documents that assign, down to who does what. */
final class Chains {
    private static final int MOST_PLANS = 5;
    private static final int MOST_BODIES = 12;
    private static final int MOST_LINKS = 60;
    /** Parts that a plan gives once for all of its items. */
    private static final Set<Role> OF_ALL = Set.of(Role.STANDING, Role.MONITOR, Role.REPORT);

    private final PlanDuties plan;
    private final List<Line> lines;
    private final @Nullable UnitName issuer;

    private Chains(PlanDuties plan) {
        this.plan = plan;
        this.lines = MatrixPlan.of(plan).lines();
        String printed = plan.document().issuer();
        Authority authority = printed == null ? null : Authority.of(printed);
        this.issuer = plan.issuerKey() != null
                ? UnitName.parse(plan.issuerKey())
                : authority == null || !authority.isKnown() ? null : UnitName.ofAuthority(authority);
    }

    /** Of every item of a plan. */
    static Chain of(PlanDuties plan) {
        return new Chains(plan).chain(line -> !line.isTask());
    }

    /** Of the items and tasks of the best plan that the words mean. */
    static @Nullable Chain of(DutyGraph graph, Wanted wanted, Phrase phrase) {
        PlanRows best = null;
        PlanDuties chosen = null;
        for (PlanDuties each : graph.plans(wanted, MOST_PLANS)) {
            PlanRows rows = new PlanRows(each, phrase);
            if (best == null || isBetter(rows, best)) {
                best = rows;
                chosen = each;
            }
        }
        if (best == null || chosen == null || best.best() == 0) {
            return null;
        }
        Set<String> items = new HashSet<>(best.meant(best.best()));
        Set<Integer> tasks = new HashSet<>();
        for (DutyRow row : best.rows(best.best())) {
            if (row.item() != null && row.item().key() == null) {
                tasks.add(row.line());
            }
        }
        Chain chain = new Chains(Matrices.plan(graph, chosen.document().key()))
                .chain(line -> line.isTask() ? tasks.contains(line.line()) : items.contains(line.item()));
        return chain.links().isEmpty() ? null : chain;
    }

    /** A plan that gives the thing to somebody is meant before one that only names it; then the better fit. */
    private static boolean isBetter(PlanRows one, PlanRows other) {
        boolean given = !one.rows(one.best()).isEmpty();
        boolean otherGiven = !other.rows(other.best()).isEmpty();
        return given == otherGiven ? one.best() > other.best() : given;
    }

    private Chain chain(Predicate<Line> wanted) {
        List<Line> chosen = lines.stream().filter(wanted).toList();
        List<DutyFinding> findings = new ArrayList<>();
        if (chosen.size() > MOST_LINKS) {
            findings.add(new DutyFinding(
                    Kind.CUT_SHORT, "Chỉ hiện " + MOST_LINKS + " mục đầu; hãy nêu một việc để thu hẹp."));
        }
        List<Link> links = chosen.stream().limit(MOST_LINKS).map(this::link).toList();
        for (Link link : links) {
            if (link.leads().isEmpty()) {
                findings.add(new DutyFinding(
                        Kind.NO_LEAD,
                        (link.number() == null ? "Dòng " + link.line() : link.number())
                                + ": văn bản không nêu đơn vị chủ trì.",
                        List.of(link.line())));
            }
        }
        return new Chain(plan.document(), plan.file(), links, findings);
    }

    private Link link(Line line) {
        List<Entry> leads = line.entries().stream()
                .filter(entry -> entry.role() == Role.LEAD)
                .toList();
        List<Entry> parts = line.entries().stream()
                .filter(entry -> entry.role() != Role.LEAD)
                .toList();
        List<Entry> whole = line.isTask()
                ? List.of()
                : lines.stream()
                        .filter(Line::isTask)
                        .flatMap(task -> task.entries().stream())
                        .filter(entry -> OF_ALL.contains(entry.role()))
                        .toList();
        return new Link(line.number(), line.title(), line.line(), leads, bodies(leads), parts, whole);
    }

    /** The bodies above the leads and above the plan's issuer, then issuers of what the plan rests on, each by its level. */
    private List<Body> bodies(List<Entry> leads) {
        Map<String, UnitName> units = new LinkedHashMap<>();
        for (Entry lead : leads) {
            if (!lead.column().equals(Matrix.IN_GENERAL)) {
                UnitName.parse(lead.column()).above().ifPresent(above -> climb(above, units));
            }
        }
        if (issuer != null) {
            climb(issuer, units);
        }
        for (Above above : plan.above()) {
            if (above.unitKey() != null) {
                units.putIfAbsent(above.unitKey(), UnitName.parse(above.unitKey()));
            }
        }
        return units.values().stream()
                .sorted(Comparator.comparing(Chains::level).reversed())
                .limit(MOST_BODIES)
                .map(unit -> new Body(
                        unit.key(),
                        unit.name(),
                        unit.level() == null ? null : unit.level().vietnamese(),
                        issuer != null && issuer.key().equals(unit.key()),
                        plan.above().stream()
                                .filter(above -> unit.key().equals(above.unitKey()))
                                .toList()))
                .toList();
    }

    private static void climb(UnitName from, Map<String, UnitName> to) {
        UnitName at = from;
        while (at != null && to.size() < MOST_BODIES && to.putIfAbsent(at.key(), at) == null) {
            at = at.above().orElse(null);
        }
    }

    /** What has no level that is known stands with the centre. */
    private static Level level(UnitName unit) {
        return Objects.requireNonNullElse(unit.level(), Level.CENTRAL);
    }
}
