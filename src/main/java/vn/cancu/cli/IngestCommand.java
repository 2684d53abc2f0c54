package vn.cancu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.cancu.api.IngestJson;
import vn.cancu.intake.IntakeReport;

/** Files and folders into the collection. */
@Command(name = "ingest", mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    Common common = new Common();

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "ingest.paths")
    List<Path> paths = new ArrayList<>();

    IngestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Terminal terminal = session.terminal();
        List<Path> resolved = paths.stream().map(terminal::resolve).toList();
        return session.withStore(common.home(terminal), "ingest", desk -> {
            IntakeReport report;
            try (TerminalProgress progress = new TerminalProgress(terminal)) {
                report = desk.intake().take(resolved, progress);
            }
            terminal.out().println(common.json() ? IngestJson.of(report) : IngestText.of(report));
            terminal.out().flush();
            return report.failed().isEmpty() ? ExitStatus.OK : ExitStatus.PARTLY;
        });
    }
}
