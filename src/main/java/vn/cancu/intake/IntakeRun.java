package vn.cancu.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.files.FileTexts;
import vn.cancu.files.LoadedFile;
import vn.cancu.files.OpenedFile;
import vn.cancu.intake.FileReading.Taken;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.LoggedChange;
import vn.cancu.keeping.Originals;
import vn.cancu.keeping.Quarantine;
import vn.cancu.keeping.ReadTexts;

/**
 * A run over files and folders.
 *
 * <p>Files are loaded and read beside each other in batches, a batch while the one before is stored; they are stored one after another, in
 * the order of their paths, each in a transaction of its own, as soon as it is read, and indexed while the next ones are stored. The original is kept before the
 * document is stored, so that a document in the graph always has its original; what is not whole is in the register of the quarantine
 * before a part of it is stored, so that its rest is tried again whatever happens; what is stored is told in the log of changes before; the index is committed after, and is caught up at the
 * next run where a crash came between.
 */
final class IntakeRun implements AutoCloseable {
    private static final int BATCH = 64;
    /** Files whose changes are told in the log together, before they are stored; a run that is stopped ends behind them. */
    private static final int LOT = 8;
    /** How often a run that waits for a file looks whether it is to stop. */
    private static final long POLL_MS = 200;
    /** Bytes of the files of a batch together, at which it is full; two are held at a time. */
    private static final long BATCH_BYTES = 32L << 20;

    private final DocumentStore store;
    private final Indexing index;
    private final Originals originals;
    private final ReadTexts texts;
    private final Quarantine quarantine;
    private final FileTexts files;
    private final FileReading reading;
    private final ChangeLog changes;
    private final Tally tally;
    private final Halt halt;
    private final long began = System.nanoTime();
    private final ExecutorService readers = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("reader-", 1).factory());
    private final ExecutorService indexer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("indexer").factory());

    IntakeRun(
            DocumentStore store,
            Indexing index,
            Originals originals,
            ReadTexts texts,
            Quarantine quarantine,
            FileTexts files,
            FileReading reading,
            ChangeLog changes,
            Tally tally,
            Halt halt) {
        this.store = store;
        this.index = index;
        this.originals = originals;
        this.texts = texts;
        this.quarantine = quarantine;
        this.files = files;
        this.reading = reading;
        this.changes = changes;
        this.tally = tally;
        this.halt = halt;
        halt.begun();
    }

    /**
     * A file of a batch.
     *
     * @param taken what comes of it; null where there is nothing to read, as it cannot be opened or is held whole
     */
    private record InHand(Coming coming, @Nullable Future<List<Taken>> taken) {
        boolean isRead() {
            return taken == null || taken.isDone();
        }
    }

    /** All of them, stored when it returns, unless it is stopped; each is opened when its batch comes. */
    void take(List<Supplier<Optional<Coming>>> all) {
        List<InHand> before = List.of();
        List<Coming> batch = new ArrayList<>();
        long bytes = 0;
        for (Supplier<Optional<Coming>> next : all) {
            if (halt.isAsked()) {
                break;
            }
            Coming coming = next.get().orElse(null);
            if (coming == null) {
                tally.passed();
                continue;
            }
            batch.add(coming);
            bytes += coming.size();
            if (batch.size() == BATCH || bytes > BATCH_BYTES) {
                List<InHand> begun = begin(batch);
                finish(before);
                before = begun;
                batch.clear();
                bytes = 0;
            }
        }
        List<InHand> last = begin(batch);
        finish(before);
        finish(last);
    }

    /** Has what is not held read; what the batch before brings is not held yet, and is seen when it is stored. */
    private List<InHand> begin(List<Coming> batch) {
        Set<String> notWhole = quarantine.sha256s();
        List<String> sha256s = new ArrayList<>();
        for (Coming coming : batch) {
            if (coming.file() instanceof OpenedFile.Original original) {
                sha256s.add(original.sha256());
            }
        }
        Set<String> held = new HashSet<>(store.held(sha256s).keySet());
        // Of these one part was read, a mail's own text or some pages; the others may be readable now.
        held.removeAll(notWhole);
        List<InHand> begun = new ArrayList<>();
        for (Coming coming : batch) {
            Future<List<Taken>> taken = null;
            if (coming.file() instanceof OpenedFile.Original original && !held.contains(original.sha256())) {
                boolean again = notWhole.contains(original.sha256());
                taken = readers.submit(() -> reading.read(original, coming.place(), again));
            }
            begun.add(new InHand(coming, taken));
        }
        return begun;
    }

    /** Stores a batch in lots: whatever is read when its first file is, so that nothing waits for a long scan behind it. */
    private void finish(List<InHand> batch) {
        List<Future<?>> indexing = new ArrayList<>();
        List<Quarantine.Failed> failed = new ArrayList<>();
        List<Quarantine.Settled> settled = new ArrayList<>();
        int end;
        for (int begin = 0; begin < batch.size() && isReadBeforeHalt(batch.get(begin)); begin = end) {
            end = begin + 1;
            while (end < batch.size() && end - begin < LOT && batch.get(end).isRead()) {
                end++;
            }
            List<InHand> lot = batch.subList(begin, end);
            enterParts(lot);
            changes.add(lot.stream().flatMap(IntakeRun::changes).toList());
            lot.forEach(inHand -> store(inHand, failed, settled, indexing));
        }
        quarantine.take(failed, settled);
        tally.quarantined(failed.size());
        waitFor(indexing);
        if (!indexing.isEmpty()) {
            index.commit();
        }
    }

    /** Waits until a file is read, or the run is to stop: a scan of many pages is read another time then. */
    private boolean isReadBeforeHalt(InHand inHand) {
        Future<List<Taken>> future = inHand.taken();
        while (!halt.isAsked()) {
            try {
                if (future != null) {
                    future.get(POLL_MS, TimeUnit.MILLISECONDS);
                }
                return true;
            } catch (TimeoutException late) {
                // Looked at again below.
            } catch (ExecutionException e) {
                return true; // told where it is taken
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(
                        "stopped while reading " + inHand.coming().place(), e);
            }
        }
        return false;
    }

    private void enterParts(List<InHand> lot) {
        List<Quarantine.Failed> parts = new ArrayList<>();
        for (InHand inHand : lot) {
            if (inHand.coming().file() instanceof OpenedFile.Original original) {
                enterPart(original, inHand, parts);
            }
        }
        quarantine.take(parts, List.of());
        tally.quarantined(parts.size());
    }

    /** What storing it changes, for the log: told before it is done, a lot at a time. */
    private static Stream<LoggedChange.Draft> changes(InHand inHand) {
        List<Taken> all = taken(inHand);
        return isOvertaken(inHand.coming(), all) ? Stream.empty() : all.stream().flatMap(IntakeRun::change);
    }

    private static Stream<LoggedChange.Draft> change(Taken taken) {
        if (taken.read() == null || !(taken.loaded() instanceof LoadedFile.Text text)) {
            return Stream.empty();
        }
        String before = taken.held() ? text.sha256() : null;
        return Stream.of(new LoggedChange.Draft("intake", text.path(), before, text.sha256()));
    }

    private void store(
            InHand inHand, List<Quarantine.Failed> failed, List<Quarantine.Settled> settled, List<Future<?>> indexing) {
        switch (inHand.coming().file()) {
            case LoadedFile.Unreadable unreadable -> {
                tally.failed(unreadable);
                if (isGone(unreadable)) {
                    settled.add(new Quarantine.Settled(unreadable.path(), null));
                } else {
                    failed.add(new Quarantine.Failed(unreadable.path(), null, null, List.of(unreadable.reason())));
                }
            }
            case OpenedFile.Original original -> {
                List<Taken> all = taken(inHand);
                if (inHand.taken() == null) {
                    // Its bytes are in hand: what was lost of the originals comes back.
                    originals.keep(original.sha256(), original.bytes());
                    tally.unchanged();
                }
                if (isWhole(inHand, all)) {
                    settled.add(new Quarantine.Settled(original.path(), original.sha256()));
                } else if (!isPart(all)) {
                    failed.add(new Quarantine.Failed(
                            original.path(),
                            original.sha256(),
                            original.bytes(),
                            FileReading.lacking(inHand.coming().place(), all)));
                }
                if (!isOvertaken(inHand.coming(), all)) {
                    all.forEach(one -> keepAndStore(original, one, indexing));
                }
            }
        }
        tally.done(inHand.coming().place());
    }

    private void enterPart(OpenedFile.Original original, InHand inHand, List<Quarantine.Failed> parts) {
        List<Taken> all = taken(inHand);
        if (!isWhole(inHand, all) && isPart(all)) {
            originals.keep(original.sha256(), original.bytes());
            parts.add(new Quarantine.Failed(
                    original.path(),
                    original.sha256(),
                    null,
                    FileReading.lacking(inHand.coming().place(), all)));
        }
    }

    /** Whether nothing of it is left to be read. */
    private static boolean isWhole(InHand inHand, List<Taken> all) {
        return FileReading.lacking(inHand.coming().place(), all).isEmpty() || isOvertaken(inHand.coming(), all);
    }

    private static boolean isPart(List<Taken> all) {
        return all.stream().anyMatch(taken -> taken.loaded() instanceof LoadedFile.Text);
    }

    /**
     * Whether a part of it was held of its path until the file that lies there now took its place, as that of a document that was scanned
     * anew: what is held is the newer one, and a poorer reading of the older is nobody's want. Its original is kept.
     */
    private static boolean isOvertaken(Coming coming, List<Taken> all) {
        return coming.overtaken()
                && all.size() == 1
                && !all.getFirst().held()
                && all.getFirst().loaded() instanceof LoadedFile.Text text
                && text.path().equals(coming.place())
                && !text.missing().isEmpty();
    }

    /** A file that was taken away before it could be opened. */
    private static boolean isGone(LoadedFile.Unreadable file) {
        return !Files.exists(Path.of(file.path()));
    }

    private void keepAndStore(OpenedFile.Original original, Taken taken, List<Future<?>> indexing) {
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
                if (taken.held()) {
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
                indexing.add(indexer.submit(() -> index.put(stored)));
                tally.stored(read, stored);
            }
        }
    }

    private static List<Taken> taken(InHand inHand) {
        Future<List<Taken>> future = inHand.taken();
        if (future == null) {
            return List.of();
        }
        String path = inHand.coming().place();
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

    IntakeReport report() {
        return tally.report(halt.isAsked(), (System.nanoTime() - began) / 1_000_000);
    }

    /** What was begun and is of no use any more, because the run failed, is not read. */
    @Override
    public void close() {
        try {
            readers.shutdownNow();
            readers.close();
            indexer.close();
            files.rest();
        } finally {
            halt.ended();
        }
    }
}
