package vn.cancu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.cancu.document.Duty.Role;
import vn.cancu.duty.Due;
import vn.cancu.duty.DutyFinding;
import vn.cancu.duty.DutyRow.DutyDocument;
import vn.cancu.duty.Matrix;
import vn.cancu.duty.Matrix.Column;
import vn.cancu.duty.Matrix.Entry;
import vn.cancu.duty.Matrix.Line;

/**
 * A plan's matrix for people: the units numbered, a grid of letters (small ones where the part is inherited), and then the words behind
 * every cell.
 */
final class MatrixText {
    private static final int NUMBER_WIDTH = 16;
    private static final int TITLE = 110;

    private final Matrix matrix;
    private final AnswerPage page;

    private MatrixText(Matrix matrix, AnswerPage page) {
        this.matrix = matrix;
        this.page = page;
    }

    static String of(List<Matrix> matrices, int width, Locale locale) {
        AnswerPage page = new AnswerPage(width, locale);
        if (matrices.isEmpty()) {
            page.line(0, 2, page.word("matrix.none"));
        }
        for (Matrix matrix : matrices) {
            new MatrixText(matrix, page).print();
        }
        return page.toString();
    }

    private void print() {
        page.heading(label(page, matrix.document()));
        if (matrix.lines().stream().allMatch(line -> line.entries().isEmpty())) {
            page.line(2, 2, page.word("matrix.nobody"));
        } else {
            page.blank();
            units();
            page.blank();
            grid();
            page.heading(page.word("matrix.words"));
            matrix.lines().forEach(this::evidence);
        }
        if (!matrix.findings().isEmpty()) {
            page.heading(page.word("basis.warnings"));
            for (DutyFinding finding : matrix.findings()) {
                page.line(2, 2, "• " + finding.detail() + lines(finding));
            }
        }
    }

    private String lines(DutyFinding finding) {
        return finding.lines().isEmpty()
                ? ""
                : " [" + finding.lines().stream().map(Object::toString).collect(Collectors.joining(", ")) + "]";
    }

    private void units() {
        for (int i = 0; i < matrix.columns().size(); i++) {
            Column column = matrix.columns().get(i);
            String today = column.today() == null || column.today().holders().isEmpty()
                    ? ""
                    : " → " + column.today().note();
            page.line(2, 5, "[" + (i + 1) + "] " + name(column) + today);
        }
        List<String> letters = new ArrayList<>();
        for (Role role : Role.values()) {
            letters.add(letter(role) + " " + page.word("role", role).toLowerCase(Locale.ROOT));
        }
        page.line(2, 2, page.word("matrix.letters", String.join(" · ", letters)));
    }

    private String name(Column column) {
        return column.isGeneral() ? page.word("matrix.general") : column.name();
    }

    private String letter(Role role) {
        return page.word("role.letter", role);
    }

    private void grid() {
        int[] widths = new int[matrix.columns().size()];
        List<List<String>> cells = new ArrayList<>();
        for (Line line : matrix.lines()) {
            List<String> row = new ArrayList<>();
            for (int i = 0; i < widths.length; i++) {
                String cell = cell(line, matrix.columns().get(i));
                widths[i] = Math.max(
                        Math.max(widths[i], cell.length()),
                        Integer.toString(i + 1).length() + 2);
                row.add(cell);
            }
            cells.add(row);
        }
        StringBuilder head = new StringBuilder(" ".repeat(NUMBER_WIDTH + 2));
        for (int i = 0; i < widths.length; i++) {
            head.append(' ').append(padded("[" + (i + 1) + "]", widths[i]));
        }
        page.exact(head.toString());
        for (int r = 0; r < cells.size(); r++) {
            Line line = matrix.lines().get(r);
            StringBuilder row = new StringBuilder("  ").append(padded(number(line), NUMBER_WIDTH));
            for (int i = 0; i < widths.length; i++) {
                row.append(' ').append(padded(cells.get(r).get(i), widths[i]));
            }
            page.exact(row.toString());
        }
    }

    private String number(Line line) {
        return line.number() == null ? page.word("matrix.line", line.line()) : line.number();
    }

    /** Letters of the parts, each once; inherited ones small. */
    private String cell(Line line, Column column) {
        String own = letters(line, column, false);
        String inherited = letters(line, column, true).toLowerCase(Locale.ROOT);
        return own.isEmpty() && inherited.isEmpty() ? "." : own + inherited;
    }

    private String letters(Line line, Column column, boolean inherited) {
        return line.of(column).stream()
                .filter(entry -> entry.isInherited() == inherited)
                .map(entry -> letter(entry.role()))
                .distinct()
                .collect(Collectors.joining());
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private void evidence(Line line) {
        List<Entry> own =
                line.entries().stream().filter(entry -> !entry.isInherited()).toList();
        if (own.isEmpty()) {
            return;
        }
        String title = line.title().length() > TITLE ? line.title().substring(0, TITLE) + "…" : line.title();
        page.line(2, 4, "• " + (line.isTask() ? title : line.number() + " " + title));
        for (Entry entry : own) {
            StringBuilder text = new StringBuilder(page.word("role", entry.role()))
                    .append(": ")
                    .append(entry.unit());
            if (!entry.due().isEmpty()) {
                text.append("; ")
                        .append(page.word(
                                "duty.deadline",
                                entry.due().stream().map(Due::shown).distinct().collect(Collectors.joining(", "))));
            }
            if (entry.reportsTo() != null) {
                text.append("; ").append(page.word("duty.reports", entry.reportsTo()));
            }
            page.line(4, 4, text.toString());
            page.evidence(6, entry.quote(), matrix.file(), entry.line());
        }
    }

    /** What a document is called above its answer. */
    static String label(AnswerPage page, DutyDocument document) {
        StringBuilder out = new StringBuilder();
        boolean numbered = document.symbol() != null && !document.symbol().startsWith("/");
        if (numbered) {
            out.append(document.symbol());
        } else {
            out.append(document.title() == null ? page.word("document.unnumbered") : document.title());
        }
        if (document.date() != null) {
            out.append(", ").append(AnswerPage.day(document.date()));
        }
        if (document.issuer() != null) {
            out.append(", ").append(document.issuer());
        }
        return out.toString();
    }
}
