package vn.cancu.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.duty.Chain;
import vn.cancu.duty.Chain.Body;
import vn.cancu.duty.Chain.Link;
import vn.cancu.duty.Due;
import vn.cancu.duty.DutyFinding;
import vn.cancu.duty.DutyGraph.Above;
import vn.cancu.duty.Matrix.Entry;

/** A chain of responsibility for people: each thing with who leads it, the bodies above with what they issued, and who does what. */
final class ChainText {
    private static final int TITLE = 110;

    private final Chain chain;
    private final AnswerPage page;

    private ChainText(Chain chain, AnswerPage page) {
        this.chain = chain;
        this.page = page;
    }

    static String of(@Nullable Chain chain, int width, Locale locale) {
        AnswerPage page = new AnswerPage(width, locale);
        if (chain == null) {
            page.line(0, 2, page.word("chain.none"));
        } else {
            new ChainText(chain, page).print();
        }
        return page.toString();
    }

    private void print() {
        page.line(0, 2, MatrixText.label(page, chain.document()));
        for (Link link : chain.links()) {
            String title = link.title().length() > TITLE ? link.title().substring(0, TITLE) + "…" : link.title();
            page.heading((link.number() == null ? "" : link.number() + " ") + title);
            entries(link.leads(), 2);
            if (link.leads().isEmpty()) {
                page.line(2, 4, page.word("chain.nolead"));
            }
            link.bodies().forEach(this::body);
            if (!link.parts().isEmpty()) {
                page.line(2, 2, page.word("chain.down"));
                entries(link.parts(), 4);
            }
        }
        List<Entry> whole = chain.links().stream()
                .flatMap(link -> link.whole().stream())
                .distinct()
                .toList();
        if (!whole.isEmpty()) {
            page.heading(page.word("chain.whole"));
            entries(whole, 2);
        }
        if (!chain.findings().isEmpty()) {
            page.heading(page.word("basis.warnings"));
            for (DutyFinding finding : chain.findings()) {
                page.line(2, 2, "• " + finding.detail());
            }
        }
    }

    private void entries(List<Entry> entries, int indent) {
        for (Entry entry : entries) {
            StringBuilder line = new StringBuilder(page.word("role", entry.role()))
                    .append(": ")
                    .append(entry.unit());
            if (entry.from() != null) {
                line.append(" (")
                        .append(page.word("duty.inherited"))
                        .append(": ")
                        .append(entry.from())
                        .append(')');
            }
            if (!entry.due().isEmpty()) {
                line.append("; ")
                        .append(page.word(
                                "duty.deadline",
                                entry.due().stream().map(Due::shown).distinct().collect(Collectors.joining(", "))));
            }
            if (entry.reportsTo() != null) {
                line.append("; ").append(page.word("duty.reports", entry.reportsTo()));
            }
            page.line(indent, 4, line.toString());
            page.evidence(indent + 2, entry.quote(), chain.file(), entry.line());
        }
    }

    private void body(Body body) {
        String name = "↑ " + body.name();
        if (body.issuer()) {
            page.line(2, 4, name + ": " + page.word("chain.issuer"));
        } else if (body.by().isEmpty()) {
            page.line(2, 4, name + ": " + page.word("chain.unstated"));
        } else {
            page.line(2, 4, name);
        }
        for (Above above : body.by()) {
            page.line(
                    4,
                    4,
                    page.word("relation", above.relation()) + " "
                            + Objects.requireNonNullElse(
                                    above.symbol(), Objects.requireNonNullElse(above.title(), above.key())));
            page.evidence(6, above.quote(), above.file(), above.line());
        }
    }
}
