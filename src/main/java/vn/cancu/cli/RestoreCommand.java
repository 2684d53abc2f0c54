package vn.cancu.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.cancu.api.BackupJson;
import vn.cancu.backup.BackupFile;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.HomeLock;
import vn.cancu.keeping.LoggedChange;
import vn.cancu.keeping.RestoredHome;

/** A collection out of a backup, into an empty home. */
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    Common common = new Common();

    @Parameters(paramLabel = "FILE", descriptionKey = "restore.file")
    Path file = Path.of("cancu.zip");

    RestoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Terminal terminal = session.terminal();
        Home home = common.home(terminal);
        BackupText text = new BackupText(common.locale());
        if (Session.hasOwnServer()) {
            terminal.err().println(text.word("restore.server"));
            return ExitStatus.ENVIRONMENT;
        }
        long began = System.nanoTime();
        Optional<RestoredHome> taken = RestoredHome.take(home);
        if (taken.isEmpty()) {
            terminal.err().println(text.word("restore.held", home.root(), HomeLock.holder(home)));
            return ExitStatus.ENVIRONMENT;
        }
        try (RestoredHome into = taken.get();
                BackupFile backup = BackupFile.open(terminal.resolve(file))) {
            try (TerminalProgress progress = new TerminalProgress(terminal, text.word("restore.check"))) {
                backup.check(progress);
            }
            long documents = fill(home, backup, text);
            new ChangeLog(home, Clock.systemUTC())
                    .add(new LoggedChange.Draft(
                            "restore",
                            terminal.resolve(file).toString(),
                            null,
                            backup.report(0).at()));
            into.finished();
            var report = backup.report((System.nanoTime() - began) / 1_000_000);
            terminal.out()
                    .println(
                            common.json()
                                    ? BackupJson.restored(home.root(), report, documents)
                                    : text.restored(home.root(), report, documents));
            terminal.out().flush();
            return ExitStatus.OK;
        }
    }

    /** Files, graph, then the index, which is made anew; how many documents it has. */
    private long fill(Home home, BackupFile backup, BackupText text) {
        Terminal terminal = session.terminal();
        try (TerminalProgress progress = new TerminalProgress(terminal, text.word("restore.files"))) {
            backup.unpack(home, progress);
        }
        try (Desk.Open open = session.rooms().store().open(home)) {
            try (TerminalProgress progress = new TerminalProgress(terminal, text.word("restore.graph"))) {
                open.desk().backups().load(backup, progress);
            }
        }
        // Opened once more: that brings an older backup's graph up to this version, and shows that it can be opened.
        try (Desk.Open open = session.rooms().store().open(home)) {
            return open.desk().intake().reindex();
        }
    }
}
