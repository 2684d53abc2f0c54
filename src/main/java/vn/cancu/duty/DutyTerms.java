package vn.cancu.duty;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Deadline;
import vn.cancu.document.Duty;
import vn.cancu.document.Evidence;
import vn.cancu.document.NamedUnit;
import vn.cancu.document.Passage;
import vn.cancu.document.ReadDocument;

/**
 * By when and to whom, as the words around a duty say it; told once, when a document is read, so that a question need not read texts.
 *
 * @param due deadlines of the duty's sentence in reading order; where it has none, the nearest of the paragraph behind it, else before it
 * @param reportsTo the body that is reported to, as printed; null for other roles than report and where none is named
 */
public record DutyTerms(List<Due> due, @Nullable String reportsTo) {
    private static final Pattern SENTENCE_END = Pattern.compile("[.;](?=\\s|\\*|/|$)");
    private static final Comparator<Deadline> AS_THEY_STAND = Comparator.comparingInt(
                    (Deadline due) -> due.evidence().line())
            .thenComparingInt(due -> due.evidence().start());

    public DutyTerms {
        due = List.copyOf(due);
    }

    /**
     * The terms of one duty.
     *
     * @param passage the paragraph that states it
     * @param read the document
     */
    public static DutyTerms of(Duty duty, Passage passage, ReadDocument read) {
        List<Deadline> deadlines = read.deadlines();
        String text = passage.text();
        int at = offset(passage, duty.evidence());
        int from = 0;
        int to = text.length();
        Matcher end = SENTENCE_END.matcher(text);
        while (end.find()) {
            if (end.end() > at) {
                to = end.end();
                break;
            }
            from = end.end();
        }
        return new DutyTerms(
                due(passage, deadlines, at, from, to),
                reportsTo(duty, text, at, from, to)
                        .map(body -> wholeName(body, passage, read.units()))
                        .orElse(null));
    }

    /** The name that begins at that place, as far as the reader followed it: "Phòng Lao động …" of "Phòng Lao". */
    private static String wholeName(ReportTarget.Body body, Passage passage, List<NamedUnit> units) {
        return units.stream()
                .filter(named -> passage.line() <= named.evidence().line()
                        && named.evidence().line() <= passage.endLine())
                .filter(named -> offset(passage, named.evidence()) == body.start())
                .map(NamedUnit::unit)
                .filter(unit -> unit.startsWith(body.unit()))
                .findFirst()
                .orElse(body.unit());
    }

    private static List<Due> due(Passage passage, List<Deadline> deadlines, int at, int from, int to) {
        List<Deadline> here = deadlines.stream()
                .filter(due -> due.evidence().line() >= passage.line()
                        && due.evidence().line() <= passage.endLine())
                .sorted(AS_THEY_STAND)
                .toList();
        List<Deadline> inSentence = here.stream()
                .filter(due -> offset(passage, due.evidence()) >= from && offset(passage, due.evidence()) < to)
                .toList();
        if (!inSentence.isEmpty()) {
            return inSentence.stream().map(DutyTerms::due).toList();
        }
        Optional<Deadline> behind = here.stream()
                .filter(due -> offset(passage, due.evidence()) >= at)
                .findFirst();
        return behind.or(() -> here.isEmpty() ? Optional.empty() : Optional.of(here.getLast())).stream()
                .map(DutyTerms::due)
                .toList();
    }

    private static Due due(Deadline deadline) {
        return new Due(
                deadline.date(),
                deadline.evidence().quote(),
                deadline.evidence().line(),
                deadline.evidence().start());
    }

    private static Optional<ReportTarget.Body> reportsTo(Duty duty, String text, int at, int from, int to) {
        if (duty.role() != Duty.Role.REPORT) {
            return Optional.empty();
        }
        return ReportTarget.body(text, at, to)
                .or(() -> ReportTarget.body(text, from, to))
                .or(() -> ReportTarget.body(text, 0, text.length()));
    }

    /** Where a place of the document stands in its paragraph. */
    private static int offset(Passage passage, Evidence evidence) {
        int at = 0;
        for (int line = passage.line(); line < evidence.line(); line++) {
            int next = passage.text().indexOf('\n', at);
            if (next < 0) {
                return passage.text().length();
            }
            at = next + 1;
        }
        return Math.min(passage.text().length(), at + evidence.start());
    }
}
