package vn.cancu.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Duty.Role;
import vn.cancu.document.PlanOutline.Paragraph;
import vn.cancu.duty.DutyFinding.Kind;
import vn.cancu.duty.DutyGraph.PlanDuties;
import vn.cancu.duty.Matrix.Column;
import vn.cancu.duty.Matrix.Entry;
import vn.cancu.duty.Matrix.Line;
import vn.cancu.identity.Lifespans;
import vn.cancu.text.PartialDate;

/** What does not agree in the matrix of one plan. */
final class MatrixFindings {
    private static final Pattern RELATED =
            Pattern.compile("liên quan", Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    /** Words that make a report one that is due: a day or a period. */
    private static final Pattern DUE = Pattern.compile(
            "định kỳ|đột xuất|hằng (?:tháng|quý|năm|tuần)|hàng (?:tháng|quý|năm|tuần)|6 tháng|trước ngày|chậm nhất",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    /** What has been reported already is due no more. */
    private static final Pattern PAST = Pattern.compile("đã (?:được )?báo cáo|đã gửi", Pattern.UNICODE_CASE);

    private static final int QUOTED = 120;

    private final PlanDuties plan;
    private final List<Column> columns;
    private final List<Line> lines;
    private final List<DutyFinding> findings = new ArrayList<>();

    MatrixFindings(PlanDuties plan, List<Column> columns, List<Line> lines) {
        this.plan = plan;
        this.columns = columns;
        this.lines = lines;
    }

    List<DutyFinding> all() {
        lines.stream()
                .filter(line -> isComponent(line) && line.parent() == null)
                .forEach(this::lead);
        lines.stream().filter(line -> !line.isTask()).forEach(this::leads);
        columns.stream().filter(column -> !column.isGeneral()).forEach(this::there);
        plan.outline().paragraphs().forEach(this::reported);
        lines.stream().filter(line -> !line.isTask()).forEach(line -> related(title(line), List.of(line)));
        related("Nhiệm vụ ngoài các mục", lines.stream().filter(Line::isTask).toList());
        return findings;
    }

    /** Projects and subprojects must have a lead; what hangs below them has theirs. */
    private static boolean isComponent(Line line) {
        String number = line.number();
        String last = number == null ? "" : number.substring(number.lastIndexOf('.') + 1);
        return last.startsWith("DA") || last.startsWith("TDA");
    }

    /** No lead: told of the highest item that has none, and below it only where others there have one. */
    private void lead(Line line) {
        if (isLed(line)) {
            return;
        }
        List<Line> parts = parts(line);
        if (parts.stream().anyMatch(this::isLedSomewhere)) {
            parts.forEach(this::lead);
            return;
        }
        String carriers = under(line)
                .flatMap(each -> each.entries().stream())
                .filter(entry -> entry.role() == Role.IMPLEMENT)
                .map(Entry::unit)
                .distinct()
                .collect(Collectors.joining("; "));
        findings.add(new DutyFinding(
                Kind.NO_LEAD,
                title(line) + ": văn bản không nêu đơn vị chủ trì"
                        + (carriers.isEmpty() ? "." : "; đơn vị thực hiện: " + carriers + "."),
                List.of(line.line())));
    }

    /** It has a lead, or one of its contents, or every part of it has: then nothing of it is without. */
    private boolean isLed(Line line) {
        List<Line> parts = parts(line);
        return hasLead(line)
                || contents(line).anyMatch(MatrixFindings::hasLead)
                || (!parts.isEmpty() && parts.stream().allMatch(this::isLed));
    }

    private boolean isLedSomewhere(Line line) {
        return under(line).anyMatch(this::isLed);
    }

    /** What hangs right below it and is no component of its own. */
    private Stream<Line> contents(Line line) {
        return lines.stream()
                .filter(each -> !each.isTask() && !isComponent(each) && Objects.equals(each.parent(), line.number()));
    }

    private Stream<Line> under(Line line) {
        return Stream.concat(Stream.of(line), parts(line).stream().flatMap(this::under));
    }

    private static boolean hasLead(Line line) {
        return line.entries().stream().anyMatch(entry -> entry.role() == Role.LEAD);
    }

    private List<Line> parts(Line line) {
        return lines.stream()
                .filter(each -> isComponent(each) && Objects.equals(each.parent(), line.number()))
                .toList();
    }

    private void leads(Line line) {
        Leads.twoLeads(
                        line.title(),
                        Leads.name(plan.document()),
                        plan.duties().stream()
                                .filter(duty -> duty.role() == Role.LEAD
                                        && duty.item() != null
                                        && duty.item().equals(line.item()))
                                .toList())
                .ifPresent(findings::add);
    }

    /** A unit that does not exist when the plan is issued, or no more before the years that it plans are over. */
    private void there(Column column) {
        PartialDate date = plan.document().date();
        List<Integer> years = plan.document().years();
        LocalDate issued = date == null
                ? years.stream()
                        .min(Comparator.naturalOrder())
                        .map(year -> LocalDate.of(year, 12, 31))
                        .orElse(null)
                : date.latest();
        if (issued == null) {
            return;
        }
        Set<Integer> at = lines.stream()
                .flatMap(line -> line.entries().stream())
                .filter(entry -> entry.column().equals(column.key()))
                .map(Entry::line)
                .collect(Collectors.toCollection(TreeSet::new));
        Optional<Lifespans.Span> missed = Lifespans.missed(column.level(), column.key(), issued);
        if (missed.isPresent()) {
            boolean yet =
                    missed.get().from() != null && issued.isBefore(missed.get().from());
            findings.add(new DutyFinding(
                    Kind.UNIT_NOT_THERE,
                    column.name() + ": " + (yet ? "chưa có" : "không còn") + " khi kế hoạch được ban hành (theo "
                            + missed.get().by() + ").",
                    List.copyOf(at)));
            return;
        }
        years.stream()
                .max(Comparator.naturalOrder())
                .map(year -> LocalDate.of(year, 12, 31))
                .ifPresent(end -> {
                    Optional<Lifespans.Span> ended = Lifespans.missed(column.level(), column.key(), end);
                    ended.ifPresent(span -> findings.add(new DutyFinding(
                            Kind.UNIT_NOT_THERE,
                            column.name() + ": kết thúc hoạt động trước khi hết năm kế hoạch " + end.getYear()
                                    + " (theo " + span.by() + ").",
                            List.copyOf(at))));
                });
    }

    private void reported(Paragraph paragraph) {
        String text = paragraph.text();
        int last = paragraph.line() + (int) text.chars().filter(c -> c == '\n').count();
        boolean given = plan.duties().stream()
                .anyMatch(duty -> duty.role() == Role.REPORT && duty.line() >= paragraph.line() && duty.line() <= last);
        if (given || !DUE.matcher(text).find() || PAST.matcher(text).find()) {
            return;
        }
        ReportTarget.in(text)
                .ifPresent(to -> findings.add(new DutyFinding(
                        Kind.REPORT_BY_NOBODY,
                        "Dòng " + paragraph.line() + ": phải báo cáo " + to + ", không nêu ai báo cáo: “" + cut(text)
                                + "”",
                        List.of(paragraph.line()))));
    }

    private void related(String what, List<Line> of) {
        Set<String> words = new LinkedHashSet<>();
        Set<Integer> at = new TreeSet<>();
        for (Line line : of) {
            for (Entry entry : line.entries()) {
                boolean only = entry.column().equals(Matrix.IN_GENERAL)
                        && RELATED.matcher(entry.unit()).find();
                if (only && !entry.isInherited()) {
                    words.add(entry.unit());
                    at.add(entry.line());
                }
            }
        }
        if (!words.isEmpty()) {
            findings.add(new DutyFinding(
                    Kind.NAMED_ONLY_AS_RELATED,
                    what + ": chỉ nêu chung, không nêu tên: " + String.join("; ", words) + ".",
                    List.copyOf(at)));
        }
    }

    private static String title(Line line) {
        return line.number() + " " + cut(line.title());
    }

    private static String cut(@Nullable String text) {
        String one = text == null ? "" : text.replace('\n', ' ').strip();
        int blank = one.lastIndexOf(' ', QUOTED);
        return one.length() <= QUOTED ? one : one.substring(0, blank < 1 ? QUOTED : blank) + "…";
    }
}
