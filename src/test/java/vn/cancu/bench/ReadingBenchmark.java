package vn.cancu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.reading.DocumentReader;
import vn.cancu.text.SourceText;

/**
 * Megabytes of text (UTF-8) that one core reads in a second, and how long hostile texts of 100 KB take beyond that rate:
 * {@code ./cancu bench reading}.
 *
 * <p>The texts are the seeds beside the project, else the samples in it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {
    private static final int HOSTILE = 100_000;
    private static final double ALLOWED_MS = 50;

    private final List<String> texts = texts();
    private final DocumentReader reader = new DocumentReader(Catalogue.load());

    @Benchmark
    public void wholeReader(Blackhole sink) {
        for (String text : texts) {
            sink.consume(reader.read(SourceText.of(text)));
        }
    }

    /** Runs the benchmark, then the growth check; ends with status 1 where a hostile text takes longer than allowed. */
    public static void main(String[] arguments) throws RunnerException {
        double megabytes = bytes() / 1e6;
        double rate = 4;
        if (arguments.length == 0 || !arguments[0].equals("growth")) {
            RunResult result = new Runner(new OptionsBuilder()
                            .include(ReadingBenchmark.class.getSimpleName())
                            .build())
                    .run()
                    .iterator()
                    .next();
            double milliseconds = result.getPrimaryResult().getScore();
            rate = megabytes / (milliseconds / 1000);
            System.out.printf(
                    Locale.ROOT,
                    "reading: %.2f MB/s a core (%.1f KB in %.2f ms)%n",
                    rate,
                    megabytes * 1000,
                    milliseconds);
        }
        System.exit(growth(rate) ? 0 : 1);
    }

    private static boolean growth(double rate) {
        DocumentReader reader = new DocumentReader(Catalogue.load());
        Map<String, String> hostile = HostileTexts.ofLength(HOSTILE);
        texts().forEach(text -> reader.read(SourceText.of(text)));
        boolean fine = true;
        for (Map.Entry<String, String> entry : hostile.entrySet()) {
            SourceText source = SourceText.of(entry.getValue());
            double best = Double.MAX_VALUE;
            for (int i = 0; i < 6; i++) {
                long start = System.nanoTime();
                reader.read(source);
                best = Math.min(best, (System.nanoTime() - start) / 1e6);
            }
            double size = entry.getValue().getBytes(StandardCharsets.UTF_8).length / 1e6;
            double beyond = best - size / rate * 1000;
            fine &= beyond <= ALLOWED_MS;
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %7.1f ms, %+7.1f ms beyond the rate%s%n",
                    entry.getKey(),
                    best,
                    beyond,
                    beyond <= ALLOWED_MS ? "" : "  TOO SLOW");
        }
        return fine;
    }

    private static long bytes() {
        return texts().stream()
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private static List<String> texts() {
        Path seeds = Path.of("../shared/seeds");
        Path folder = Files.isDirectory(seeds) ? seeds : Path.of("data/samples");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(ReadingBenchmark::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the texts to be read: " + folder, e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
