package vn.cancu.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each target for 20 seconds, for ten minutes under {@code -Pnightly}: no exception, and nothing that takes longer than 25 seconds. What is
 * found lies under {@code target/fuzz}, as {@code crash-…} or {@code timeout-…}; the corpus there is built on by the next run.
 */
class FuzzIT {
    private static final boolean NIGHTLY = "nightly".equals(System.getProperty("cancu.test.size"));
    private static final int SECONDS = NIGHTLY ? 600 : 20;
    private static final Path PLACE = Path.of("target", "fuzz").toAbsolutePath();
    private static final Path SAMPLES = Path.of("data", "samples").toAbsolutePath();

    @ParameterizedTest
    @ValueSource(strings = {"vn.cancu.fuzz.ReaderFuzz", "vn.cancu.search.QuestionFuzz", "vn.cancu.web.RoutesFuzz"})
    void findsNothing(String target) throws IOException, InterruptedException {
        String name = target.substring(target.lastIndexOf('.') + 1);
        Path place = Files.createDirectories(PLACE.resolve(name));
        Path corpus = Files.createDirectories(place.resolve("corpus"));
        Path log = place.resolve("log.txt");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1500m",
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + target,
                        "--instrumentation_includes=vn.cancu.**",
                        "--reproducer_path=" + place,
                        "-max_total_time=" + SECONDS,
                        // The gate goes the same way each time; a nightly run another.
                        "-seed=" + (NIGHTLY ? 0 : 20_261_130),
                        "-max_len=30000",
                        "-timeout=25",
                        "-rss_limit_mb=0",
                        "-artifact_prefix=" + place + "/",
                        corpus.toString(),
                        SAMPLES.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(SECONDS + 180, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("ends by itself; its log is %s", log).isTrue();
        assertThat(process.exitValue())
                .as(() -> "what was found, from " + log + ":\n" + tail(log))
                .isZero();
        assertThat(Files.readString(log, java.nio.charset.StandardCharsets.ISO_8859_1))
                .as("it ran")
                .contains("DONE");
    }

    private static String tail(Path log) {
        try {
            List<String> lines = Files.readAllLines(log, java.nio.charset.StandardCharsets.ISO_8859_1);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
