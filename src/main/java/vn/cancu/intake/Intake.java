package vn.cancu.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.cancu.files.FileTexts;
import vn.cancu.files.LoadedFile;
import vn.cancu.files.OpenedFile;
import vn.cancu.files.TextFiles;
import vn.cancu.keeping.Originals;
import vn.cancu.keeping.Quarantine;
import vn.cancu.keeping.ReadTexts;
import vn.cancu.reading.DocumentReader;

/**
 * A run over files and folders.
 *
 * <p>Files are loaded and read beside each other in batches; they are stored one after another, in the order of their paths, each in
 * a transaction of its own, and indexed while the next ones are stored. The original is kept before the document is stored, so that a
 * document in the graph always has its original; the index is committed after, and is caught up at the next run where a crash came
 * between.
 */
public final class Intake {
    private static final int BATCH = 64;
    /** Bytes of the files of a batch together, at which it is full. */
    private static final long BATCH_BYTES = 64L << 20;

    private final DocumentStore store;
    private final IndexSink index;
    private final Originals originals;
    private final ReadTexts texts;
    private final Quarantine quarantine;
    private final FileTexts files;
    private final DocumentReader reader;

    public Intake(
            DocumentStore store,
            IndexSink index,
            Originals originals,
            ReadTexts texts,
            Quarantine quarantine,
            FileTexts files,
            DocumentReader reader) {
        this.store = store;
        this.index = index;
        this.originals = originals;
        this.texts = texts;
        this.quarantine = quarantine;
        this.files = files;
        this.reader = reader;
    }

    /** Reads all of {@code paths}; one run at a time. What is not read whole goes into quarantine, what is comes out of it. */
    public IntakeReport take(List<Path> paths, Progress progress) {
        TextFiles.Listing listing = TextFiles.list(paths);
        return take(
                listing.files().stream()
                        .<Supplier<OpenedFile>>map(path -> () -> files.open(path))
                        .toList(),
                listing.unreadable(),
                progress);
    }

    /** Reads what is in quarantine once more, but for what was replaced by a file that could be read. */
    public IntakeReport retry(Progress progress) {
        List<Quarantine.Entry> entries = quarantine.entries();
        return take(
                entries.stream()
                        .filter(entry -> entry.replacedBy() == null)
                        .<Supplier<OpenedFile>>map(entry -> () -> again(entry, entries))
                        .toList(),
                List.of(),
                progress);
    }

    /**
     * From where it was met, as somebody may have mended it there; what was kept of it where there is nothing that can be opened, or
     * another file that has its own entry.
     */
    private OpenedFile again(Quarantine.Entry entry, List<Quarantine.Entry> entries) {
        OpenedFile there = files.open(Path.of(entry.file()));
        String sha256 = entry.sha256();
        if (sha256 == null || (there instanceof OpenedFile.Original original && isFor(original, entry, entries))) {
            return there;
        }
        return quarantine
                .bytes(entry)
                .or(() -> originals.bytes(sha256))
                .<OpenedFile>map(bytes -> new OpenedFile.Original(entry.file(), sha256, bytes))
                .orElse(there);
    }

    private static boolean isFor(OpenedFile.Original there, Quarantine.Entry entry, List<Quarantine.Entry> entries) {
        return there.sha256().equals(entry.sha256())
                || entries.stream()
                        .noneMatch(other -> other.file().equals(entry.file())
                                && there.sha256().equals(other.sha256()));
    }

    private synchronized IntakeReport take(
            List<Supplier<OpenedFile>> toRead, List<LoadedFile.Unreadable> unreadable, Progress progress) {
        long began = System.nanoTime();
        catchUp();
        Tally tally = new Tally(toRead.size(), progress);
        unreadable.forEach(tally::failed);
        try (ExecutorService readers = Executors.newFixedThreadPool(
                        2, Thread.ofPlatform().name("reader-", 1).factory());
                ExecutorService indexer = Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("indexer").factory())) {
            List<OpenedFile> batch = new ArrayList<>();
            long bytes = 0;
            for (Supplier<OpenedFile> next : toRead) {
                OpenedFile file = next.get();
                batch.add(file);
                bytes += file instanceof OpenedFile.Original original ? original.bytes().length : 0;
                if (batch.size() == BATCH || bytes > BATCH_BYTES) {
                    takeBatch(batch, readers, indexer, tally);
                    batch.clear();
                    bytes = 0;
                }
            }
            takeBatch(batch, readers, indexer, tally);
        } finally {
            files.rest();
        }
        return tally.report((System.nanoTime() - began) / 1_000_000);
    }

    /** Brings the index up to the store, whatever happened since its last commit. */
    public synchronized void catchUp() {
        long target = store.revision();
        long at = index.revision();
        if (at > target) {
            // An index of another or of a restored store: it is derived, so it is made anew.
            reindex();
            return;
        }
        boolean behind = at < target;
        if (behind) {
            store.removedSince(at).forEach(index::remove);
        }
        while (at < target) {
            List<IndexedDocument> changed = store.changedSince(at, 200);
            if (changed.isEmpty()) {
                break;
            }
            changed.forEach(index::put);
            at = changed.getLast().revision();
        }
        if (behind) {
            index.commit(target);
        }
    }

    /** Fills an index that has nothing of the store: it was lost or broken, and would answer that nothing is found. */
    public synchronized void fillEmpty() {
        if (index.revision() == 0) {
            catchUp();
        }
    }

    /** How many changes of the store the index has not seen. */
    public long lag() {
        return Math.max(0, store.revision() - index.revision());
    }

    /** Makes the index anew from the store; how many documents it holds then. */
    public synchronized long reindex() {
        long count = 0;
        long target = store.revision();
        try (IndexSink.Rebuild rebuild = index.rebuild()) {
            for (List<IndexedDocument> next = store.changedSince(0, 200);
                    !next.isEmpty();
                    next = store.changedSince(next.getLast().revision(), 200)) {
                next.forEach(rebuild::put);
                count += next.size();
            }
            rebuild.finish(target);
        }
        return count;
    }

    private void takeBatch(List<OpenedFile> batch, ExecutorService readers, ExecutorService indexer, Tally tally) {
        Set<String> notWhole = quarantine.sha256s();
        Set<String> held = new HashSet<>(store.held(batch.stream()
                        .mapMulti((OpenedFile file, java.util.function.Consumer<String> to) -> {
                            if (file instanceof OpenedFile.Original original) {
                                to.accept(original.sha256());
                            }
                        })
                        .toList())
                .keySet());
        // Of these one part was read, a mail's own text or some pages; the others may be readable now.
        held.removeAll(notWhole);
        List<Future<List<Taken>>> reading = new ArrayList<>();
        for (OpenedFile file : batch) {
            if (file instanceof OpenedFile.Original original && !held.contains(original.sha256())) {
                boolean again = notWhole.contains(original.sha256());
                reading.add(readers.submit(() -> read(original, again)));
            }
        }
        List<Future<?>> indexing = new ArrayList<>();
        int next = 0;
        List<Quarantine.Failed> failed = new ArrayList<>();
        List<Quarantine.Settled> settled = new ArrayList<>();
        for (OpenedFile file : batch) {
            switch (file) {
                case LoadedFile.Unreadable unreadable -> {
                    tally.failed(unreadable);
                    if (isGone(unreadable)) {
                        settled.add(new Quarantine.Settled(unreadable.path(), null, null));
                    } else {
                        failed.add(new Quarantine.Failed(unreadable.path(), null, null, List.of(unreadable.reason())));
                    }
                }
                case OpenedFile.Original original -> {
                    if (held.contains(original.sha256())) {
                        tally.unchanged();
                        settled.add(settled(original));
                    } else {
                        List<Taken> all = result(reading.get(next++), original.path());
                        enter(original, all, failed, settled, tally);
                        all.forEach(taken -> keepAndStore(original, taken, indexer, indexing, tally));
                    }
                }
            }
            tally.done(file.path());
        }
        quarantine.take(failed, settled);
        tally.quarantined(failed.size());
        waitFor(indexing);
        if (!indexing.isEmpty()) {
            index.commit(store.revision());
        }
    }

    /** Notes what came of a file for the register; before a part of it is held it is there, so that the rest is tried again whatever happens. */
    private void enter(
            OpenedFile.Original original,
            List<Taken> all,
            List<Quarantine.Failed> failed,
            List<Quarantine.Settled> settled,
            Tally tally) {
        List<String> lacking = lacking(original, all);
        if (lacking.isEmpty()) {
            settled.add(settled(original));
        } else if (all.stream().allMatch(taken -> taken.loaded() instanceof LoadedFile.Unreadable)) {
            failed.add(new Quarantine.Failed(original.path(), original.sha256(), original.bytes(), lacking));
        } else {
            originals.keep(original.sha256(), original.bytes());
            quarantine.take(
                    List.of(new Quarantine.Failed(original.path(), original.sha256(), null, lacking)), List.of());
            tally.quarantined(1);
        }
    }

    private static Quarantine.Settled settled(OpenedFile.Original original) {
        return new Quarantine.Settled(original.path(), original.sha256(), original.bytes());
    }

    /** A file that was taken away before it could be opened. */
    private static boolean isGone(LoadedFile.Unreadable file) {
        return !Files.exists(Path.of(file.path()));
    }

    /** What was not read of a file, one sentence each, begun by the name of the file inside that it is about. */
    private static List<String> lacking(OpenedFile.Original original, List<Taken> all) {
        List<String> lacking = new ArrayList<>();
        for (Taken taken : all) {
            String inside =
                    taken.loaded().path().substring(original.path().length()).replaceFirst("^!", "");
            String begin = inside.isEmpty() ? "" : inside + ": ";
            switch (taken.loaded()) {
                case LoadedFile.Unreadable unreadable -> lacking.add(begin + unreadable.reason());
                case LoadedFile.Text text -> text.missing().forEach(what -> lacking.add(begin + what));
            }
        }
        return lacking;
    }

    /**
     * One text of a file.
     *
     * @param loaded the text, or why there is none
     * @param read what it says; null where there is no text, or that which the store holds of it stands
     * @param again whether it takes the place of what is held
     */
    private record Taken(LoadedFile loaded, @Nullable ReadFile read, boolean again) {}

    /**
     * Reads a file, and every file inside of it that the store does not hold.
     *
     * @param again whether it was not read whole before: then what is held of it is replaced by a text that is better
     */
    private List<Taken> read(OpenedFile.Original original, boolean again) {
        List<LoadedFile> loaded = files.read(original);
        List<String> texts = new ArrayList<>();
        for (LoadedFile file : loaded) {
            if (file instanceof LoadedFile.Text text) {
                texts.add(text.sha256());
            }
        }
        Map<String, String> held = store.held(texts);
        List<Taken> taken = new ArrayList<>();
        for (LoadedFile file : loaded) {
            if (file instanceof LoadedFile.Text text) {
                boolean isHeld = held.containsKey(text.sha256());
                boolean read = !isHeld || (again && isBetter(text));
                taken.add(new Taken(
                        file,
                        read
                                ? new ReadFile(text.path(), text.sha256(), text.charset(), reader.read(text.text()))
                                : null,
                        isHeld));
            } else {
                taken.add(new Taken(file, null, false));
            }
        }
        return taken;
    }

    /** Whether a further reading of held bytes says something else than the one before, and not less. */
    private boolean isBetter(LoadedFile.Text text) {
        if (!text.derived()) {
            return false;
        }
        String now = text.text().raw();
        String before = texts.text(text.sha256()).orElse("");
        return !now.equals(before) && (text.missing().isEmpty() || now.length() > before.length());
    }

    private void keepAndStore(
            OpenedFile.Original original, Taken taken, ExecutorService indexer, List<Future<?>> indexing, Tally tally) {
        switch (taken.loaded()) {
            case LoadedFile.Unreadable unreadable -> tally.failed(unreadable);
            case LoadedFile.Text text -> {
                text.missing().forEach(what -> tally.incomplete(text.path(), what));
                ReadFile read = taken.read();
                if (read == null) {
                    tally.unchanged();
                    return;
                }
                // The archive too, not only what is inside of it: it is what came.
                originals.keep(original.sha256(), original.bytes());
                originals.keep(text.sha256(), text.bytes());
                Stored stored;
                if (taken.again()) {
                    // The text after the facts: as long as the one before is kept, the next reading sees that there is
                    // a better one.
                    stored = store.replace(read);
                    texts.keep(text.sha256(), text.text().raw());
                } else {
                    if (text.derived()) {
                        texts.keep(text.sha256(), text.text().raw());
                    }
                    stored = store.store(read);
                }
                indexing.add(indexer.submit(() -> index(stored)));
                tally.stored(read, stored);
            }
        }
    }

    private void index(Stored stored) {
        String replaced = stored.replacedKey();
        if (replaced != null) {
            index.remove(replaced);
        }
        IndexedDocument indexed = stored.indexed();
        if (indexed != null) {
            index.put(indexed);
        }
    }

    private static List<Taken> result(Future<List<Taken>> future, String path) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the reader failed on " + path, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading " + path, e);
        }
    }

    /** Waits; what the index says is wrong with it is told as it said it. */
    private static void waitFor(List<Future<?>> puts) {
        try {
            for (Future<?> put : puts) {
                put.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException told ? told : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while indexing", e);
        }
    }
}
