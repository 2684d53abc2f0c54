package vn.cancu.keeping;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.cancu.text.DiskWords;

/**
 * Files that could not be read, or not all of them, until they are: a register of them with the reasons ({@code register.jsonl}, one a
 * line), and the bytes of those that no original keeps under their sha256, so that they are there to be tried again when whoever sent
 * them has taken them away. Why so: docs/adr/0016.
 *
 * <p>An entry is one file by its path and its bytes: what comes later under the same name is another one. Safe for threads of one process.
 * A register that is changed is written whole beside the old one, which it then replaces.
 */
public final class Quarantine {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path root;
    private final Clock clock;

    public Quarantine(Path root, Clock clock) {
        this.root = root;
        this.clock = clock;
    }

    /**
     * A file in quarantine.
     *
     * @param file absolute path at which it was met; of an archive the archive's own
     * @param sha256 of its bytes; null where they could not be had yet
     * @param reasons why, one sentence each, begun by the name of the file inside that it is about
     * @param since ISO instant of the first try
     * @param tries how often it was read
     */
    public record Entry(String file, @Nullable String sha256, List<String> reasons, String since, int tries) {
        public Entry {
            Objects.requireNonNull(file);
            reasons = List.copyOf(reasons);
        }

        private Key key() {
            return new Key(file, sha256);
        }
    }

    private record Key(String file, @Nullable String sha256) {}

    /** All of them, longest here first. */
    public synchronized List<Entry> entries() {
        return List.copyOf(read().values());
    }

    /** Their sha256s: whatever is held of these was not read whole, as far as is known. */
    public synchronized Set<String> sha256s() {
        return sha256s(read().values());
    }

    /** The bytes of one, where they were kept here. */
    public Optional<byte[]> bytes(Entry entry) {
        String sha256 = entry.sha256();
        return sha256 == null ? Optional.empty() : new Originals(root).bytes(sha256);
    }

    /**
     * A file that failed.
     *
     * @param sha256 null where it could not be opened: then it counts for the bytes that were met at this path before, if any
     * @param bytes all of it; null where they could not be had, or are kept elsewhere
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Failed(String file, @Nullable String sha256, byte @Nullable [] bytes, List<String> reasons) {}

    /**
     * A file that needs no further try; mostly it never was here.
     *
     * @param sha256 of its bytes; null where the file is gone: then only what never could be opened is settled
     */
    public record Settled(String file, @Nullable String sha256) {}

    /**
     * What came of several files. Each settles its own entry: what else was met under its name stays until it is read itself.
     *
     * @param failed those that are here from now on, or still
     */
    public synchronized void take(Collection<Failed> failed, Collection<Settled> settled) {
        if (failed.isEmpty() && !Files.exists(register())) {
            return;
        }
        Map<Key, Entry> entries = read();
        Map<Key, Entry> before = new LinkedHashMap<>(entries);
        for (Settled file : settled) {
            entries.remove(new Key(file.file(), null));
            entries.remove(new Key(file.file(), file.sha256()));
        }
        Map<String, Entry> newest = new HashMap<>();
        entries.values().forEach(entry -> newest.put(entry.file(), entry));
        failed.forEach(file -> newest.put(file.file(), put(entries, newest.get(file.file()), file)));
        if (!entries.equals(before)) {
            write(entries);
            removeBytes(before.values(), entries.values());
        }
    }

    /**
     * Enters a file.
     *
     * @param newest what was met last at its path
     */
    private Entry put(Map<Key, Entry> entries, @Nullable Entry newest, Failed file) {
        String sha256 = file.sha256();
        Entry known;
        if (sha256 == null) {
            known = newest;
            sha256 = newest == null ? null : newest.sha256();
        } else {
            Entry unopened = entries.remove(new Key(file.file(), null));
            Entry same = entries.get(new Key(file.file(), sha256));
            known = same == null ? unopened : same;
            if (file.bytes() != null) {
                new Originals(root).keep(sha256, file.bytes());
            }
        }
        Entry entry = new Entry(
                file.file(),
                sha256,
                file.reasons(),
                known == null ? clock.instant().truncatedTo(ChronoUnit.SECONDS).toString() : known.since(),
                known == null ? 1 : known.tries() + 1);
        entries.put(entry.key(), entry);
        return entry;
    }

    /** Runs {@code work} while nothing comes in or goes out. */
    public synchronized void still(Runnable work) {
        work.run();
    }

    private Path register() {
        return root.resolve("register.jsonl");
    }

    private Map<Key, Entry> read() {
        Map<Key, Entry> entries = new LinkedHashMap<>();
        int number = 0;
        try {
            for (String line : Files.readAllLines(register())) {
                number++;
                if (!line.isBlank()) {
                    Entry entry = JSON.readValue(line, Entry.class);
                    entries.put(entry.key(), entry);
                }
            }
        } catch (NoSuchFileException none) {
            return entries;
        } catch (IOException e) {
            throw new KeepingException(
                    "Không đọc được sổ cách ly " + register() + " (" + DiskWords.of(e)
                            + "); hãy kiểm tra đĩa và quyền của tệp ấy.",
                    e);
        } catch (JacksonException e) {
            throw new KeepingException(
                    "Dòng " + number + " của sổ cách ly " + register()
                            + " bị hỏng; hãy sửa hoặc xóa dòng ấy rồi chạy lại. Xóa dòng thì tệp ghi ở đó không được đọc lại nữa, "
                            + "cho đến khi nạp lại chính nó.",
                    e);
        }
        return entries;
    }

    private void write(Map<Key, Entry> entries) {
        StringBuilder lines = new StringBuilder();
        entries.values()
                .forEach(entry -> lines.append(JSON.writeValueAsString(entry)).append('\n'));
        try {
            Files.createDirectories(root);
            Originals.writeWhole(register(), lines.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new KeepingException(
                    "Không ghi được sổ cách ly " + register() + " (" + DiskWords.of(e)
                            + "); hãy giải phóng đĩa rồi chạy lại.",
                    e);
        }
    }

    /** What no entry names any more. */
    private void removeBytes(Collection<Entry> before, Collection<Entry> now) {
        Set<String> gone = sha256s(before);
        gone.removeAll(sha256s(now));
        for (String sha256 : gone) {
            try {
                Files.deleteIfExists(Originals.path(root, sha256));
            } catch (IOException e) {
                throw new KeepingException("Không xóa được bản cách ly " + sha256 + " (" + DiskWords.of(e) + ").", e);
            }
        }
    }

    private static Set<String> sha256s(Collection<Entry> entries) {
        Set<String> sha256s = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.sha256() != null) {
                sha256s.add(entry.sha256());
            }
        }
        return sha256s;
    }
}
