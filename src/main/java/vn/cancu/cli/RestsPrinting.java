package vn.cancu.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.RestsJson;
import vn.cancu.authority.Authority;
import vn.cancu.authority.Dependent;
import vn.cancu.authority.DocumentCard;
import vn.cancu.authority.MissingDocument;
import vn.cancu.authority.StandingDocument;

/** {@code basis --cascade}, {@code --below} and {@code --missing}: rows are printed as they come. */
final class RestsPrinting {
    private final Authority authority;
    private final Terminal terminal;
    private final boolean json;
    private final Locale locale;
    private int rows;

    RestsPrinting(Authority authority, Terminal terminal, boolean json, Locale locale) {
        this.authority = authority;
        this.terminal = terminal;
        this.json = json;
        this.locale = locale;
    }

    /**
     * What rests on a document.
     *
     * @param named a key or a symbol
     * @param offset rows left out
     * @param limit the most rows
     * @return exit status
     */
    int below(String named, boolean cascade, int offset, int limit) {
        List<StandingDocument> documents = authority.standings(named, null);
        if (documents.size() != 1) {
            return unclear(named, documents);
        }
        StandingDocument document = documents.getFirst();
        AnswerPage head = new AnswerPage(terminal.columns(), locale);
        if (json) {
            terminal.out().println(RestsJson.head(document));
        } else {
            head.line(
                    0,
                    2,
                    head.word(cascade ? "rests.cascade" : "rests.below", BasisText.label(document.card(), head)) + " — "
                            + head.word("status", document.status()));
            head.line(2, 2, "§ " + document.reason().text()).blank();
            terminal.out().print(head);
        }
        terminal.out().flush();
        rows = 0;
        boolean whole = authority.below(document.card().key(), offset, limit, row -> {
            rows++;
            print(row, offset + rows);
        });
        if (json) {
            terminal.out().println(RestsJson.tail(rows, whole));
        } else {
            AnswerPage tail = new AnswerPage(terminal.columns(), locale);
            tail.line(0, 2, tail.word(whole ? "rests.all" : "rests.more", rows));
            terminal.out().print(tail);
        }
        terminal.out().flush();
        return ExitStatus.OK;
    }

    private void print(Dependent row, int number) {
        if (json) {
            terminal.out().println(RestsJson.line(row));
        } else {
            AnswerPage page = new AnswerPage(terminal.columns(), locale);
            int indent = 2 * Math.min(row.depth(), 8);
            page.line(indent, 2, number + ". " + BasisText.label(row.document(), page));
            page.line(
                    indent + 3,
                    2,
                    page.word(
                            "rests.row",
                            page.word("relation", row.relation()),
                            row.onto(),
                            Math.max(0, row.bases() - 1),
                            row.items()));
            page.evidence(indent + 3, row.quote(), row.file(), row.line());
            terminal.out().print(page);
        }
        if (rows % 50 == 1) {
            terminal.out().flush();
        }
    }

    private int unclear(String named, List<StandingDocument> documents) {
        AnswerPage page = new AnswerPage(terminal.columns(), locale);
        page.line(0, 2, page.word(documents.isEmpty() ? "rests.none" : "rests.several", named));
        documents.forEach(each -> page.line(2, 4, each.card().key() + "  " + BasisText.label(each.card(), page)));
        terminal.err().print(page);
        terminal.err().flush();
        return ExitStatus.PARTLY;
    }

    /** What is cited and not held. */
    int missing(int offset, int limit) {
        List<MissingDocument> missing = authority.missing(offset, limit);
        if (json) {
            terminal.out().println(RestsJson.missing(offset, missing));
        } else {
            AnswerPage page = new AnswerPage(terminal.columns(), locale);
            page.line(0, 2, page.word("missing.head", missing.size()));
            int number = offset;
            for (MissingDocument each : missing) {
                number++;
                DocumentCard card = each.document();
                page.line(
                        2,
                        4,
                        number + ". " + BasisText.label(card, page) + " — "
                                + page.word(
                                        "missing.times",
                                        each.times(),
                                        each.citers().size()));
                for (MissingDocument.Said said : each.said()) {
                    title(page, said.title());
                    page.evidence(5, said.quote(), said.file(), said.line());
                }
            }
            terminal.out().print(page);
        }
        terminal.out().flush();
        return ExitStatus.OK;
    }

    private static void title(AnswerPage page, @Nullable String title) {
        if (title != null) {
            page.line(5, 2, title);
        }
    }
}
