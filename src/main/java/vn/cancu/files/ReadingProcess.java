package vn.cancu.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.files.child.Frames;
import vn.cancu.files.child.ReadingChild;

/**
 * One reading child: the same program on the same class path, in a JVM of its own with a bounded heap, an empty temporary folder and no
 * environment but what finds Tesseract. A watch ends it when a file takes too long.
 */
final class ReadingProcess implements AutoCloseable {
    /** What the JVM ends with after {@code -XX:+ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;
    /** Milliseconds that the system may take to end a child that it was told to end. */
    private static final long LONGEST_END = 10_000;

    private final ReadingLimits limits;
    private final Path temporary;
    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;
    private volatile long stepDeadline = Long.MAX_VALUE;
    private volatile long fileDeadline = Long.MAX_VALUE;
    private volatile @Nullable String late;
    private long stepBegan;
    private int answered;

    ReadingProcess(ReadingLimits limits, Surroundings surroundings) throws IOException {
        this.limits = limits;
        temporary = Files.createTempDirectory(surroundings.temporary(), "cancu-doc-");
        ProcessBuilder builder = new ProcessBuilder(command(surroundings.java()));
        builder.environment().clear();
        builder.environment().putAll(surroundings.environment());
        // What libraries warn of is nothing that a clerk can mend; why a file is not read comes in frames.
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            process = builder.start();
        } catch (IOException e) {
            removeTemporary();
            throw e;
        }
        in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        Thread.ofVirtual().name("reading-watch").start(this::watch);
    }

    /** What keeps a JVM's own words off its standard output, which belongs to the frames. */
    static final List<String> QUIET =
            List.of("-XX:+DisplayVMOutputToStderr", "-Xlog:disable", "-Xlog:all=warning:stderr");

    private List<String> command(Path java) {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(QUIET);
        command.addAll(List.of(
                "-Xmx" + limits.heap() + "m",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=vi",
                "-Duser.country=VN",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temporary));
        URL self = ReadingChild.class.getResource("ReadingChild.class");
        if (self != null && self.toString().startsWith("jar:nested:")) {
            command.addAll(List.of("-jar", System.getProperty("java.class.path"), FileTexts.CHILD));
        } else {
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), ReadingChild.class.getName()));
        }
        return command;
    }

    long pid() {
        return process.pid();
    }

    /** Whether it has answered its share; a fresh one has no memory of what it read. */
    boolean isSpent() {
        return answered >= limits.files() || !process.isAlive();
    }

    /** Has a file read; {@code to} is told of every frame but the last. */
    void ask(Frames.Request request, Consumer<Frames.Reply> to) throws Ended {
        answered++;
        begin();
        try {
            Frames.write(out, request);
            while (true) {
                Frames.Reply reply = Frames.readReply(in);
                if (reply.kind() == Frames.Kind.END) {
                    return;
                }
                if (reply.kind() == Frames.Kind.STEP) {
                    step(reply.number() == 1);
                } else {
                    begin();
                }
                to.accept(reply);
            }
        } catch (IOException broken) {
            throw new Ended(reason());
        } catch (RuntimeException | Error mine) {
            // Frames that nobody will read are left in the pipe.
            close();
            throw mine;
        } finally {
            stepDeadline = Long.MAX_VALUE;
            fileDeadline = Long.MAX_VALUE;
        }
    }

    private void begin() {
        stepBegan = System.nanoTime();
        fileDeadline = stepBegan + limits.file().toNanos();
        stepDeadline = stepBegan + limits.step().toNanos();
    }

    /** A picture's page takes as long as it does, and the file has as much more time; no page takes longer than a step. */
    private void step(boolean picture) {
        long now = System.nanoTime();
        if (picture) {
            long until = fileDeadline;
            fileDeadline = until + (now - stepBegan);
        }
        stepBegan = now;
        stepDeadline = now + limits.step().toNanos();
    }

    private void watch() {
        try {
            while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
                long now = System.nanoTime();
                boolean still = isPast(stepDeadline, now);
                if (still || isPast(fileDeadline, now)) {
                    late = still
                            ? limits.step().toSeconds() + " giây không tiến thêm"
                            : limits.file().toSeconds() + " giây cho một tệp";
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isPast(long deadline, long now) {
        return deadline != Long.MAX_VALUE && now - deadline > 0;
    }

    private String reason() {
        close();
        String limit = late;
        if (limit != null) {
            return "đọc quá lâu nên đã dừng (quá " + limit + "); hãy mở tệp, lưu lại dạng DOCX hoặc PDF rồi nạp lại";
        }
        if (!process.isAlive() && process.exitValue() == OUT_OF_MEMORY) {
            return "cần quá nhiều bộ nhớ để đọc (hơn " + limits.heap() + " MB); hãy tách thành từng văn bản";
        }
        return "trình đọc dừng đột ngột vì tệp này; hãy mở tệp, lưu lại dạng DOCX hoặc PDF rồi nạp lại";
    }

    /** Ends the child and removes what it left, also where whoever waits is told to stop. */
    @Override
    public void close() {
        // One that ends by itself is given the time to say what with.
        if (!hasEnded(50)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            hasEnded(LONGEST_END);
        }
        removeTemporary();
    }

    /** Waits for its end so many milliseconds; an interrupt is kept for later. */
    private boolean hasEnded(long most) {
        boolean interrupted = false;
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(most);
        try {
            while (true) {
                try {
                    return process.waitFor(until - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void removeTemporary() {
        try (Stream<Path> left = Files.exists(temporary) ? Files.walk(temporary) : Stream.empty()) {
            left.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // Of no use to anybody, and the system's temporary folder is swept by the system.
        }
    }

    /** The child is no more; its message is one sentence about the file it had in hand. */
    static final class Ended extends Exception {
        private static final long serialVersionUID = 1L;

        Ended(String reason) {
            super(reason);
        }
    }
}
