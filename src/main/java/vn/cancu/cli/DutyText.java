package vn.cancu.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.duty.Due;
import vn.cancu.duty.DutyAnswer;
import vn.cancu.duty.DutyFinding;
import vn.cancu.duty.DutyQuestion;
import vn.cancu.duty.DutyRow;
import vn.cancu.duty.DutyRow.DutyItem;
import vn.cancu.duty.DutyRow.Holder;
import vn.cancu.duty.Successor;
import vn.cancu.duty.Today;

/** The answer of {@code cancu duties} for people: by document and item, each unit with its part and the words that give it. */
final class DutyText {
    private static final int ROLE_WIDTH = 18;

    private final DutyAnswer answer;
    private final AnswerPage page;

    private final boolean withToday;

    private DutyText(DutyAnswer answer, boolean withToday, AnswerPage page) {
        this.answer = answer;
        this.withToday = withToday;
        this.page = page;
    }

    /**
     * The answer as text.
     *
     * @param withToday whether each duty's holder of today is told, with the words that say so
     * @param width of the terminal, in columns
     * @param locale Vietnamese or English
     */
    static String of(DutyAnswer answer, boolean withToday, int width, Locale locale) {
        DutyText text = new DutyText(answer, withToday, new AnswerPage(width, locale));
        text.print();
        return text.page.toString();
    }

    private void print() {
        page.line(0, 2, question(answer.question()));
        Map<String, List<DutyRow>> groups = new LinkedHashMap<>();
        for (DutyRow row : answer.rows()) {
            groups.computeIfAbsent(row.document().key() + "\n" + title(row.item()), key -> new ArrayList<>())
                    .add(row);
        }
        String document = "";
        for (List<DutyRow> rows : groups.values()) {
            DutyRow first = rows.getFirst();
            if (!first.document().key().equals(document)) {
                document = first.document().key();
                page.heading(MatrixText.label(page, first.document()));
            }
            String inherited = first.inherited() ? " (" + page.word("duty.inherited") + ")" : "";
            page.line(2, 2, "• " + title(first.item()) + inherited);
            rows.forEach(this::row);
        }
        if (!answer.findings().isEmpty()) {
            page.heading(page.word("basis.warnings"));
            for (DutyFinding finding : answer.findings()) {
                page.line(2, 2, "• " + finding.detail());
            }
        }
    }

    private String question(DutyQuestion question) {
        String text = question.text();
        if (text == null) {
            return page.word(
                    "duty.unit", Objects.requireNonNullElse(question.unit(), ""), page.scope(null, question.year()));
        }
        return page.word("duty.question", text, page.scope(question.unit(), question.year()));
    }

    private void row(DutyRow row) {
        String role = page.word("role", row.role());
        StringBuilder line = new StringBuilder(role).append(": ").append(row.unit());
        Holder holder = row.holderToday();
        note(
                line,
                "duty.deadline",
                row.due().isEmpty()
                        ? null
                        : row.due().stream().map(Due::shown).distinct().collect(Collectors.joining(", ")));
        note(line, "duty.reports", row.reportsTo());
        note(line, "duty.today", withToday || holder == null ? null : holder.unit() + " (" + holder.by() + ")");
        page.line(4, Math.min(ROLE_WIDTH, role.length() + 2), line.toString());
        page.evidence(6, row.quote(), row.file(), row.line());
        Today today = row.today();
        if (withToday && today != null) {
            page.line(6, 8, "→ " + today.note());
            for (Successor step : today.steps()) {
                String file = step.file();
                if (file != null) {
                    page.evidence(8, step.quote(), file, step.line());
                } else if (!step.quote().isEmpty()) {
                    page.line(8, 8, step.quote());
                }
            }
        }
    }

    private void note(StringBuilder line, String key, @Nullable String value) {
        if (value != null) {
            line.append("; ").append(page.word(key, value));
        }
    }

    private static String title(@Nullable DutyItem item) {
        return item == null ? "—" : item.title();
    }
}
