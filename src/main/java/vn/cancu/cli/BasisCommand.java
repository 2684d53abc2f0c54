package vn.cancu.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.cancu.api.BasisJson;
import vn.cancu.authority.BasisAnswer;
import vn.cancu.authority.BasisQuestion;

/** Which document authorises it? */
@Command(name = "basis", mixinStandardHelpOptions = true)
final class BasisCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    Common common = new Common();

    @Parameters(arity = "0..1", paramLabel = "TEXT", descriptionKey = "basis.text")
    @Nullable
    String text;

    @Option(names = "--check", paramLabel = "FILE", descriptionKey = "basis.check")
    @Nullable
    Path check;

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "question.unit")
    @Nullable
    String unit;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "question.year")
    @Nullable
    Integer year;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "question.on")
    @Nullable
    LocalDate on;

    BasisCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Terminal terminal = session.terminal();
        if (check != null) {
            return BasisCheck.run(session, common, check);
        }
        String asked = text;
        if (asked == null) {
            CommandSpec basis = Objects.requireNonNull(spec, "set by picocli");
            throw new CommandLine.MissingParameterException(
                    basis.commandLine(), basis.positionalParameters().getFirst(), "TEXT");
        }
        return session.withStore(common.home(terminal), "basis", desk -> {
            BasisAnswer answer = desk.authority().basis(new BasisQuestion(asked, unit, year, on));
            terminal.out()
                    .println(
                            common.json()
                                    ? BasisJson.indented(answer)
                                    : BasisText.of(answer, terminal.columns(), common.locale()));
            terminal.out().flush();
            return ExitStatus.OK;
        });
    }
}
