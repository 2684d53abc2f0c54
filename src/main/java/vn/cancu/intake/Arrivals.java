package vn.cancu.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.cancu.files.LoadedFile;
import vn.cancu.files.TextFiles;

/**
 * Files that arrive in folders, each when it is whole: its size and time have stood still for a while. What is there already has arrived
 * too; a file that is changed arrives again.
 *
 * <p>The system's word that something has changed only wakes this up; folders are looked through from time to time as well, since shares of
 * a network and full queues tell nothing.
 */
public final class Arrivals implements AutoCloseable {
    private final List<Path> folders;
    private final Duration still;
    private final Duration period;
    private final Map<Path, Seen> pending = new HashMap<>();
    private final Map<Path, Mark> taken = new HashMap<>();
    private final Set<Path> watched = new HashSet<>();
    private final BiConsumer<String, String> unreadable;
    private Set<LoadedFile.Unreadable> told = Set.of();
    private final @Nullable WatchService watch;

    /** By what a file is known to be the same. */
    private record Mark(long size, long modified) {}

    /** A file as it was first seen so. */
    private record Seen(Mark mark, long since) {}

    /**
     * Begins to watch.
     *
     * @param still how long a file must not have changed
     * @param period how often folders are looked through where the system tells of nothing
     * @param unreadable told of a folder that cannot be looked through, and why; once, until it can be
     */
    public Arrivals(List<Path> folders, Duration still, Duration period, BiConsumer<String, String> unreadable) {
        this.unreadable = unreadable;
        this.folders = List.copyOf(folders);
        this.still = still;
        this.period = period;
        watch = open(this.folders.getFirst());
    }

    /** Null where this system watches no folder: then they are looked through alone. */
    private static @Nullable WatchService open(Path folder) {
        try {
            return folder.getFileSystem().newWatchService();
        } catch (IOException | UnsupportedOperationException none) {
            return null;
        }
    }

    /** Waits for files that have arrived whole since the last call, by path within each folder; never empty. */
    public List<Path> next() throws InterruptedException {
        while (true) {
            List<Path> arrived = look();
            if (!arrived.isEmpty()) {
                return arrived;
            }
            sleep();
        }
    }

    /** Says that these could not be taken now: they arrive again. */
    public void giveBack(List<Path> files) {
        files.forEach(taken::remove);
    }

    private List<Path> look() {
        folders.forEach(this::watchOver);
        long now = System.nanoTime();
        List<Path> arrived = new ArrayList<>();
        TextFiles.Listing listing = TextFiles.list(folders);
        tell(listing.unreadable());
        List<Path> there = listing.files();
        for (Path file : there) {
            Mark mark = mark(file);
            if (mark == null || mark.equals(taken.get(file))) {
                pending.remove(file);
                continue;
            }
            Seen seen = pending.get(file);
            if (seen == null || !seen.mark().equals(mark)) {
                pending.put(file, new Seen(mark, now));
            } else if (now - seen.since() >= still.toNanos()) {
                pending.remove(file);
                taken.put(file, mark);
                arrived.add(file);
            }
        }
        Set<Path> left = Set.copyOf(there);
        pending.keySet().retainAll(left);
        taken.keySet().retainAll(left);
        return arrived;
    }

    private void tell(List<LoadedFile.Unreadable> now) {
        for (LoadedFile.Unreadable one : now) {
            if (!told.contains(one)) {
                unreadable.accept(one.path(), one.reason());
            }
        }
        told = Set.copyOf(now);
    }

    private static @Nullable Mark mark(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Mark(attributes.size(), attributes.lastModifiedTime().toMillis());
        } catch (IOException gone) {
            return null;
        }
    }

    private void sleep() throws InterruptedException {
        long wait = (pending.isEmpty() ? period : still).toMillis();
        if (watch == null) {
            Thread.sleep(wait);
            return;
        }
        WatchKey key = watch.poll(wait, TimeUnit.MILLISECONDS);
        if (key == null) {
            return;
        }
        // A file that is being written wakes this up all the time; once in a while is enough.
        Thread.sleep(Math.min(wait, still.toMillis()) / 4 + 1);
        for (; key != null; key = watch.poll()) {
            key.pollEvents();
            if (!key.reset()) {
                watched.remove((Path) key.watchable());
            }
        }
    }

    /** Watches a folder and all in it that are not hidden, as far as the system has room for it. */
    private void watchOver(Path folder) {
        WatchService service = watch;
        if (service == null || !Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
                    if (!dir.equals(folder) && dir.getFileName().toString().startsWith(".")) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    if (!watched.contains(dir)) {
                        dir.register(
                                service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
                        watched.add(dir);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException full) {
            // No more room for watches, or a folder that is gone: it is looked through from time to time.
            return;
        }
    }

    @Override
    public void close() {
        if (watch != null) {
            try {
                watch.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
