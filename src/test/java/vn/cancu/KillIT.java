package vn.cancu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import vn.cancu.generator.DocumentGenerator;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.Home;

/** A run of intake that is killed at random moments, or told to stop, and then repeated leaves the store of an unbroken run. */
class KillIT {
    private static final boolean NIGHTLY = "nightly".equals(System.getProperty("cancu.test.size"));
    private static final int DOCUMENTS = NIGHTLY ? 300 : 60;
    private static final int KILLS = NIGHTLY ? 30 : 3;
    private static final Path PLACE = Path.of("target", "kill").toAbsolutePath();

    @Test
    void killedAndRepeatedIsAsIfNeverKilled() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(PLACE);
        Path documents = PLACE.resolve("documents");
        new DocumentGenerator(20260701).writeTo(documents, DOCUMENTS);
        Home unbroken = new Home(PLACE.resolve("unbroken"));
        Home broken = new Home(PLACE.resolve("broken"));

        assertThat(ingest(documents, unbroken).waitFor(5, TimeUnit.MINUTES)).isTrue();
        stopped(documents, broken);
        Random random = new Random(7);
        for (int kill = 1; kill <= KILLS; kill++) {
            Process process = ingest(documents, broken);
            int more = 1 + random.nextInt(2 * DOCUMENTS / KILLS);
            waitForOriginals(process, broken, originals(broken) + more);
            Thread.sleep(Duration.ofMillis(random.nextInt(60)));
            process.destroyForcibly().waitFor();
        }
        Process last = ingest(documents, broken);
        assertThat(last.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(last.exitValue()).isZero();

        StoreImage expected = StoreImage.of(unbroken);
        StoreImage actual = StoreImage.of(broken);
        assertThat(expected.nodes()).hasSizeGreaterThan(DOCUMENTS);
        assertThat(actual.nodes()).isEqualTo(expected.nodes());
        assertThat(actual.relationships()).isEqualTo(expected.relationships());
        assertThat(actual.indexed()).isEqualTo(expected.indexed());
        assertThat(new ChangeLog(broken, Clock.systemUTC()).check().breaks()).isEmpty();
        assertThat(taken(broken)).isEqualTo(taken(unbroken)).hasSize(DOCUMENTS);
    }

    /** sha256s of what the log says was taken in. */
    private static Set<String> taken(Home home) {
        Set<String> taken = new TreeSet<>();
        ChangeLog.read(home, change -> taken.add(change.what() + " " + change.after()));
        taken.removeIf(change -> !change.startsWith("intake "));
        return taken;
    }

    /** Told to stop (SIGTERM) a run ends behind the document in hand, says what is left, and closes the store: no fault is told. */
    private static void stopped(Path documents, Home home) throws IOException, InterruptedException {
        Process process = ingest(documents, home);
        waitForOriginals(process, home, originals(home) + 2);
        process.destroy();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(PLACE.resolve("ingest.log")))
                .doesNotContain("Lỗi của chương trình")
                .contains("Đã dừng theo yêu cầu");
    }

    private static Process ingest(Path documents, Home home) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder builder = new ProcessBuilder(List.of(
                java.toString(),
                "-Xmx1g",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath,
                "vn.cancu.Cancu",
                "ingest",
                documents.toString(),
                "--home",
                home.root().toString()));
        Path log = Files.createDirectories(PLACE).resolve("ingest.log");
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Kills are placed by what has been done, not by the clock: a slow start is no progress. */
    private static void waitForOriginals(Process process, Home home, long wanted)
            throws IOException, InterruptedException {
        while (process.isAlive() && originals(home) < wanted) {
            Thread.sleep(Duration.ofMillis(10));
        }
    }

    private static long originals(Home home) throws IOException {
        if (!Files.isDirectory(home.originals())) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(home.originals())) {
            return files.filter(file -> file.getFileName().toString().length() == 64)
                    .count();
        } catch (java.io.UncheckedIOException vanished) {
            // A file that was renamed while we looked.
            return 0;
        }
    }
}
