package vn.cancu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.cancu.api.RoomFailure;
import vn.cancu.intake.Arrivals;
import vn.cancu.keeping.Home;

/**
 * {@code ingest --watch}: takes what arrives in folders, until it is stopped. The store is opened, or a server that holds it asked, for each
 * lot of files alone, so that other commands go on in between. What cannot be taken, because another holds the store or the disk is full, is
 * told and offered again after a pause that grows; a fault of the program ends the watch.
 */
final class FolderWatch {
    /** A scanner writes page after page; what stands still this long is whole. */
    private static final Duration STILL = Duration.ofSeconds(2);

    private static final Duration PERIOD = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    /** Files of one lot: what a server is asked for is one line. */
    private static final int MOST_FILES = 500;

    private final Session session;
    private final Common common;
    private final List<Path> folders;
    private final AnswerPage page;
    private final Duration still;
    private final Duration period;

    FolderWatch(Session session, Common common, List<Path> folders) {
        this(session, common, folders, STILL, PERIOD);
    }

    /** For tests, which wait less. */
    FolderWatch(Session session, Common common, List<Path> folders, Duration still, Duration period) {
        this.still = still;
        this.period = period;
        this.session = session;
        this.common = common;
        this.folders = folders;
        page = new AnswerPage(Integer.MAX_VALUE, common.locale());
    }

    /** Until this thread is interrupted while it waits: in the middle of a lot that would close the store's files under it. */
    int run() {
        Terminal terminal = session.terminal();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                terminal.err().println(page.word("ingest.watch.none", folder));
                return ExitStatus.USAGE;
            }
        }
        terminal.err().println(page.word("ingest.watching", folders.size()));
        try (Arrivals arrivals = new Arrivals(folders, still, period, this::unreadable)) {
            Duration pause = period;
            while (!Ending.isBegun()) {
                int status = takeAll(arrivals.next(), arrivals);
                if (status == ExitStatus.FAULT) {
                    return status;
                }
                if (status == ExitStatus.ENVIRONMENT) {
                    Thread.sleep(pause);
                    pause = pause.multipliedBy(2);
                    pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
                } else {
                    pause = period;
                }
            }
            return ExitStatus.OK;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return ExitStatus.OK;
        }
    }

    private void unreadable(String path, String reason) {
        session.terminal().err().println(page.word("ingest.failed", path, reason));
    }

    /** Lot by lot, to the first that cannot be taken: that one and all behind it are given back. */
    private int takeAll(List<Path> arrived, Arrivals arrivals) {
        for (int from = 0; from < arrived.size(); from += MOST_FILES) {
            int status = take(arrived.subList(from, Math.min(arrived.size(), from + MOST_FILES)));
            if (status == ExitStatus.ENVIRONMENT || status == ExitStatus.FAULT || Ending.isBegun()) {
                arrivals.giveBack(arrived.subList(from, arrived.size()));
                return status;
            }
        }
        return ExitStatus.OK;
    }

    private int take(List<Path> files) {
        Home home = common.home(session.terminal());
        List<String> args = new ArrayList<>(List.of("ingest"));
        files.forEach(file -> args.add(file.toString()));
        args.addAll(List.of(
                "--home", home.root().toString(), "--format", common.format.name(), "--lang", common.lang.name()));
        Session lot = new Session(args, session.terminal(), session.rooms(), session.opened(), null);
        try {
            return IngestCommand.take(lot, common, files);
        } catch (RuntimeException e) {
            String sentence = RoomFailure.sentence(e);
            if (sentence == null) {
                throw e;
            }
            session.terminal().err().println(sentence);
            return ExitStatus.ENVIRONMENT;
        }
    }
}
