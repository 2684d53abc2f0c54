package vn.cancu.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.cancu.backup.BackupReport;
import vn.cancu.backup.Disagreement;
import vn.cancu.backup.VerifyReport;

/** What was backed up, restored or compared, for people. */
final class BackupText {
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Locale locale;

    BackupText(Locale locale) {
        this.locale = locale;
    }

    /** Names of files are as they are: no line is broken in one. */
    private AnswerPage page() {
        return new AnswerPage(Integer.MAX_VALUE, locale);
    }

    String word(String key, Object... values) {
        return page().word(key, values);
    }

    String written(BackupReport report) {
        AnswerPage page = page();
        page.exact(page.word("backup.written", report.file(), megabytes(report), report.tookMs() / 1000.0));
        page.exact(page.word(
                "backup.holds",
                report.nodes(),
                report.relations(),
                report.originals(),
                report.texts(),
                report.quarantined()));
        report.damaged().forEach(sha256 -> page.exact(page.word("backup.damaged", sha256)));
        return page.toString().stripTrailing();
    }

    String restored(Path home, BackupReport report, long documents) {
        AnswerPage page = page();
        page.exact(page.word(
                "restore.done", home, AT.format(Instant.parse(report.at())), documents, report.tookMs() / 1000.0));
        page.exact(page.word(
                "backup.holds",
                report.nodes(),
                report.relations(),
                report.originals(),
                report.texts(),
                report.quarantined()));
        return page.toString().stripTrailing();
    }

    private static double megabytes(BackupReport report) {
        return report.bytes() / 1024.0 / 1024.0;
    }

    String of(Path home, VerifyReport report) {
        AnswerPage page = page();
        page.exact(page.word(
                report.agrees() ? "verify.agrees" : "verify.disagrees",
                home,
                report.disagreements().size()));
        page.exact(page.word(
                "verify.counts",
                report.originals(),
                report.documents(),
                report.edges(),
                report.quarantined(),
                report.tookMs() / 1000.0));
        page.exact(page.word(
                "verify.log", report.log().entries(), report.log().last().substring(0, 16)));
        if (!report.log().torn().isEmpty()) {
            page.exact(page.word(
                    "verify.torn",
                    report.log().torn().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        if (report.unreferenced() > 0) {
            page.exact(page.word("verify.unreferenced", report.unreferenced()));
        }
        for (Disagreement one : report.disagreements()) {
            page.exact("  " + sentence(page, one));
        }
        return page.toString().stripTrailing();
    }

    private static String sentence(AnswerPage page, Disagreement one) {
        String more = one.more().isEmpty() ? "?" : one.more();
        return page.word("verify." + one.kind().name().toLowerCase(Locale.ROOT), one.what(), more);
    }
}
