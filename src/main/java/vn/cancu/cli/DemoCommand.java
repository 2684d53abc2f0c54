package vn.cancu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cancu.authority.BasisQuestion;
import vn.cancu.duty.DutyQuestion;
import vn.cancu.intake.IntakeReport;
import vn.cancu.keeping.Home;
import vn.cancu.search.SearchFilters;
import vn.cancu.search.SearchQuestion;

/** The samples read, the three questions answered, the page served: on a machine that has this repository and nothing else. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final String UNIT = "xã Khuổi Sáng";

    private final Session session;

    @Mixin
    Common common = new Common();

    @Option(names = "--no-serve", descriptionKey = "demo.noserve")
    boolean answersOnly;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", descriptionKey = "serve.port")
    int port = 8080;

    /** For the launcher: a run that loads everything once, from which the JVM keeps what it learned (its AOT cache). */
    @Option(names = "--rehearse", hidden = true)
    boolean rehearsal;

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Terminal terminal = session.terminal();
        String program = System.getProperty("cancu.program", ".");
        Path samples = Path.of(program, "data", "samples").toAbsolutePath().normalize();
        if (!Files.isDirectory(samples)) {
            terminal.err()
                    .println("Không thấy văn bản mẫu tại " + samples
                            + "; hãy chạy ./cancu demo trong thư mục mã nguồn.");
            return ExitStatus.ENVIRONMENT;
        }
        // A home of its own: samples do not belong among an office's documents.
        Home home = new Home(common.home(terminal).root().resolve("demo"));
        if (answersOnly) {
            return session.withStore(home, "demo", desk -> answer(desk, home, samples));
        }
        ServeCommand serve = new ServeCommand(session);
        serve.port = port;
        return serve.serve(home, running -> {
            answer(running.desk(), home, samples);
            if (rehearsal) {
                running.stop();
            }
        });
    }

    private int answer(Desk desk, Home home, Path samples) {
        Terminal terminal = session.terminal();
        IntakeReport report = desk.intake().take(List.of(samples), new TerminalProgress(terminal));
        say("./cancu ingest data/samples", IngestText.of(report, home.quarantine(), common.locale()));
        say(
                "./cancu basis \"nước sinh hoạt phân tán\" --unit \"" + UNIT + "\" --year 2024",
                BasisText.of(
                        desk.authority().basis(new BasisQuestion("nước sinh hoạt phân tán", UNIT, 2024, null)),
                        terminal.columns(),
                        common.locale()));
        say(
                "./cancu duties \"nước sinh hoạt\" --unit \"" + UNIT + "\" --year 2025",
                DutyText.of(
                        desk.duties().duties(new DutyQuestion("nước sinh hoạt", UNIT, 2025)),
                        false,
                        terminal.columns(),
                        common.locale()));
        say(
                "./cancu search \"tao hon\" --year 2025",
                SearchText.of(
                        desk.standing()
                                .search(
                                        SearchQuestion.of("tao hon").with(SearchFilters.NONE.withYears(2025)),
                                        List.of()),
                        terminal.columns(),
                        common.locale()));
        return report.isWhole() ? ExitStatus.OK : ExitStatus.PARTLY;
    }

    private void say(String command, String answer) {
        session.terminal().out().println("\n$ " + command + "\n" + answer);
        session.terminal().out().flush();
    }
}
