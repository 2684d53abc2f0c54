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

    @Mixin
    Common common = new Common();

    @Parameters(paramLabel = "TEXT", arity = "0..1", descriptionKey = "basis.text")
    String text = "";

    @Option(names = "--check", paramLabel = "FILE", descriptionKey = "basis.check")
    @Nullable
    Path check;

    @Option(names = "--cascade", paramLabel = "SYMBOL", descriptionKey = "basis.cascade")
    @Nullable
    String cascade;

    @Option(names = "--below", paramLabel = "SYMBOL", descriptionKey = "basis.below")
    @Nullable
    String below;

    @Option(names = "--missing", descriptionKey = "basis.missing")
    boolean missing;

    @Option(names = "--offset", paramLabel = "N", defaultValue = "0", descriptionKey = "basis.offset")
    int offset;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "basis.limit")
    @Nullable
    Integer limit;

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    UnitAndYear narrowed = new UnitAndYear();

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
        int asked = (text.isBlank() ? 0 : 1) + (cascade == null ? 0 : 1) + (below == null ? 0 : 1) + (missing ? 1 : 0);
        if (asked != 1 || offset < 0 || (limit != null && limit < 1)) {
            CommandSpec basis = Objects.requireNonNull(spec, "set by picocli");
            throw new CommandLine.ParameterException(
                    basis.commandLine(), basis.resourceBundle().getString("error.basis"));
        }
        return session.withStore(common.home(terminal), "basis", desk -> {
            RestsPrinting printing = new RestsPrinting(desk.authority(), terminal, common.json(), common.locale());
            if (missing) {
                return printing.missing(offset, limit == null ? 50 : limit);
            }
            String named = cascade != null ? cascade : below;
            if (named != null) {
                int most = limit != null ? limit : cascade != null ? Integer.MAX_VALUE / 2 : 100;
                return printing.below(named, cascade != null, offset, most);
            }
            BasisAnswer answer = desk.authority().basis(new BasisQuestion(text, narrowed.unit, narrowed.year, on));
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
