package vn.cancu.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.duty.DutyGraph.UnitSuccessor;
import vn.cancu.duty.Today.State;
import vn.cancu.identity.Lifespans;
import vn.cancu.identity.UnitName;
import vn.cancu.text.PartialDate;

/** From the units of old documents to those that hold their duties today: one question to the graph for all rows of an answer. */
final class HoldersToday {
    private static final LocalDate REARRANGED = LocalDate.of(2025, 7, 1);
    private static final int MOST_STEPS = 5;

    private final LocalDate today;
    private final Map<String, List<UnitSuccessor>> byAsked;

    private HoldersToday(LocalDate today, Map<String, List<UnitSuccessor>> byAsked) {
        this.today = today;
        this.byAsked = byAsked;
    }

    static HoldersToday of(Collection<String> unitKeys, DutyGraph graph, LocalDate today) {
        Set<String> keys = new LinkedHashSet<>(unitKeys);
        unitKeys.forEach(key -> committee(key).ifPresent(keys::add));
        return new HoldersToday(
                today,
                keys.isEmpty()
                        ? Map.of()
                        : graph.successors(keys).stream().collect(Collectors.groupingBy(UnitSuccessor::asked)));
    }

    /** The People's Committee of the place that an office is in. */
    private static Optional<String> committee(String key) {
        int at = key.indexOf('@');
        return at < 0 ? Optional.empty() : Optional.of("ubnd " + key.substring(at + 1));
    }

    DutyRow with(DutyRow row) {
        return row.today(
                of(row.unitKey(), row.unitLevel(), row.generic(), row.document().date()));
    }

    /** @param date of the document that names the unit */
    @Nullable
    Today of(String key, @Nullable String level, boolean generic, @Nullable PartialDate date) {
        if (generic) {
            return null; // units of a kind: of "UBND các xã" no one unit ended, and none took over
        }
        List<UnitSuccessor> found = byAsked.getOrDefault(key, List.of());
        Optional<Lifespans.Span> ended = Lifespans.missed(level, key, today).filter(span -> span.to() != null);
        boolean afterwards = date != null && !date.earliest().isBefore(REARRANGED);
        Set<String> fitting =
                found.stream().map(UnitSuccessor::unit).collect(Collectors.toCollection(LinkedHashSet::new));
        if (fitting.size() > 1 && !fitting.contains(key) && !agree(found)) {
            return new Today(
                    State.UNCLEAR,
                    List.of(),
                    List.of(),
                    "Chưa rõ là đơn vị nào: có thể là " + String.join("; ", fitting) + ".");
        }
        List<Successor> steps = steps(key, fitting, found);
        if (!steps.isEmpty() && !afterwards) {
            return succeeded(steps);
        }
        if (ended.isPresent()) {
            return new Today(
                    State.ENDED,
                    List.of(),
                    List.of(),
                    "Cấp " + level + " kết thúc hoạt động từ ngày " + day(ended.get()) + " ("
                            + ended.get().by() + "); đơn vị nhận nhiệm vụ: chưa rõ." + committeeNote(key));
        }
        return afterwards
                ? new Today(State.CURRENT, List.of(), List.of(), "Không có nguồn nào nói đơn vị này đã thay đổi.")
                : "trung ương".equals(level) || level == null
                        ? null
                        : new Today(
                                State.UNCLEAR,
                                List.of(),
                                List.of(),
                                "Đơn vị giữ nhiệm vụ hiện nay: chưa rõ (văn bản có trước 01/7/2025; kho chưa có nguồn nêu đơn vị nhận)."
                                        + committeeNote(key));
    }

    private String committeeNote(String key) {
        Optional<String> committee = committee(key);
        if (committee.isEmpty()) {
            return "";
        }
        List<UnitSuccessor> found = byAsked.getOrDefault(committee.get(), List.of());
        Set<String> fitting =
                found.stream().map(UnitSuccessor::unit).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Successor> steps = steps(committee.get(), fitting, found);
        if (steps.isEmpty()) {
            return "";
        }
        Set<String> names = new LinkedHashSet<>();
        ends(steps)
                .forEach(end -> names.add(
                        end.unit() + (end.part() == null ? "" : " (" + end.part() + ")") + ", theo " + end.by()));
        return " Nhiệm vụ của " + UnitName.shownKey(committee.get()) + " chuyển về " + String.join("; ", names) + ".";
    }

    private static String day(Lifespans.Span span) {
        LocalDate first = java.util.Objects.requireNonNull(span.to()).plusDays(1);
        return "%02d/%d/%d".formatted(first.getDayOfMonth(), first.getMonthValue(), first.getYear());
    }

    /** Whether the places above do not contradict each other. */
    private static boolean agree(List<UnitSuccessor> found) {
        return found.stream()
                .map(UnitSuccessor::within)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.groupingBy(within -> within.split(" ", 2)[0]))
                .values()
                .stream()
                .allMatch(group -> Set.copyOf(group).size() == 1);
    }

    /** The steps of the unit itself where there are any, else of the one that fits by name and place. */
    private static List<Successor> steps(String key, Set<String> fitting, List<UnitSuccessor> found) {
        String chosen = fitting.contains(key) ? key : null;
        Map<String, Successor> steps = new LinkedHashMap<>();
        for (UnitSuccessor each : found) {
            if ((chosen == null || each.unit().equals(chosen)) && compatible(key, each)) {
                Successor step = each.step();
                steps.putIfAbsent(step.from() + "\n" + step.to() + "\n" + step.by(), step);
            }
        }
        return List.copyOf(steps.values());
    }

    /** Two districts of different name are two places; a district and a province can be one commune's. */
    private static boolean compatible(String key, UnitSuccessor each) {
        if (each.unit().equals(key)) {
            return true;
        }
        String own = UnitName.withinKey(key);
        String other = each.within();
        return own == null
                || other == null
                || own.equals(other)
                || !own.split(" ", 2)[0].equals(other.split(" ", 2)[0]);
    }

    private static Today succeeded(List<Successor> steps) {
        List<Successor> ends = ends(steps);
        String names = ends.stream()
                .map(end -> end.unit() + (end.part() == null ? "" : " (" + end.part() + ")"))
                .distinct()
                .collect(Collectors.joining("; "));
        Successor first = ends.getFirst();
        return new Today(
                State.SUCCEEDED,
                steps,
                ends,
                "Nay là " + names + (first.on() == null ? "" : ", từ " + first.on()) + ", theo " + first.by() + ".");
    }

    /** The last of each chain. */
    private static List<Successor> ends(List<Successor> steps) {
        Map<String, List<Successor>> next = new HashMap<>();
        steps.stream()
                .filter(step -> !step.from().equals(step.to()))
                .forEach(step -> next.computeIfAbsent(step.from(), key -> new ArrayList<>())
                        .add(step));
        List<Successor> at = steps.stream()
                .filter(step -> steps.stream()
                        .noneMatch(before -> before.to().equals(step.from())
                                && !before.from().equals(before.to())))
                .toList();
        for (int i = 0; i < MOST_STEPS; i++) {
            List<Successor> further = new ArrayList<>();
            for (Successor each : at) {
                List<Successor> after = next.getOrDefault(each.to(), List.of());
                further.addAll(after.isEmpty() || each.from().equals(each.to()) ? List.of(each) : after);
            }
            at = further;
        }
        return at.isEmpty() ? List.of(steps.getFirst()) : at;
    }
}
