package vn.cancu.files;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cancu.files.child.Frames;
import vn.cancu.text.SourceText;

/** What came of one file so far, over all tries: its texts, what is told, and where the next try goes on. */
final class Gathering {
    /** The JDK's: commands that start no Spring have it silenced, a server has it in its log. */
    private static final System.Logger LOG = System.getLogger(Gathering.class.getName());

    private final OpenedFile.Original original;
    private final long most;
    private final List<LoadedFile> loaded = new ArrayList<>();
    /** What is missing of texts that are still to come, by their names: files inside come between. */
    private final Map<String, List<String>> notes = new HashMap<>();

    private final Map<Integer, Integer> containers = new HashMap<>();
    private final Deque<Inner> open = new ArrayDeque<>();
    private @Nullable Inner inHand;
    private int begun;
    private long held;

    /** A file inside, as it was begun. */
    private record Inner(int number, String name) {}

    /**
     * Begins.
     *
     * @param most letters and bytes, in bytes, that may be held of this file at once
     */
    Gathering(OpenedFile.Original original, long most) {
        this.original = original;
        this.most = most;
    }

    void take(Frames.Reply reply) {
        switch (reply.kind()) {
            case BEGIN -> {
                begun = Math.max(begun, reply.number());
                inHand = new Inner(reply.number(), reply.name());
            }
            case OPEN -> {
                open.push(new Inner(reply.number(), reply.name()));
                inHand = null;
            }
            case CLOSE -> {
                // One that was not opened is no reason to lose what was read.
                Inner closed = open.poll();
                if (closed != null) {
                    containers.put(closed.number(), begun);
                }
                inHand = null;
            }
            case NOTE ->
                notes.computeIfAbsent(reply.name(), name -> new ArrayList<>()).add(reply.text());
            case TEXT -> {
                inHand = null;
                text(reply, Objects.requireNonNullElse(notes.remove(reply.name()), List.of()));
            }
            case LOG -> log(reply);
            case TOLD -> {
                inHand = null;
                notes.remove(reply.name());
                if (!reply.format().isEmpty()) {
                    log(reply);
                }
                tell(reply.name(), reply.text());
            }
            case STEP, END -> {}
        }
    }

    private void log(Frames.Reply reply) {
        LOG.log(
                System.Logger.Level.WARNING,
                "{0}: {1} ({2})",
                path(reply.name()),
                reply.text().isEmpty() ? "một phần không đọc được" : reply.text(),
                reply.format());
    }

    private void text(Frames.Reply reply, List<String> missing) {
        long size = reply.text().length() * 2L + reply.bytes().length;
        if (held + size > most) {
            tell(
                    reply.name(),
                    "các tệp đi cùng đã quá lớn (hơn " + (most >> 20)
                            + " MB) nên tệp này chưa đọc; hãy giải nén rồi nạp riêng");
            return;
        }
        held += size;
        boolean inner = !reply.name().isEmpty();
        byte[] bytes = inner ? reply.bytes() : original.bytes();
        loaded.add(new LoadedFile.Text(
                path(reply.name()),
                inner ? Sha256.of(bytes) : original.sha256(),
                bytes,
                reply.format(),
                SourceText.of(reply.text()),
                true,
                missing));
    }

    /**
     * The child ended. Its end is laid at the file that it had in hand, else at the innermost one whose files it was taking out; what holds
     * that one is entered again.
     *
     * @return whether there may be something behind it
     */
    boolean ended(String reason) {
        Inner ended = inHand == null ? open.poll() : inHand;
        inHand = null;
        // What is entered again tells it again.
        notes.clear();
        if (ended == null || ended.number() == 0) {
            tell("", reason);
            return false;
        }
        tell(ended.name(), reason);
        open.forEach(around -> containers.put(around.number(), 0));
        open.clear();
        containers.put(ended.number(), begun);
        return true;
    }

    /** Where a further try goes on. */
    Frames.Resume resume() {
        return new Frames.Resume(begun, containers);
    }

    void tell(String name, String reason) {
        loaded.add(new LoadedFile.Unreadable(path(name), reason));
    }

    private String path(String name) {
        return name.isEmpty() ? original.path() : original.path() + "!" + name;
    }

    List<LoadedFile> all() {
        if (loaded.isEmpty()) {
            tell("", "không có văn bản nào bên trong");
        }
        return List.copyOf(loaded);
    }
}
