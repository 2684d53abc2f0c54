package vn.cancu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The full-text index anew, from the graph. */
@Command(name = "reindex", mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    Common common = new Common();

    ReindexCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Terminal terminal = session.terminal();
        return session.withStore(common.home(terminal), "reindex", desk -> {
            long documents = desk.intake().reindex();
            terminal.out().println("Đã lập lại chỉ mục của " + documents + " văn bản.");
            return ExitStatus.OK;
        });
    }
}
