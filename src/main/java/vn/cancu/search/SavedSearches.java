package vn.cancu.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Searches that people keep under a name, in one file of lines of JSON. A line is only ever added: what a name stood for before stays in
 * the file, so every change can be taken back.
 *
 * <p>Safe for threads and for processes: who adds a line reads what it rests on and writes it under the file's lock, and it is on disk
 * before the call returns. A line
 * that was torn by a crash, or spoilt by hand, is passed over and told by {@link #unreadable}; the next line begins after it.
 */
public final class SavedSearches {
    private static final int LONGEST_NAME = 100;
    /** A lock of a file is the process's: its threads take turns before they ask for it. */
    private static final Object TURN = new Object();

    private final Path file;

    public SavedSearches(Path file) {
        this.file = file;
    }

    public Path file() {
        return file;
    }

    /**
     * A search with a name.
     *
     * @param name as people call it, see {@link #isName}
     * @param text what was typed
     * @param standing where its documents should stand today, by the names of the room that knows; empty for anywhere
     */
    public record Saved(
            String name, String text, SearchFilters filters, SearchQuestion.Order order, List<String> standing) {
        public Saved {
            // Kept before there was such a choice: anywhere.
            standing = List.copyOf(Objects.requireNonNullElse(standing, List.of()));
        }

        public SearchQuestion question() {
            return SearchQuestion.of(text).with(filters).sorted(order);
        }
    }

    /** Made when the first line is read or written: most searches know nothing of the file, and are not to wait for it. */
    private static final class Json {
        private static final JsonMapper MAPPER = JsonMapper.shared();
    }

    /** One change: what a name stands for from here on, null where it is taken away. */
    private record Change(String name, @Nullable Saved saved) {}

    /** What the file says: changes in their order, and the numbers of the lines that say nothing. */
    private record Read(List<Change> changes, List<Integer> unreadable) {}

    /** Whether people can call a search so: 1 to 100 characters on one line, blanks around it not counted. */
    public static boolean isName(String name) {
        String bare = name.strip();
        return !bare.isEmpty() && bare.length() <= LONGEST_NAME && bare.chars().noneMatch(Character::isISOControl);
    }

    /** All that there are, by the order in which they were first saved. */
    public List<Saved> list() {
        Map<String, Saved> saved = new LinkedHashMap<>();
        for (Change change : read().changes) {
            if (change.saved == null) {
                saved.remove(change.name);
            } else {
                saved.put(change.name, change.saved);
            }
        }
        return List.copyOf(saved.values());
    }

    /** Numbers, from 1, of the lines that could not be read and are passed over. */
    public List<Integer> unreadable() {
        return read().unreadable;
    }

    public Optional<Saved> named(String name) {
        return list().stream()
                .filter(saved -> saved.name().equals(name.strip()))
                .findFirst();
    }

    /**
     * Keeps a search; one of the same name gives way, and can be brought back.
     *
     * @throws IllegalArgumentException where nothing can be called so, see {@link #isName}
     */
    public void save(Saved saved) {
        String name = saved.name().strip();
        if (!isName(name)) {
            throw new IllegalArgumentException("no name: " + name);
        }
        Change change =
                new Change(name, new Saved(name, saved.text(), saved.filters(), saved.order(), saved.standing()));
        append(before -> Optional.of(change));
    }

    /** Takes a search away; false where there is none. */
    public boolean forget(String name) {
        String bare = name.strip();
        return isThere()
                && append(before -> before.stream()
                        .filter(change -> change.name.equals(bare))
                        .reduce((earlier, last) -> last)
                        .filter(last -> last.saved != null)
                        .map(last -> new Change(bare, null)));
    }

    /** Takes the last change of a name back; false where it was never saved. */
    public boolean restore(String name) {
        String bare = name.strip();
        return isThere()
                && append(before -> {
                    List<Change> own = before.stream()
                            .filter(change -> change.name.equals(bare))
                            .toList();
                    return own.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Change(bare, own.size() == 1 ? null : own.get(own.size() - 2).saved));
                });
    }

    /** Whether anything was ever kept; else nothing is made to say that there is nothing. */
    private boolean isThere() {
        return Files.isRegularFile(file);
    }

    private Read read() {
        if (!isThere()) {
            return new Read(List.of(), List.of());
        }
        try {
            return read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new SearchException("Không đọc được tệp tìm kiếm đã lưu " + file + ": " + e.getMessage(), e);
        }
    }

    private static Read read(byte[] bytes) {
        List<Change> changes = new ArrayList<>();
        List<Integer> unreadable = new ArrayList<>();
        // Not as strict UTF-8: a letter torn in two spoils its own line only.
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                change(lines[i]).ifPresentOrElse(changes::add, adding(unreadable, i + 1));
            }
        }
        return new Read(changes, List.copyOf(unreadable));
    }

    private static Runnable adding(List<Integer> numbers, int number) {
        return () -> numbers.add(number);
    }

    private static Optional<Change> change(String line) {
        try {
            Change change = Json.MAPPER.readValue(line, Change.class);
            return Optional.ofNullable(change).filter(SavedSearches::isWhole);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** JSON that is no line of ours can leave anything out. */
    @SuppressWarnings("ConstantValue")
    private static boolean isWhole(Change change) {
        Saved saved = change.saved;
        return change.name != null
                && (saved == null
                        || (saved.name != null && saved.text != null && saved.filters != null && saved.order != null));
    }

    /**
     * Adds a line that rests on those before it, which nobody can add to in between; false where there is none to add.
     *
     * @param rest makes it of all that was changed before
     */
    private boolean append(Function<List<Change>, Optional<Change>> rest) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            synchronized (TURN) {
                try (FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                    channel.lock(); // given back when the channel closes
                    byte[] before = bytes(channel);
                    Optional<Change> change = rest.apply(read(before).changes);
                    if (change.isPresent()) {
                        append(channel, before, change.get());
                    }
                    return change.isPresent();
                }
            }
        } catch (IOException e) {
            throw new SearchException("Không ghi được tệp tìm kiếm đã lưu " + file + ": " + e.getMessage(), e);
        }
    }

    private static byte[] bytes(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes, bytes.position());
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private static void append(FileChannel channel, byte[] before, Change change) throws IOException {
        // Where the last line has no end, whoever wrote it was stopped.
        boolean torn = before.length > 0 && before[before.length - 1] != '\n';
        String line = (torn ? "\n" : "") + Json.MAPPER.writeValueAsString(change) + "\n";
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        long end = before.length;
        while (bytes.hasRemaining()) {
            end += channel.write(bytes, end);
        }
        channel.force(true);
    }
}
