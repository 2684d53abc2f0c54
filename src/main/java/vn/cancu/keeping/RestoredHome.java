package vn.cancu.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cancu.text.DiskWords;

/**
 * An empty home, locked, that a backup is written into. Until {@link #finished} the home is marked, and no other command opens it; closed
 * before, it is emptied again. What a killed run left is emptied by the next.
 */
public final class RestoredHome implements AutoCloseable {
    private final Home home;
    private final HomeLock lock;
    private boolean finished;

    private RestoredHome(Home home, HomeLock lock) {
        this.home = home;
        this.lock = lock;
    }

    /**
     * Takes it.
     *
     * @return empty where another process holds it
     * @throws KeepingException where it holds anything
     */
    public static Optional<RestoredHome> take(Home home) {
        Optional<HomeLock> lock = HomeLock.takeLock(home, "restore");
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        RestoredHome taken = new RestoredHome(home, lock.get());
        boolean mine = false;
        try {
            taken.begin();
            mine = true;
            return Optional.of(taken);
        } finally {
            if (!mine) {
                lock.get().close();
            }
        }
    }

    private void begin() {
        try {
            if (Files.exists(home.restoring())) {
                empty();
            }
            List<Path> there = held();
            if (!there.isEmpty()) {
                throw new KeepingException("Thư mục " + home.root() + " đã có dữ liệu ("
                        + there.getFirst().getFileName() + "); hãy phục hồi vào một thư mục trống bằng --home.");
            }
            if (Files.notExists(home.restoring())) {
                Files.createFile(home.restoring());
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private KeepingException failed(IOException e) {
        return new KeepingException(
                "Không phục hồi được vào " + home.root() + " (" + DiskWords.of(e) + "); hãy kiểm tra đĩa và quyền.", e);
    }

    private List<Path> held() throws IOException {
        try (Stream<Path> files = Files.list(home.root())) {
            return files.filter(file -> !file.equals(home.lock()) && !file.equals(home.restoring()))
                    .sorted()
                    .toList();
        }
    }

    /** Everything is written. */
    public void finished() {
        try {
            Files.delete(home.restoring());
            finished = true;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void empty() throws IOException {
        for (Path there : held()) {
            try (Stream<Path> files = Files.walk(there)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public void close() {
        try (lock) {
            if (!finished) {
                empty();
                Files.deleteIfExists(home.restoring());
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
