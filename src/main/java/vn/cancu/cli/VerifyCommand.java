package vn.cancu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.cancu.api.BackupJson;
import vn.cancu.backup.VerifyReport;
import vn.cancu.keeping.Home;
import vn.cancu.search.SearchLibrary;

/** Whether originals, graph and index agree, and the log of changes holds together. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    Common common = new Common();

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Terminal terminal = session.terminal();
        Home home = common.home(terminal);
        BackupText text = new BackupText(common.locale());
        // Before the store is opened: that mends a lost index, and nobody would know that it was lost.
        String brokenIndex = SearchLibrary.wrongWith(home.index()).orElse(null);
        return session.withStore(home, "verify", desk -> {
            VerifyReport report;
            try (TerminalProgress progress = new TerminalProgress(terminal, text.word("verify.task"))) {
                report = desk.verification().run(brokenIndex, progress);
            }
            terminal.out().println(common.json() ? BackupJson.of(report) : text.of(home.root(), report));
            terminal.out().flush();
            return report.agrees() ? ExitStatus.OK : ExitStatus.PARTLY;
        });
    }
}
