package vn.cancu.cli;

import java.nio.file.Path;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import vn.cancu.intake.Progress;

/** A bar where a person watches; nothing elsewhere. */
final class TerminalProgress implements Progress, AutoCloseable {
    private final Terminal terminal;
    private @Nullable ProgressBar bar;

    TerminalProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void done(int done, int total, String file) {
        if (!terminal.interactive()) {
            return;
        }
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Đọc")
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
