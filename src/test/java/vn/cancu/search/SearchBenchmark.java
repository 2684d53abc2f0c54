package vn.cancu.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.cancu.document.Passage;
import vn.cancu.intake.IndexedDocument;

/**
 * Prints the speed of indexing and asking on generated passages: {@code ./cancu bench search}.
 *
 * <p>Arguments: passages (100000; {@code --passages 1000000} as well), questions (2000). The text is that of {@link GeneratedText}.
 */
public final class SearchBenchmark {
    private static final int PASSAGES_OF_A_DOCUMENT = 50;
    private final GeneratedText generated = new GeneratedText(10);

    private SearchBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        List<String> figures =
                Stream.of(arguments).filter(word -> !word.startsWith("--")).toList();
        int passages = figures.isEmpty() ? 100_000 : Integer.parseInt(figures.getFirst());
        int questions = figures.size() > 1 ? Integer.parseInt(figures.get(1)) : 2_000;
        new SearchBenchmark().run(passages, questions);
    }

    private void run(int passages, int questions) throws IOException {
        Path folder = Files.createTempDirectory("cancu-benchmark");
        try (SearchLibrary library = SearchLibrary.openToWrite(folder)) {
            List<String> asked = index(library, passages, questions, folder);
            ask("warm-up", library, asked, false);
            ask("ten best, highlighted", library, asked, false);
            ask("with exact total and facets", library, asked, true);
        } finally {
            IndexFolder.delete(folder);
        }
    }

    private List<String> index(SearchLibrary library, int passages, int questions, Path folder) throws IOException {
        List<String> asked = new ArrayList<>();
        long bytes = 0;
        long nanos = 0;
        long cpu = 0;
        for (int i = 0; i < passages / PASSAGES_OF_A_DOCUMENT; i++) {
            IndexedDocument document = document(i);
            for (Passage passage : document.passages()) {
                bytes += passage.text().getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
                if (asked.size() < questions && generated.below(Math.max(1, passages / questions)) == 0) {
                    asked.add(question(passage.text()));
                }
            }
            long started = System.nanoTime();
            long worked = worked();
            library.put(document);
            nanos += System.nanoTime() - started;
            cpu += worked() - worked;
        }
        long started = System.nanoTime();
        library.commit(1);
        nanos += System.nanoTime() - started;
        long size;
        try (Stream<Path> files = Files.walk(folder)) {
            size = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
        System.out.printf(
                Locale.ROOT,
                "%d passages, %.0f passages/s (%.0f by CPU time), %.1f MB of text, index %.2f times the text%n",
                passages,
                passages / (nanos / 1e9),
                passages / (cpu / 1e9),
                bytes / 1e6,
                (double) size / bytes);
        return asked;
    }

    private IndexedDocument document(int number) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < PASSAGES_OF_A_DOCUMENT; i++) {
            passages.add(new Passage(
                    i + 1,
                    i + 1,
                    "II." + i,
                    i % 5 == 0 ? generated.words(8) : null,
                    generated.words(20 + generated.below(60))));
        }
        return new IndexedDocument(
                number,
                "d" + number,
                number + "/KH-UBND",
                "Kế hoạch",
                generated.words(15),
                "UBND xã Suối " + number % 300,
                "xã",
                "2025-03-15",
                List.of(2021 + number % 5),
                List.of("1719"),
                List.of("1719/DA" + number % 10),
                List.of("UBND xã Suối " + number % 300),
                "/texts/" + number,
                passages);
    }

    private String question(String text) {
        String[] syllables = text.split(" ");
        int length = Math.min(syllables.length, 2 + generated.below(10));
        int from = generated.below(syllables.length - length + 1);
        String question = String.join(" ", Arrays.copyOfRange(syllables, from, from + length));
        return generated.below(3) == 0 ? vn.cancu.text.Folding.fold(question) : question;
    }

    /** Processor time of this thread in nanoseconds: what remains of a figure where others use the machine too. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void ask(String what, SearchLibrary library, List<String> questions, boolean facets) {
        double[] times = new double[questions.size()];
        double[] work = new double[questions.size()];
        for (int i = 0; i < times.length; i++) {
            SearchQuestion question = SearchQuestion.of(questions.get(i));
            long started = System.nanoTime();
            long worked = worked();
            library.search(facets ? question : question.hitsOnly());
            work[i] = (worked() - worked) / 1e6;
            times[i] = (System.nanoTime() - started) / 1e6;
        }
        double sum = Arrays.stream(times).sum();
        Arrays.sort(times);
        Arrays.sort(work);
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f questions/s, p50 %.1f ms, p99 %.1f ms, worst %.1f ms; CPU p50 %.1f ms, p99 %.1f ms%n",
                what,
                times.length / sum * 1e3,
                times[times.length / 2],
                times[times.length * 99 / 100],
                times[times.length - 1],
                work[work.length / 2],
                work[work.length * 99 / 100]);
    }
}
