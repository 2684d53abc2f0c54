package vn.cancu.cli;

import java.nio.file.Path;
import java.time.Duration;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import vn.cancu.intake.Progress;

/** A bar where a person watches; nothing elsewhere. */
final class TerminalProgress implements Progress, AutoCloseable {
    private final Terminal terminal;
    private final String task;
    private final long showFrom;
    private @Nullable ProgressBar bar;

    /** Of reading: what is read first is shown at once. */
    TerminalProgress(Terminal terminal) {
        this(terminal, "Đọc", Duration.ZERO);
    }

    /** Of other work, which is mostly done before anybody asks. */
    TerminalProgress(Terminal terminal, String task) {
        this(terminal, task, Duration.ofSeconds(2));
    }

    private TerminalProgress(Terminal terminal, String task, Duration after) {
        this.terminal = terminal;
        this.task = task;
        showFrom = System.nanoTime() + after.toNanos();
    }

    @Override
    public void done(int done, int total, String file) {
        if (!terminal.interactive() || System.nanoTime() - showFrom < 0) {
            return;
        }
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .setConsumer(new DelegatingProgressBarConsumer(this::show, 100))
                    .build();
        }
        Path name = Path.of(file).getFileName();
        bar.stepTo(done).setExtraMessage(name == null ? "" : " " + name);
    }

    private void show(String line) {
        terminal.err().print("\r" + line);
        terminal.err().flush();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            terminal.err().println();
        }
    }
}
