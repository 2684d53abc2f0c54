package vn.cancu.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.cancu.files.FileTexts;
import vn.cancu.files.LoadedFile;
import vn.cancu.files.OpenedFile;
import vn.cancu.files.TextFiles;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.Originals;
import vn.cancu.keeping.Quarantine;
import vn.cancu.keeping.ReadTexts;
import vn.cancu.reading.DocumentReader;

/**
 * Files and folders into the collection, one {@link IntakeRun} at a time; also what failed before, and the index where it lags. A run that is
 * stopped ends behind the documents in hand, and the same run begun again goes on there.
 */
public final class Intake {
    /** What a service is given to stop in, systemd's 90 seconds, is longer. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(60);

    private final DocumentStore store;
    private final Originals originals;
    private final ReadTexts texts;
    private final Quarantine quarantine;
    private final FileTexts files;
    private final ChangeLog changes;
    private final FileReading reading;
    private final Indexing indexing;
    private final Halt halt = new Halt();

    public Intake(
            DocumentStore store,
            IndexSink index,
            Originals originals,
            ReadTexts texts,
            Quarantine quarantine,
            FileTexts files,
            DocumentReader reader,
            ChangeLog changes) {
        this.store = store;
        this.originals = originals;
        this.texts = texts;
        this.quarantine = quarantine;
        this.files = files;
        this.changes = changes;
        reading = new FileReading(store, texts, files, reader::read);
        indexing = new Indexing(store, index);
    }

    /** Reads all of {@code paths}; one run at a time. What is not read whole goes into quarantine, what is comes out of it. */
    public synchronized IntakeReport take(List<Path> paths, Progress progress) {
        TextFiles.Listing listing = TextFiles.list(paths);
        Tally tally = new Tally(listing.files().size(), progress);
        listing.unreadable().forEach(tally::failed);
        try (IntakeRun run = run(tally)) {
            run.take(listing.files().stream()
                    .<Supplier<Optional<Coming>>>map(path -> () -> Optional.of(Coming.of(files.open(path))))
                    .toList());
            return run.report();
        }
    }

    /**
     * Reads what is in quarantine once more: first what lies where it was met, as somebody may have mended it there, then what was kept of
     * the files that lie there no more.
     */
    public synchronized IntakeReport retry(Progress progress) {
        Map<String, List<Quarantine.Entry>> byFile = new LinkedHashMap<>();
        List<Quarantine.Entry> entries = quarantine.entries();
        entries.forEach(entry ->
                byFile.computeIfAbsent(entry.file(), file -> new ArrayList<>()).add(entry));
        try (IntakeRun run = run(new Tally(byFile.size() + entries.size(), progress))) {
            run.take(byFile.entrySet().stream()
                    .<Supplier<Optional<Coming>>>map(met -> () -> lying(met.getKey(), met.getValue()))
                    .toList());
            Set<String> notWhole = quarantine.sha256s();
            run.take(entries.stream()
                    .<Supplier<Optional<Coming>>>map(entry -> () -> kept(entry, notWhole))
                    .toList());
            return run.report();
        }
    }

    private IntakeRun run(Tally tally) {
        indexing.catchUp();
        return new IntakeRun(store, indexing, originals, texts, quarantine, files, reading, changes, tally, halt);
    }

    /** Lets the run under way end behind the documents in hand, and no other begin; before the store is closed. */
    public void stop() {
        halt.ask(LONGEST_STOP);
    }

    /** What lies where these files were met; empty where nothing can be opened and of each of them something was kept. */
    private Optional<Coming> lying(String path, List<Quarantine.Entry> met) {
        OpenedFile there = files.open(Path.of(path));
        boolean takesPart =
                there instanceof OpenedFile.Original || met.stream().anyMatch(entry -> entry.sha256() == null);
        return takesPart ? Optional.of(Coming.of(there)) : Optional.empty();
    }

    /**
     * What was kept of a file; empty where it lies where it was met, or was a copy that was cut and is whole there now.
     *
     * @param notWhole sha256s of files that were not read whole
     */
    private Optional<Coming> kept(Quarantine.Entry entry, Set<String> notWhole) {
        String sha256 = entry.sha256();
        if (sha256 == null) {
            return Optional.empty();
        }
        OpenedFile there = files.open(Path.of(entry.file()));
        Optional<byte[]> own = quarantine.bytes(entry);
        byte[] bytes = own.or(() -> originals.bytes(sha256)).orElse(null);
        return switch (there) {
            case LoadedFile.Unreadable none ->
                Optional.of(bytes == null ? Coming.of(none) : Coming.kept(entry, sha256, bytes, false));
            case OpenedFile.Original original -> {
                if (original.sha256().equals(sha256)) {
                    yield Optional.empty();
                }
                boolean overtaken = !notWhole.contains(original.sha256())
                        && !store.held(List.of(original.sha256())).isEmpty();
                if (bytes == null || (overtaken && isBeginning(bytes, original.bytes()))) {
                    quarantine.take(List.of(), List.of(new Quarantine.Settled(entry.file(), sha256)));
                    yield Optional.empty();
                }
                yield Optional.of(Coming.kept(entry, sha256, bytes, overtaken && own.isEmpty()));
            }
        };
    }

    private static boolean isBeginning(byte[] begin, byte[] whole) {
        return begin.length <= whole.length && Arrays.equals(begin, 0, begin.length, whole, 0, begin.length);
    }

    /** Runs {@code work} while no run and no catching up is under way. */
    public synchronized <T> T still(Supplier<T> work) {
        return work.get();
    }

    /** How many files are in quarantine. */
    public long quarantined() {
        return quarantine.entries().size();
    }

    /** Brings the index up to the store, whatever happened since its last commit. */
    public synchronized void catchUp() {
        indexing.catchUp();
    }

    /** Fills an index that has nothing of the store: it was lost or broken, and would answer that nothing is found. */
    public synchronized void fillEmpty() {
        indexing.fillEmpty();
    }

    /** How many changes of the store the index has not seen. */
    public long lag() {
        return indexing.lag();
    }

    /** Makes the index anew from the store; how many documents it holds then. */
    public synchronized long reindex() {
        return indexing.reindex();
    }
}
