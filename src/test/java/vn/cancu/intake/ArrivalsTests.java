package vn.cancu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ArrivalsTests {
    private static final Duration STILL = Duration.ofMillis(600);

    @TempDir
    Path folder;

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final ExecutorService waiting = Executors.newSingleThreadExecutor();

    @AfterEach
    void end() {
        waiting.shutdownNow();
    }

    @Test
    void takesAFileOnlyOnceItsSizeIsStill() throws Exception {
        try (Arrivals arrivals = new Arrivals(List.of(folder), STILL, Duration.ofMillis(200), this::unreadable)) {
            Future<List<Path>> next = waiting.submit(arrivals::next);
            Path file = write("dang-ghi.txt", "a");
            long last = System.nanoTime();
            for (int i = 0; i < 12; i++) {
                Thread.sleep(150);
                assertThat(next).as("a file that grows").isNotDone();
                Files.writeString(file, "thêm chữ ", StandardOpenOption.APPEND);
                last = System.nanoTime();
            }

            assertThat(next.get()).containsExactly(file);
            assertThat(System.nanoTime() - last).isGreaterThanOrEqualTo(STILL.toNanos());
        }
    }

    @Test
    void takesWhatIsThereWhatComesIntoNewFoldersAndWhatChangesEachOnce() throws Exception {
        Path there = write("co-san.txt", "a");
        try (Arrivals arrivals = new Arrivals(List.of(folder), STILL, Duration.ofMillis(200), this::unreadable)) {
            assertThat(arrivals.next()).containsExactly(there);
            Files.createDirectory(folder.resolve("moi"));
            Path inner = write("moi/den.docx", "b");
            write("~$den.docx", "Word giữ chỗ");
            write("anh.part", "c");
            assertThat(arrivals.next()).containsExactly(inner);
            assertThat(nothing(arrivals)).isTrue();
        }
    }

    @Test
    void offersAgainWhatIsChangedOrGivenBack() throws Exception {
        Path file = write("a.txt", "a");
        try (Arrivals arrivals = new Arrivals(List.of(folder), STILL, Duration.ofMillis(200), this::unreadable)) {
            assertThat(arrivals.next()).containsExactly(file);
            write("a.txt", "khác");
            assertThat(arrivals.next()).containsExactly(file);
            arrivals.giveBack(List.of(file));
            assertThat(arrivals.next()).containsExactly(file);
        }
    }

    @Test
    void tellsOnceOfAFolderThatIsGone() throws Exception {
        Path gone = Files.createDirectory(folder.resolve("chia-se"));
        try (Arrivals arrivals = new Arrivals(List.of(folder, gone), STILL, Duration.ofMillis(100), this::unreadable)) {
            assertThat(nothing(arrivals)).isTrue();
            assertThat(told).isEmpty();
            Files.delete(gone);
            assertThat(nothing(arrivals)).isTrue();
            assertThat(told).singleElement().asString().contains("chia-se", "không có tệp hay thư mục");
            Files.createDirectory(gone);
            Path file = write("chia-se/a.txt", "a");
            assertThat(arrivals.next()).containsExactly(file);
            Files.delete(file);
            Files.delete(gone);
            assertThat(nothing(arrivals)).isTrue();
            assertThat(told).hasSize(2);
        }
    }

    private void unreadable(String path, String reason) {
        told.add(path + ": " + reason);
    }

    /** Whether nothing arrives for three times as long as a file must be still. */
    private boolean nothing(Arrivals arrivals) throws Exception {
        Future<List<Path>> next = waiting.submit(arrivals::next);
        try {
            next.get(STILL.toMillis() * 3, TimeUnit.MILLISECONDS);
            return false;
        } catch (TimeoutException none) {
            next.cancel(true);
            return true;
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
