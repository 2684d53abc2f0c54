package vn.cancu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.cancu.api.BackupJson;
import vn.cancu.backup.BackupReport;

/** All that the collection owns in one file, while it is in use. */
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    Common common = new Common();

    @Parameters(paramLabel = "FILE", descriptionKey = "backup.file")
    Path file = Path.of("cancu.zip");

    BackupCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Terminal terminal = session.terminal();
        terminal.requireWritable(file);
        BackupText text = new BackupText(common.locale());
        return session.withStore(common.home(terminal), "backup", desk -> {
            BackupReport report;
            try (TerminalProgress progress = new TerminalProgress(terminal, text.word("backup.task"))) {
                report = desk.backups().write(terminal.resolve(file), progress);
            }
            terminal.out().println(common.json() ? BackupJson.written(report) : text.written(report));
            terminal.out().flush();
            return report.damaged().isEmpty() ? ExitStatus.OK : ExitStatus.PARTLY;
        });
    }
}
