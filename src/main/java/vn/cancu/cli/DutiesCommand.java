package vn.cancu.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.cancu.api.DutyJson;
import vn.cancu.duty.DutyAnswer;
import vn.cancu.duty.DutyQuestion;

/** Who answers for it? */
@Command(name = "duties", mixinStandardHelpOptions = true)
final class DutiesCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    Common common = new Common();

    @Parameters(arity = "0..1", paramLabel = "TEXT", descriptionKey = "duties.text")
    @Nullable
    String text;

    @Mixin
    UnitAndYear narrowed = new UnitAndYear();

    @Option(names = "--today", descriptionKey = "duties.today")
    boolean today;

    DutiesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (text == null && narrowed.unit == null && spec != null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), spec.resourceBundle().getString("error.nothing"));
        }
        Terminal terminal = session.terminal();
        return session.withStore(common.home(terminal), "duties", desk -> {
            DutyAnswer answer = desk.duties().duties(new DutyQuestion(text, narrowed.unit, narrowed.year));
            terminal.out()
                    .println(
                            common.json()
                                    ? DutyJson.indented(answer)
                                    : DutyText.of(answer, today, terminal.columns(), common.locale()));
            terminal.out().flush();
            return ExitStatus.OK;
        });
    }
}
