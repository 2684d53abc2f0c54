package vn.cancu.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.AuthorityGraph.Change;
import vn.cancu.authority.AuthorityGraph.StatedForce;
import vn.cancu.authority.TitleReading.Period;
import vn.cancu.document.Symbol;
import vn.cancu.text.PartialDate;

/**
 * All that is stated of one document's force: by its own words, by words of others, by signed-off rows.
 *
 * <p>A signed-off row goes before the document's own words, since a later law may have moved the day. What is stated without a day, or
 * with a day that may be before or after the one asked for, moves no clock, and keeps the document from being called in force.
 */
final class Timeline {

    private final DocumentCard card;
    private final @Nullable Start start;
    private final @Nullable End end;
    private final List<Step> steps = new ArrayList<>();

    /** Entry into force. */
    private record Start(PartialDate day, Reason reason) {}

    /** End of the period for which it was made. */
    private record End(LocalDate last, Reason reason) {}

    /** A change of the document. */
    private record Step(Status to, String by, @Nullable PartialDate day, Reason reason) {}

    /** A status on a day and why. */
    record At(Status status, Reason reason) {}

    /**
     * Everything that is stated of a document.
     *
     * @param title its title, as it is cited where only that is known; null where unknown
     */
    Timeline(
            DocumentCard card,
            @Nullable String title,
            @Nullable StatedForce force,
            List<Change> changes,
            Validity validity) {
        this.card = card;
        List<ValidityRow> rows = validity.of(card.key());
        this.start = start(force, rows);
        this.end = end(title, force, rows);
        changes.forEach(change -> steps.add(step(change, validity)));
        rows.forEach(this::addStep);
        steps.sort(Comparator.comparing(Step::day, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Step::by));
    }

    At at(LocalDate day) {
        Start from = start;
        if (from != null && from.day().earliest().isAfter(day)) {
            return new At(Status.NOT_YET, from.reason());
        }
        PartialDate signed = card.date();
        if (from == null && signed != null && signed.earliest().isAfter(day)) {
            return new At(
                    Status.NOT_YET,
                    Reason.of("Ký ngày " + shown(signed) + ", sau ngày " + shown(PartialDate.of(day)) + "."));
        }
        Step ended = first(day, step -> step.to() != Status.AMENDED);
        if (ended != null) {
            return new At(ended.to(), ended.reason());
        }
        End over = end;
        if (over != null && over.last().isBefore(day)) {
            return new At(Status.PERIOD_OVER, over.reason());
        }
        Step unclear = unclear(day);
        if (unclear != null) {
            return new At(Status.UNVERIFIED, unclear.reason());
        }
        Step amended = last(day);
        if (amended != null) {
            return new At(Status.AMENDED, amended.reason());
        }
        if (from != null && !from.day().latest().isAfter(day)) {
            return new At(Status.IN_FORCE, from.reason());
        }
        return new At(
                Status.UNVERIFIED,
                Reason.of(
                        "Không văn bản nào trong kho và không dòng nào của validity.csv nói văn bản này có hiệu lực từ ngày nào."));
    }

    /** Documents that amend it, or that end it, oldest first, each once. */
    List<String> names(boolean amending) {
        List<String> names = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (Step step : steps) {
            String key = Symbol.of(step.by()).map(Symbol::key).orElse(step.by());
            if ((step.to() == Status.AMENDED) == amending && !step.by().isEmpty() && !keys.contains(key)) {
                keys.add(key);
                names.add(step.by());
            }
        }
        return names;
    }

    private @Nullable Step first(LocalDate day, java.util.function.Predicate<Step> wanted) {
        return steps.stream()
                .filter(wanted)
                .filter(step -> step.day() != null && !step.day().latest().isAfter(day))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Step last(LocalDate day) {
        return steps.stream()
                .filter(step -> step.to() == Status.AMENDED)
                .filter(step -> step.day() != null && !step.day().latest().isAfter(day))
                .reduce((a, b) -> b)
                .orElse(null);
    }

    /** An end of which it is not known whether it was before that day. */
    private @Nullable Step unclear(LocalDate day) {
        return steps.stream()
                .filter(step -> step.to() != Status.AMENDED)
                .filter(step -> step.day() == null || !step.day().earliest().isAfter(day))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Start start(@Nullable StatedForce force, List<ValidityRow> rows) {
        for (ValidityRow row : rows) {
            if (row.event() == ValidityRow.Event.IN_FORCE) {
                return new Start(row.date(), of(row, "Có hiệu lực từ " + shown(row.date())));
            }
        }
        PartialDate from = force == null ? null : force.from();
        return force == null || from == null
                ? null
                : new Start(
                        from,
                        new Reason(
                                "Có hiệu lực từ " + shown(from) + ", theo chính văn bản.",
                                null,
                                from.toString(),
                                force.file(),
                                force.line(),
                                force.quote()));
    }

    private @Nullable End end(@Nullable String title, @Nullable StatedForce force, List<ValidityRow> rows) {
        for (ValidityRow row : rows) {
            if (row.event() == ValidityRow.Event.PERIOD_TO) {
                return new End(row.date().latest(), of(row, "Giai đoạn đến hết " + shown(row.date())));
            }
        }
        PartialDate to = force == null ? null : force.to();
        if (force != null && to != null) {
            return new End(
                    to.latest(),
                    new Reason(
                            "Văn bản ghi thời hạn đến hết " + shown(to) + ".",
                            null,
                            to.toString(),
                            force.file(),
                            force.line(),
                            force.quote()));
        }
        Period period = TitleReading.period(title, card.type()).orElse(null);
        return period == null
                ? null
                : new End(
                        LocalDate.of(period.last(), 12, 31),
                        new Reason(
                                "Hết " + period.shown() + ", theo tên văn bản.",
                                null,
                                period.last() + "-12-31",
                                null,
                                null,
                                title));
    }

    private static Step step(Change change, Validity validity) {
        DocumentCard by = change.by();
        String name = Objects.requireNonNullElse(by.symbol(), by.key());
        Status to = change.partly()
                ? Status.AMENDED
                : switch (change.relation()) {
                    case REPLACES -> Status.REPLACED;
                    case REPEALS -> Status.REPEALED;
                    case AMENDS, BASED_ON, IMPLEMENTS, GUIDES, REFERS_TO -> Status.AMENDED;
                };
        Start start = start(change.byForce(), validity.of(by.key()));
        PartialDate day = start == null ? by.date() : start.day();
        String when = day == null
                ? ", chưa rõ từ ngày nào"
                : start == null
                        ? ", ban hành ngày " + shown(day) + " (ngày có hiệu lực của văn bản ấy chưa xác minh)"
                        : " từ " + shown(day);
        return new Step(
                to,
                name,
                day,
                new Reason(
                        verb(to)
                                + (change.partly() && change.relation() != Relation.AMENDS ? " một phần bởi " : " bởi ")
                                + name + when + ".",
                        name,
                        day == null ? null : day.toString(),
                        change.file(),
                        change.line(),
                        change.quote()));
    }

    private void addStep(ValidityRow row) {
        Status to = switch (row.event()) {
            case AMENDED_BY -> Status.AMENDED;
            case REPLACED_BY -> Status.REPLACED;
            case REPEALED_BY, REPEALED -> Status.REPEALED;
            case IN_FORCE, PERIOD_TO -> null;
        };
        if (to == null) {
            return;
        }
        String by = Objects.requireNonNullElse(row.by(), "");
        String key = Symbol.of(by).map(Symbol::key).orElse(by);
        Stream<Step> same = steps.stream()
                .filter(step -> step.to() == to)
                .filter(step ->
                        Symbol.of(step.by()).map(Symbol::key).orElse(step.by()).equals(key));
        // What a document of the collection says with a day needs no row.
        if (by.isEmpty() || same.noneMatch(step -> step.day() != null)) {
            String said = verb(to) + (by.isEmpty() ? "" : " bởi " + by) + " từ " + shown(row.date());
            Reason reason = of(row, said);
            steps.add(new Step(
                    to,
                    by,
                    row.date(),
                    new Reason(
                            reason.text(),
                            by.isEmpty() ? null : by,
                            reason.since(),
                            reason.file(),
                            reason.line(),
                            reason.quote())));
        }
    }

    private static String verb(Status status) {
        return switch (status) {
            case AMENDED -> "Được sửa đổi, bổ sung";
            case REPLACED -> "Bị thay thế";
            case REPEALED -> "Bị bãi bỏ hoặc hết hiệu lực";
            case IN_FORCE, NOT_YET, PERIOD_OVER, UNVERIFIED ->
                throw new IllegalArgumentException("no change: " + status);
        };
    }

    private static Reason of(ValidityRow row, String text) {
        return new Reason(
                text + ", theo " + row.file() + " dòng " + row.line() + ".",
                null,
                row.date().toString(),
                row.file(),
                row.line(),
                row.source());
    }

    static String shown(PartialDate date) {
        return date.printed();
    }
}
