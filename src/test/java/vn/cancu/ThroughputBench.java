package vn.cancu;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
 * bench intake [DOCUMENTS [small|seed]]}. After a warm-up, on generated documents; prints, asserts nothing.
 */
public final class ThroughputBench {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ThroughputBench() {}

    public static void main(String[] args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 400;
        DocumentGenerator.Size size =
                args.length > 1 && args[1].equals("small") ? DocumentGenerator.Size.SMALL : DocumentGenerator.Size.SEED;
        Path place = Path.of("target", "bench").toAbsolutePath();
        FileSystemUtils.deleteRecursively(place);
        DocumentGenerator generator = new DocumentGenerator(1, size);
        int warm = Math.max(100, count / 4);
        List<GeneratedDocument> documents = generator.documents(warm + count).toList();
        Path warmUp = write(place.resolve("warm-up"), documents.subList(0, warm));
        Path measured = write(place.resolve("measured"), documents.subList(warm, warm + count));
        long bytes = documents.subList(warm, warm + count).stream()
                .mapToLong(document -> document.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        try (Wiring.OpenStore open = Wiring.openStore(new Home(place.resolve("home")))) {
            Desk desk = open.desk();
            desk.intake().take(List.of(warmUp), Progress.NONE);
            long began = System.nanoTime();
            double cpuBegan = cpuSeconds();
            desk.intake().take(List.of(measured), Progress.NONE);
            double whole = seconds(began);
            double cpu = cpuSeconds() - cpuBegan;
            double reading = readingAlone(documents.subList(warm, warm + count));
            OUT.printf(
                    "intake   %6d documents, %.1f MB in %.1f s: %.1f documents/s, %.2f MB/s%n",
                    count, bytes / 1e6, whole, count / whole, bytes / 1e6 / whole);
            // What a machine that others use as well cannot blur: two free cores give twice this.
            OUT.printf(
                    "         %.1f s of processor time: %.1f documents for each second of one core%n",
                    cpu, count / cpu);
            OUT.printf(
                    "reading alone, one thread: %.1f s, %.2f MB/s; whole : reading = %.1f : 1%n",
                    reading, bytes / 1e6 / reading, whole / reading);
            questions(desk, documents);
        }
    }

    private static Path write(Path folder, List<GeneratedDocument> documents) throws IOException {
        Files.createDirectories(folder);
        for (GeneratedDocument document : documents) {
            Files.writeString(folder.resolve(document.fileName()), document.text());
        }
        return folder;
    }

    private static double readingAlone(List<GeneratedDocument> documents) {
        DocumentReader reader = new DocumentReader(Catalogue.load());
        documents.forEach(document -> reader.read(SourceText.of(document.text())));
        long began = System.nanoTime();
        documents.forEach(document -> reader.read(SourceText.of(document.text())));
        return seconds(began);
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
                took.add(seconds(began) * 1000);
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

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
