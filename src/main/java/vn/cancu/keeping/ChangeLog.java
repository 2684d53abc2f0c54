package vn.cancu.keeping;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.cancu.text.DiskWords;

/**
 * What was changed in a home, by whom and when, in lines that are only ever added ({@code changes.jsonl}). Each names the sha256 of the
 * line before, and {@code changes.head} number and sha256 of the last, so that a line that was changed or taken away is found. Why so:
 * docs/adr/0018.
 *
 * <p>A line is durable before what it tells of is done: nothing is changed unseen, whenever the machine stops. What then fails is told by a
 * line behind it. What a crash left half written stays where it is, with a line behind it that says so. For whoever holds the home;
 * safe for threads of one process.
 */
public final class ChangeLog {
    private final Home home;
    private final Clock clock;
    private @Nullable End end;

    public ChangeLog(Home home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    /**
     * Where it goes on.
     *
     * @param number of the last entry, 0 where there is none
     * @param sha256 of the last line
     * @param size of the file: where it has another, somebody else wrote
     */
    private record End(long number, String sha256, long size) {}

    /** Tells of a change; durable when it returns. */
    public void add(LoggedChange.Draft change) {
        add(List.of(change));
    }

    /** Tells of several at once, by whoever {@link Acting} names. */
    public void add(List<LoggedChange.Draft> changes) {
        add(Acting.who(), changes);
    }

    /** Tells of a change by somebody who is not the one at work: a login that failed has nobody yet. */
    public void add(String who, LoggedChange.Draft change) {
        add(who, List.of(change));
    }

    /**
     * The same of a change of the graph, which is not begun on a disk that is nearly full: a store that meets the end of its disk takes
     * nothing more until it is opened again.
     */
    public <T> T aroundGraph(LoggedChange.Draft change, Supplier<T> work) {
        try {
            Originals.requireRoom(home.root());
        } catch (IOException e) {
            throw new KeepingException(
                    "Không xem được chỗ trống của đĩa ở " + home.root() + " (" + DiskWords.of(e) + ").", e);
        }
        return around(change, work);
    }

    /** Tells of a change, makes it, and tells where it failed. */
    public <T> T around(LoggedChange.Draft change, Supplier<T> work) {
        add(change);
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                add(change.failed());
            }
        }
    }

    /** That what was told last of this did not come about: what it is about was gone meanwhile. */
    public void failed(LoggedChange.Draft change) {
        add(change.failed());
    }

    private synchronized void add(String who, List<LoggedChange.Draft> changes) {
        if (changes.isEmpty()) {
            return;
        }
        try {
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            End at = begin(lines);
            String now = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
            for (LoggedChange.Draft change : changes) {
                at = next(lines, at, change.at(at.number() + 1, now, who, at.sha256()));
            }
            append(lines.toByteArray());
            end = new End(at.number(), at.sha256(), Files.size(home.changes()));
            writeHead(at);
        } catch (IOException e) {
            end = null;
            throw new KeepingException(
                    "Không ghi được nhật ký thay đổi " + home.changes() + " (" + DiskWords.of(e)
                            + "); chưa thay đổi gì, hãy kiểm tra đĩa và quyền rồi làm lại.",
                    e);
        }
    }

    private static End next(ByteArrayOutputStream lines, End at, LoggedChange change) {
        byte[] line = LogLines.bytes(change);
        lines.writeBytes(line);
        lines.write('\n');
        return new End(change.number(), LogLines.sha256(line), at.size());
    }

    /** Where the file goes on; begins {@code lines} with the end of a line that was cut, and with what tells of it. */
    private End begin(ByteArrayOutputStream lines) throws IOException {
        long size = Files.exists(home.changes()) ? Files.size(home.changes()) : 0;
        End known = end;
        if (known != null && known.size() == size) {
            return known;
        }
        long[] number = {0};
        List<LogLines.Line> last = new ArrayList<>();
        LogLines.read(home.changes(), line -> {
            LoggedChange change = line.change();
            number[0] = change == null ? number[0] : change.number();
            last.clear();
            last.add(line);
        });
        if (last.isEmpty()) {
            return new End(0, LoggedChange.NONE, size);
        }
        LogLines.Line line = last.getFirst();
        if (!line.ended()) {
            lines.write('\n');
        }
        End at = new End(number[0], line.sha256(), size);
        if (line.change() != null) {
            return at;
        }
        LoggedChange.Draft torn =
                new LoggedChange.Draft(LoggedChange.TORN, Long.toString(line.number()), line.sha256(), null);
        String now = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        return next(lines, at, torn.at(at.number() + 1, now, Acting.who(), at.sha256()));
    }

    private void append(byte[] lines) throws IOException {
        Path file = home.changes();
        if (Files.notExists(file)) {
            // Before the first line: a log without one was never whole.
            writeHead(new End(0, LoggedChange.NONE, 0));
            OwnFiles.create(file);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
            ByteBuffer buffer = ByteBuffer.wrap(lines);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private void writeHead(End last) throws IOException {
        String head = last.number() + " " + last.sha256() + "\n";
        Originals.writeWhole(home.changesHead(), head.getBytes(StandardCharsets.US_ASCII));
    }

    /** Runs {@code work} while nothing is added. */
    public synchronized void still(Runnable work) {
        work.run();
    }

    /** All entries, the oldest first; what is none is passed over, see {@link #check}. Needs no lock. */
    public static void read(Home home, Consumer<LoggedChange> each) {
        try {
            LogLines.read(home.changes(), line -> {
                LoggedChange change = line.change();
                if (change != null) {
                    each.accept(change);
                }
            });
        } catch (IOException e) {
            throw unreadable(home, e);
        }
    }

    /**
     * Which original was taken in last of each of these paths, by path; nothing of a path that the log does not tell of. For who asks
     * without the graph. Needs no lock.
     */
    public static Map<String, String> taken(Home home, Collection<String> paths) {
        List<String> needles =
                paths.stream().map(JsonMapper.shared()::writeValueAsString).toList();
        Map<String, String> taken = new HashMap<>();
        // As UTF-8 whatever a crash left half written; lines of other paths are not parsed.
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Files.newInputStream(home.changes()), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (needles.stream().anyMatch(line::contains)) {
                    LoggedChange change = LogLines.change(line.getBytes(StandardCharsets.UTF_8));
                    if (change != null && change.what().equals("intake") && change.after() != null) {
                        taken.put(change.target(), change.after());
                    }
                }
            }
            return taken;
        } catch (NoSuchFileException none) {
            return taken;
        } catch (IOException e) {
            throw unreadable(home, e);
        }
    }

    /** Whether every line follows from the one before, and the last is the one that was written last. */
    public synchronized CheckedLog check() {
        try {
            return CheckedLog.of(home);
        } catch (IOException e) {
            throw unreadable(home, e);
        }
    }

    private static KeepingException unreadable(Home home, IOException e) {
        return new KeepingException(
                "Không đọc được nhật ký thay đổi " + home.changes() + " (" + DiskWords.of(e)
                        + "); hãy kiểm tra đĩa và quyền của tệp ấy.",
                e);
    }
}
