package vn.cancu;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;
import vn.cancu.authority.BasisQuestion;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.cli.Desk;
import vn.cancu.duty.DutyQuestion;
import vn.cancu.generator.DocumentGenerator;
import vn.cancu.generator.GeneratedDocument;
import vn.cancu.intake.Progress;
import vn.cancu.keeping.Home;
import vn.cancu.reading.DocumentReader;
import vn.cancu.search.SearchQuestion;
import vn.cancu.text.SourceText;

/**
 * How fast documents go through reading, graph and index, and how fast the three questions are answered over them: {@code ./cancu
 * bench intake [DOCUMENTS [small|seed]]}. On generated documents, in rounds of a hundred so that the warm-up is seen; what is sustained is
 * the second half. Prints, asserts nothing.
 */
public final class ThroughputBench {
    private static final int ROUND = 100;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ThroughputBench() {}

    public static void main(String[] args) throws IOException {
        int count = Math.max(2 * ROUND, args.length > 0 ? Integer.parseInt(args[0]) : 1000);
        DocumentGenerator.Size size =
                args.length > 1 && args[1].equals("small") ? DocumentGenerator.Size.SMALL : DocumentGenerator.Size.SEED;
        Path place = Path.of("target", "bench").toAbsolutePath();
        FileSystemUtils.deleteRecursively(place);
        List<GeneratedDocument> documents =
                new DocumentGenerator(1, size).documents(count).toList();
        try (Wiring.OpenStore open = Wiring.openStore(new Home(place.resolve("home")))) {
            Desk desk = open.desk();
            List<Work> rounds = new ArrayList<>();
            for (int from = 0; from + ROUND <= count; from += ROUND) {
                List<GeneratedDocument> some = documents.subList(from, from + ROUND);
                Path folder = write(place.resolve("round-" + from), some);
                Work work = Work.of(some, () -> desk.intake().take(List.of(folder), Progress.NONE));
                rounds.add(work);
                OUT.printf("intake   to document %5d: %s%n", from + ROUND, work);
            }
            Work warm =
                    rounds.subList(rounds.size() / 2, rounds.size()).stream().reduce(Work.NONE, Work::plus);
            OUT.printf("intake   second half, warm  : %s%n", warm);
            List<GeneratedDocument> measured = documents.subList(count / 2, count);
            DocumentReader reader = new DocumentReader(Catalogue.load());
            Work reading =
                    Work.of(measured, () -> measured.forEach(document -> reader.read(SourceText.of(document.text()))));
            OUT.printf("reading  alone, one thread  : %s%n", reading);
            questions(desk, documents);
        }
    }

    /**
     * What was done in which time.
     *
     * @param seconds on the clock; a machine that others use as well blurs it
     * @param cpu seconds of processor time, which others blur little: two free cores give twice the documents of one such second
     * @param compiling seconds that the JVM's compiler was at work, by the clock: on a busy machine more than it had of {@code cpu};
     *     becomes small when the program is warm
     */
    private record Work(int documents, double megabytes, double seconds, double cpu, double compiling) {
        static final Work NONE = new Work(0, 0, 0, 0, 0);

        static Work of(List<GeneratedDocument> documents, Runnable work) {
            double megabytes = documents.stream()
                            .mapToLong(document -> document.text().getBytes(StandardCharsets.UTF_8).length)
                            .sum()
                    / 1e6;
            long began = System.nanoTime();
            double cpu = cpuSeconds();
            double compiling = compilingSeconds();
            work.run();
            return new Work(
                    documents.size(), megabytes, since(began), cpuSeconds() - cpu, compilingSeconds() - compiling);
        }

        Work plus(Work other) {
            return new Work(
                    documents + other.documents,
                    megabytes + other.megabytes,
                    seconds + other.seconds,
                    cpu + other.cpu,
                    compiling + other.compiling);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%5.1f documents/s, %.2f MB/s; %5.1f documents for a second of one core (%.0f ms each, compiler %.0f ms)",
                    documents / seconds,
                    megabytes / seconds,
                    documents / cpu,
                    cpu / documents * 1000,
                    compiling / documents * 1000);
        }
    }

    private static Path write(Path folder, List<GeneratedDocument> documents) throws IOException {
        Files.createDirectories(folder);
        for (GeneratedDocument document : documents) {
            Files.writeString(folder.resolve(document.fileName()), document.text());
        }
        return folder;
    }

    private static String title(GeneratedDocument plan) {
        String code = plan.items().getFirst().project();
        return Catalogue.load().programme("1719").orElseThrow().components().stream()
                .filter(component -> component.code().equals(code))
                .findFirst()
                .orElseThrow()
                .title();
    }

    private static void questions(Desk desk, List<GeneratedDocument> documents) {
        List<GeneratedDocument> plans = documents.stream()
                .filter(document -> !document.items().isEmpty())
                .limit(200)
                .toList();
        latency(
                "basis",
                plans,
                plan -> desk.authority()
                        .basis(new BasisQuestion(
                                title(plan), plan.issuer(), plan.date().getYear(), null)));
        latency("duties", plans, plan -> desk.duties().duties(new DutyQuestion(title(plan), plan.issuer(), null)));
        latency("search", plans, plan -> desk.search().search(SearchQuestion.of(title(plan))));
    }

    private static void latency(
            String name, List<GeneratedDocument> plans, java.util.function.Consumer<GeneratedDocument> question) {
        plans.forEach(question);
        List<Double> took = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            for (GeneratedDocument plan : plans) {
                long began = System.nanoTime();
                question.accept(plan);
                took.add(since(began) * 1000);
            }
        }
        double[] sorted =
                took.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length > 0) {
            OUT.printf(
                    "%-8s p50 %.1f ms, p99 %.1f ms, mean %.1f ms (%d questions)%n",
                    name,
                    sorted[sorted.length / 2],
                    sorted[sorted.length * 99 / 100],
                    Arrays.stream(sorted).average().orElse(0),
                    sorted.length);
        }
    }

    private static double cpuSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1000.0;
    }

    private static double compilingSeconds() {
        return ManagementFactory.getCompilationMXBean().getTotalCompilationTime() / 1000.0;
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
