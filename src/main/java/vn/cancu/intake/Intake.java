package vn.cancu.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.cancu.keeping.Originals;
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

    private final DocumentStore store;
    private final IndexSink index;
    private final Originals originals;
    private final DocumentReader reader;

    public Intake(DocumentStore store, IndexSink index, Originals originals, DocumentReader reader) {
        this.store = store;
        this.index = index;
        this.originals = originals;
        this.reader = reader;
    }

    /** Reads all of {@code paths}; one run at a time. */
    public synchronized IntakeReport take(List<Path> paths, Progress progress) {
        long began = System.nanoTime();
        catchUp();
        TextFiles.Listing listing = TextFiles.list(paths);
        Run run = new Run(listing.files().size(), progress);
        listing.unreadable().forEach(run::failed);
        try (ExecutorService readers = Executors.newFixedThreadPool(
                        2, Thread.ofPlatform().name("reader-", 1).factory());
                ExecutorService indexer = Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("indexer").factory())) {
            for (int from = 0; from < listing.files().size(); from += BATCH) {
                List<Path> batch = listing.files()
                        .subList(from, Math.min(from + BATCH, listing.files().size()));
                takeBatch(batch, readers, indexer, run);
            }
        }
        return run.report((System.nanoTime() - began) / 1_000_000);
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

    private void takeBatch(List<Path> batch, ExecutorService readers, ExecutorService indexer, Run run) {
        List<LoadedFile> loaded = batch.stream().map(TextFiles::load).toList();
        Map<String, String> held = store.held(loaded.stream()
                .mapMulti((LoadedFile file, java.util.function.Consumer<String> to) -> {
                    if (file instanceof LoadedFile.Text text) {
                        to.accept(text.sha256());
                    }
                })
                .toList());
        List<Future<ReadFile>> reading = new ArrayList<>();
        for (LoadedFile file : loaded) {
            if (file instanceof LoadedFile.Text text && !held.containsKey(text.sha256())) {
                reading.add(readers.submit(
                        () -> new ReadFile(text.path(), text.sha256(), text.charset(), reader.read(text.text()))));
            }
        }
        List<Future<?>> indexing = new ArrayList<>();
        int next = 0;
        for (LoadedFile file : loaded) {
            switch (file) {
                case LoadedFile.Unreadable unreadable -> run.failed(unreadable);
                case LoadedFile.Text text -> {
                    if (held.containsKey(text.sha256())) {
                        run.unchanged(text.path());
                    } else {
                        originals.keep(text.sha256(), text.bytes());
                        ReadFile read = result(reading.get(next++), text.path());
                        Stored stored = store.store(read);
                        indexing.add(indexer.submit(() -> index(stored)));
                        run.stored(read, stored);
                    }
                }
            }
        }
        waitFor(indexing);
        index.commit(store.revision());
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

    private static ReadFile result(Future<ReadFile> future, String path) {
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

    /** The tally of one run. */
    private static final class Run {
        private final int total;
        private final Progress progress;
        private final List<IntakeReport.Failure> failed = new ArrayList<>();
        private final List<IntakeReport.Copy> copies = new ArrayList<>();
        private final List<IntakeReport.Row> rows = new ArrayList<>();
        private int done;
        private int read;
        private int unchanged;
        private int updated;

        Run(int total, Progress progress) {
            this.total = total;
            this.progress = progress;
        }

        void failed(LoadedFile.Unreadable file) {
            failed.add(new IntakeReport.Failure(file.path(), file.reason()));
            done(file.path());
        }

        void unchanged(String path) {
            unchanged++;
            done(path);
        }

        void stored(ReadFile file, Stored stored) {
            switch (stored.outcome()) {
                case NEW -> read++;
                case UPDATED -> updated++;
                case UNCHANGED -> unchanged++;
                case ANOTHER_COPY -> {
                    unchanged++;
                    copies.add(new IntakeReport.Copy(file.path(), String.valueOf(stored.otherPath()), stored.key()));
                }
            }
            if (stored.outcome() == Stored.Outcome.NEW || stored.outcome() == Stored.Outcome.UPDATED) {
                rows.add(new IntakeReport.Row(stored.key(), file.path(), file.sha256(), file.read()));
            }
            done(file.path());
        }

        private void done(String path) {
            done++;
            progress.done(Math.min(done, total), total, path);
        }

        IntakeReport report(long tookMs) {
            return new IntakeReport(read, unchanged, updated, failed, copies, rows, tookMs);
        }
    }
}
