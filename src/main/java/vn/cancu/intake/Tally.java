package vn.cancu.intake;

import java.util.ArrayList;
import java.util.List;
import vn.cancu.files.LoadedFile;

/** The tally of one run. */
final class Tally {
    private final int total;
    private final Progress progress;
    private final List<IntakeReport.Failure> failed = new ArrayList<>();
    private final List<IntakeReport.Failure> incomplete = new ArrayList<>();
    private final List<IntakeReport.Copy> copies = new ArrayList<>();
    private final List<IntakeReport.Row> rows = new ArrayList<>();
    private int done;
    private int read;
    private int unchanged;
    private int updated;
    private int quarantined;

    Tally(int total, Progress progress) {
        this.total = total;
        this.progress = progress;
    }

    void failed(LoadedFile.Unreadable file) {
        failed.add(new IntakeReport.Failure(file.path(), file.reason()));
    }

    void incomplete(String path, String what) {
        incomplete.add(new IntakeReport.Failure(path, what));
    }

    void unchanged() {
        unchanged++;
    }

    void quarantined(int files) {
        quarantined += files;
    }

    void stored(ReadFile file, Stored stored) {
        switch (stored.outcome()) {
            case NEW -> read++;
            case UPDATED -> updated++;
            case UNCHANGED -> unchanged++;
            case ANOTHER_COPY -> {
                unchanged++;
                copies.add(new IntakeReport.Copy(file.path(), String.valueOf(stored.otherPath()), stored.key()));
            }
        }
        if (stored.outcome() == Stored.Outcome.NEW || stored.outcome() == Stored.Outcome.UPDATED) {
            rows.add(new IntakeReport.Row(stored.key(), file.path(), file.sha256(), file.read()));
        }
    }

    /** Nothing was to be done with one of them. */
    void passed() {
        done++;
    }

    void done(String path) {
        done++;
        progress.done(Math.min(done, total), total, path);
    }

    /** @param stopped whether it ended before all was done because the process is to stop */
    IntakeReport report(boolean stopped, long tookMs) {
        int left = stopped ? Math.max(0, total - done) : 0;
        return new IntakeReport(read, unchanged, updated, failed, incomplete, quarantined, left, copies, rows, tookMs);
    }
}
