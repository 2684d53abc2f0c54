package vn.cancu.cli;

import java.util.Locale;
import vn.cancu.document.Header;
import vn.cancu.draft.CheckAnswer;
import vn.cancu.draft.CheckFinding;
import vn.cancu.draft.Rule.Severity;

/** The answer of {@code cancu basis --check} for people. */
final class CheckText {
    private CheckText() {}

    static String of(CheckAnswer answer, String file, int width, Locale locale) {
        AnswerPage page = new AnswerPage(width, locale);
        Header header = answer.header();
        page.line(
                0,
                2,
                page.word(
                        "check.draft",
                        file,
                        header.type() == null ? page.word("check.untyped") : header.type(),
                        header.issuer() == null ? "" : " — " + header.issuer(),
                        answer.bases().size()));
        page.line(2, 2, page.word("check.effective", answer.effectiveOn().toString(), answer.effectiveWhy()));
        page.heading(
                answer.findings().isEmpty()
                        ? page.word("check.clean")
                        : page.word("check.findings", answer.findings().size()));
        for (CheckFinding finding : answer.findings()) {
            String mark = finding.rule().severity() == Severity.FAULT ? "✗ " : "· ";
            page.line(
                    2,
                    4,
                    mark + page.word("check.at", finding.line()) + " "
                            + finding.rule().check());
            page.line(6, 2, "“" + finding.quote().strip() + "”");
            page.line(6, 2, finding.reason());
            page.line(6, 2, page.word("check.rule", finding.rule().rule()));
            finding.sources().forEach(source -> page.line(6, 2, page.word("check.source", source)));
        }
        if (!answer.unchecked().isEmpty()) {
            page.heading(page.word("check.unchecked"));
            for (CheckAnswer.Unchecked open : answer.unchecked()) {
                String place = open.line() == 0 ? "" : page.word("check.at", open.line()) + " ";
                page.line(2, 4, "• " + place + open.what() + ": " + open.why());
            }
        }
        return page.toString();
    }
}
