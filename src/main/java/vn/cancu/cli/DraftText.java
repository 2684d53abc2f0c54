package vn.cancu.cli;

import java.util.Locale;
import vn.cancu.api.RemarkWords;
import vn.cancu.draft.DraftBlock;

/** The answer of {@code cancu draft} for people: the block, ready to paste, then why each line stands in it. */
final class DraftText {
    private DraftText() {}

    static String of(DraftBlock block, int width, Locale locale) {
        AnswerPage page = new AnswerPage(width, locale);
        StringBuilder out = new StringBuilder(block.text());
        page.heading(page.word(
                "draft.why", block.issuer(), Integer.toString(block.request().year()), AnswerPage.day(block.on())));
        int number = 1;
        for (DraftBlock.Line line : block.lines()) {
            String note = line.note() == null ? "" : "; " + RemarkWords.in(line.note(), locale);
            page.line(
                    2,
                    4,
                    number++ + ". " + page.word("draft.part", line.part()) + ": "
                            + line.document().card().symbol() + " — "
                            + page.word("status", line.document().statusOn()) + note);
            page.line(5, 2, line.document().reasonOn().text());
            line.sources().forEach(source -> page.line(5, 2, page.word("check.source", source)));
        }
        if (!block.leftOut().isEmpty()) {
            page.heading(page.word("draft.leftout"));
            for (DraftBlock.LeftOut left : block.leftOut()) {
                String successor =
                        left.successor() == null ? "" : " → " + page.word("draft.successor", left.successor());
                page.line(2, 4, "• " + left.document().card().symbol() + ": " + left.why() + successor);
                left.sources().forEach(source -> page.line(5, 2, page.word("check.source", source)));
            }
        }
        if (!block.missing().isEmpty()) {
            page.heading(page.word("draft.missing"));
            block.missing().forEach(missing -> page.line(2, 4, "• " + RemarkWords.in(missing, locale)));
        }
        return out.append(page).toString();
    }
}
