package vn.cancu.cli;

import java.nio.file.Path;
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
import vn.cancu.api.CalendarFile;
import vn.cancu.api.CalendarJson;
import vn.cancu.api.DutyJson;
import vn.cancu.duty.DueList;
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

    @Option(names = "--plan", paramLabel = "SYMBOL|FILE", descriptionKey = "duties.plan")
    @Nullable
    String plan;

    @Option(names = "--matrix", descriptionKey = "duties.matrix")
    boolean matrix;

    @Option(names = "--chain", descriptionKey = "duties.chain")
    boolean chain;

    @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "budget.csv")
    @Nullable
    Path csv;

    @Option(names = "--xlsx", paramLabel = "FILE", descriptionKey = "budget.xlsx")
    @Nullable
    Path xlsx;

    @Option(names = "--calendar", paramLabel = "UNIT", descriptionKey = "duties.calendar")
    @Nullable
    String calendar;

    @Option(names = "--ics", paramLabel = "FILE", descriptionKey = "duties.ics")
    @Nullable
    Path ics;

    @Option(names = "--offset", paramLabel = "N", defaultValue = "0", descriptionKey = "basis.offset")
    int offset;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "200", descriptionKey = "basis.limit")
    int limit;

    DutiesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.terminal().requireWritable(csv, xlsx, ics);
        String unit = calendar;
        if (unit != null) {
            return calendar(unit);
        }
        if (matrix || plan != null) {
            return matrix();
        }
        if (text == null && narrowed.unit == null) {
            throw wrong("error.nothing");
        }
        if (!DutyQuestion.isPage(offset, limit)) {
            throw wrong("error.duties.page");
        }
        Terminal terminal = session.terminal();
        return session.withStore(common.home(terminal), "duties", desk -> {
            if (chain) {
                return new DutyMatrix(session, common, true, csv, xlsx)
                        .print(desk.duties().chain(new DutyQuestion(text, narrowed.unit, narrowed.year)));
            }
            DutyAnswer answer =
                    desk.duties().duties(new DutyQuestion(text, narrowed.unit, narrowed.year, offset, limit));
            terminal.out()
                    .println(
                            common.json()
                                    ? DutyJson.indented(answer)
                                    : DutyText.of(answer, today, terminal.columns(), common.locale()));
            terminal.out().flush();
            return ExitStatus.OK;
        });
    }

    private int calendar(String unit) {
        Terminal terminal = session.terminal();
        return session.withStore(common.home(terminal), "duties", desk -> {
            DueList list = desk.duties().calendar(unit, narrowed.year);
            terminal.out()
                    .println(
                            common.json()
                                    ? CalendarJson.indented(list)
                                    : CalendarText.of(list, terminal.columns(), common.locale()));
            if (ics != null) {
                CalendarFile.write(list, terminal.resolve(ics));
            }
            terminal.out().flush();
            return ExitStatus.OK;
        });
    }

    private int matrix() {
        DutyMatrix made = new DutyMatrix(session, common, chain, csv, xlsx);
        if (plan != null) {
            return made.ofPlan(plan);
        }
        if (narrowed.unit == null || narrowed.year == null) {
            throw wrong("error.matrix");
        }
        return made.ofYear(narrowed.unit, narrowed.year);
    }

    private CommandLine.ParameterException wrong(String message) {
        CommandSpec own = Objects.requireNonNull(spec);
        return new CommandLine.ParameterException(
                own.commandLine(), own.resourceBundle().getString(message));
    }
}
