package vn.cancu.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cancu.api.AccessJson;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.LoggedChange;

/** Who changed what, when. Read as it stands, also while a server writes in it. */
@Command(name = "log", mixinStandardHelpOptions = true)
final class LogCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    Common common = new Common();

    @Option(names = "--who", paramLabel = "NAME", descriptionKey = "log.who")
    @Nullable
    String who;

    @Option(names = "--since", paramLabel = "YYYY-MM-DD", descriptionKey = "log.since")
    @Nullable
    LocalDate since;

    @Option(names = "--json", descriptionKey = "log.json")
    boolean json;

    LogCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Terminal terminal = session.terminal();
        Home home = common.home(terminal);
        LogText text = new LogText(common.locale());
        Instant from =
                since == null ? Instant.MIN : since.atStartOfDay(LogText.ZONE).toInstant();
        ChangeLog.read(home, change -> {
            boolean wanted = isBy(change) && !Instant.parse(change.at()).isBefore(from);
            if (wanted) {
                terminal.out().println(json || common.json() ? AccessJson.of(change) : text.of(change));
            }
        });
        terminal.out().flush();
        return ExitStatus.OK;
    }

    /** By the whole, "account:lan", or by the name in it. */
    private boolean isBy(LoggedChange change) {
        return who == null || change.who().equals(who) || change.who().endsWith(":" + who);
    }
}
