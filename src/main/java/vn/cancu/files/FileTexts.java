package vn.cancu.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cancu.files.child.Frames;
import vn.cancu.files.child.ReadingChild;

/**
 * Files of any format into texts. Plain text is decoded in this process; for everything else a reading child is started when the first
 * such file comes, and kept for the next ones until {@link #rest()}.
 *
 * <p>A file that makes the child end is told, and the next one gets a fresh child. Safe for several threads, which wait for each other.
 */
public final class FileTexts implements AutoCloseable {
    /** The word by which the program knows that it is to be a reading child, where no other main class can be named. */
    public static final String CHILD = "--reading-child";

    /** Files of one archive that may end the child before the rest of it is given up. */
    private static final int MOST_ENDS = 5;

    private final ReadingLimits limits;
    private final Surroundings surroundings;
    private @Nullable ReadingProcess process;

    public FileTexts() {
        this(ReadingLimits.USUAL, Surroundings.usual());
    }

    FileTexts(ReadingLimits limits, Surroundings surroundings) {
        this.limits = limits;
        this.surroundings = surroundings;
    }

    /** Makes this JVM a reading child; ends with its parent. */
    public static void beChild() throws Exception {
        ReadingChild.main(new String[0]);
    }

    /** Opens a file, so that its sha256 is known before it is read. */
    public OpenedFile open(Path file) {
        return TextFiles.open(file);
    }

    /** Opens and reads a file. */
    public List<LoadedFile> load(Path file) {
        return switch (open(file)) {
            case LoadedFile.Unreadable unreadable -> List.of(unreadable);
            case OpenedFile.Original original -> read(original);
        };
    }

    /** The one text of a file, for whom only one is of use: a draft, a plan. Whatever has several is told. */
    public LoadedFile one(Path file) {
        List<LoadedFile> loaded = load(file);
        return loaded.size() == 1
                ? loaded.getFirst()
                : new LoadedFile.Unreadable(
                        file.toString().replace('\\', '/'),
                        "có " + loaded.size() + " tệp bên trong; hãy giải nén rồi dùng từng tệp");
    }

    /** The text of a file, or of each file inside of it; what has none is told. Never empty. */
    public List<LoadedFile> read(OpenedFile.Original original) {
        if (TextFiles.isText(original.bytes())) {
            return List.of(TextFiles.decode(Path.of(original.path()), original.bytes()));
        }
        return readInChild(original);
    }

    private synchronized List<LoadedFile> readInChild(OpenedFile.Original original) {
        Gathering gathering = new Gathering(original, limits.held());
        String name = String.valueOf(Path.of(original.path()).getFileName());
        for (int ends = 0; ends < MOST_ENDS; ends++) {
            try {
                process().ask(new Frames.Request(name, gathering.resume(), original.bytes()), gathering::take);
                return gathering.all();
            } catch (ReadingProcess.Ended ended) {
                process = null;
                if (!gathering.ended(String.valueOf(ended.getMessage()))) {
                    return gathering.all();
                }
            } catch (IOException e) {
                rest();
                gathering.tell("", "không mở được trình đọc tệp (" + e.getMessage() + "); hãy kiểm tra đĩa và bộ nhớ");
                return gathering.all();
            }
        }
        gathering.tell(
                "", "nhiều tệp bên trong làm trình đọc dừng nên phần còn lại chưa đọc; hãy giải nén rồi nạp lại");
        return gathering.all();
    }

    private ReadingProcess process() throws IOException {
        if (process != null && process.isSpent()) {
            rest();
        }
        if (process == null) {
            process = new ReadingProcess(limits, surroundings);
        }
        return Objects.requireNonNull(process);
    }

    /** The process id of the child, 0 where none runs. */
    synchronized long childPid() {
        return process == null ? 0 : process.pid();
    }

    /** Ends the child where one runs; the next file starts another. */
    public synchronized void rest() {
        if (process != null) {
            process.close();
            process = null;
        }
    }

    @Override
    public void close() {
        rest();
    }
}
