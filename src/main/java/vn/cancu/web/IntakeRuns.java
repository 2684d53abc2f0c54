package vn.cancu.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.api.RoomFailure;
import vn.cancu.intake.Intake;
import vn.cancu.intake.IntakeReport;
import vn.cancu.keeping.Acting;

/** Runs of intake that were begun in a browser: one after another, each with its own address while this server runs. */
final class IntakeRuns {
    private static final Logger LOG = LoggerFactory.getLogger(IntakeRuns.class);
    private static final int LATEST = 20;

    private final Intake intake;
    private final ConcurrentMap<Long, Run> runs = new ConcurrentHashMap<>();
    private final AtomicLong last = new AtomicLong();

    IntakeRuns(Intake intake) {
        this.intake = intake;
    }

    /**
     * A run as far as it is.
     *
     * @param id from 1
     * @param done files that are done
     * @param total files in all, 0 while they are counted
     * @param files names of those done, the latest first, at most 20
     * @param report what came of it, null while it runs
     * @param failure why the whole run ended early, null where it did not
     */
    record Run(
            long id,
            int done,
            int total,
            List<String> files,
            @Nullable IntakeReport report,
            @Nullable String failure) {
        Run {
            files = List.copyOf(files);
        }

        public boolean isOver() {
            return report != null || failure != null;
        }
    }

    long begin(List<Path> paths) {
        long id = last.incrementAndGet();
        runs.put(id, new Run(id, 0, 0, List.of(), null, null));
        String who = Acting.who();
        Thread.ofVirtual()
                .name("intake-" + id)
                .start(() -> Acting.as(who, () -> {
                    run(id, paths);
                    return id;
                }));
        return id;
    }

    @Nullable
    Run run(long id) {
        return runs.get(id);
    }

    private void run(long id, List<Path> paths) {
        try {
            IntakeReport report = intake.take(paths, (done, total, file) -> told(id, done, total, file));
            runs.computeIfPresent(id, (key, run) -> new Run(id, run.done(), run.total(), run.files(), report, null));
        } catch (RuntimeException e) {
            LOG.error("intake run {} ended early", id, e);
            String sentence = RoomFailure.sentence(e);
            runs.computeIfPresent(
                    id,
                    (key, run) ->
                            new Run(id, run.done(), run.total(), run.files(), null, sentence == null ? "" : sentence));
        }
    }

    private void told(long id, int done, int total, String file) {
        runs.computeIfPresent(id, (key, run) -> {
            List<String> files = new ArrayList<>(List.of(file));
            files.addAll(run.files().subList(0, Math.min(LATEST - 1, run.files().size())));
            return new Run(id, done, total, files, null, null);
        });
    }
}
