package vn.cancu.cli;

import java.nio.file.Path;
import java.util.Locale;
import vn.cancu.intake.IntakeReport;

/** What a run of intake did, for people: the tally, then what failed and why. */
final class IngestText {
    private IngestText() {}

    /**
     * The lines.
     *
     * @param quarantine where files that failed are kept
     */
    static String of(IntakeReport report, Path quarantine, Locale locale) {
        AnswerPage page = new AnswerPage(Integer.MAX_VALUE, locale);
        page.exact(page.word(
                "ingest.tally",
                report.read(),
                report.updated(),
                report.unchanged(),
                report.failed().size(),
                report.tookMs() / 1000.0));
        // Names of files are as they are: no line is broken in one.
        report.copies().forEach(copy -> page.exact(page.word("ingest.copy", copy.file(), copy.other())));
        report.incomplete().forEach(file -> page.exact(page.word("ingest.incomplete", file.file(), file.error())));
        report.failed().forEach(file -> page.exact(page.word("ingest.failed", file.file(), file.error())));
        if (report.quarantined() > 0) {
            page.exact(page.word("ingest.quarantine", report.quarantined(), quarantine));
        }
        if (report.left() > 0) {
            page.exact(page.word("ingest.stopped", report.left()));
        }
        return page.toString();
    }
}
