package vn.cancu.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cancu.api.BasisJson;
import vn.cancu.authority.BasisAnswer;
import vn.cancu.authority.BasisQuestion;

/** Which document authorises it? */
@Command(name = "basis", mixinStandardHelpOptions = true)
final class BasisCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    Common common = new Common();

    @Parameters(paramLabel = "TEXT", descriptionKey = "basis.text")
    String text = "";

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
        return session.withStore(common.home(terminal), "basis", desk -> {
            BasisAnswer answer = desk.authority().basis(new BasisQuestion(text, unit, year, on));
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
