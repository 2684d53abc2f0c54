package vn.cancu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.cancu.api.IngestJson;
import vn.cancu.intake.Intake;
import vn.cancu.intake.IntakeReport;
import vn.cancu.intake.Progress;
import vn.cancu.keeping.Home;

/** Files and folders into the collection: what is there, what arrives, or what failed before. */
@Command(name = "ingest", mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    Common common = new Common();

    @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "ingest.paths")
    List<Path> paths = new ArrayList<>();

    @Option(names = "--watch", descriptionKey = "ingest.watch")
    boolean watch;

    @Option(names = "--retry", descriptionKey = "ingest.retry")
    boolean retry;

    IngestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (paths.isEmpty() != retry || (watch && retry)) {
            throw new ParameterException(
                    spec.commandLine(), new AnswerPage(Integer.MAX_VALUE, common.locale()).word("ingest.paths"));
        }
        Terminal terminal = session.terminal();
        List<Path> resolved = paths.stream().map(terminal::resolve).toList();
        if (watch) {
            return new FolderWatch(session, common, resolved).run();
        }
        return retry ? run(session, common, Intake::retry) : take(session, common, resolved);
    }

    static int take(Session session, Common common, List<Path> files) {
        return run(session, common, (intake, progress) -> intake.take(files, progress));
    }

    private static int run(Session session, Common common, BiFunction<Intake, Progress, IntakeReport> reading) {
        Terminal terminal = session.terminal();
        Home home = common.home(terminal);
        return session.withStore(home, "ingest", desk -> {
            IntakeReport report;
            try (TerminalProgress progress = new TerminalProgress(terminal)) {
                report = reading.apply(desk.intake(), progress);
            }
            terminal.out()
                    .println(
                            common.json()
                                    ? IngestJson.of(report)
                                    : IngestText.of(report, home.quarantine(), common.locale()));
            terminal.out().flush();
            return report.isWhole() ? ExitStatus.OK : ExitStatus.PARTLY;
        });
    }
}
