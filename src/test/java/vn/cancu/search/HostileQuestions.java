package vn.cancu.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Questions nobody would ask: pieces of syntax in any order, random letters and signs. {@code ./cancu bench hostile [COUNT]} asks so many
 * over the seeds and the samples and prints how long it took; an exception ends it.
 */
public final class HostileQuestions {
    private static final double LONG_MS = 200;
    /** Questions to warm up; the slowest of a cold program are no fault of what was typed. */
    private static final int WARM_UP = 2_000;

    private static final List<String> PIECES = List.of(
            "\"",
            "*",
            "-",
            "OR",
            "HOẶC",
            "nam:",
            "loai:\"",
            "cap:xã",
            "nước",
            "sinh hoạt",
            "-\"",
            "1719/QĐ-TTg",
            "27/2022",
            "((",
            "NOT",
            "AND",
            "9.504,2 triệu",
            "hội*",
            "**",
            "ho*",
            "title:",
            "\\",
            "/",
            "~2",
            "^3",
            "[a TO b]",
            ":",
            "2021-2025",
            "đ",
            "Ủy ban nhân dân",
            "sohieu:12/KH",
            "99999999999999999999999",
            "0/0/0",
            "31/2/2024");

    private HostileQuestions() {}

    static String typed(Random random) {
        if (random.nextInt(4) == 0) {
            return Samples.randomText(random, 1 + random.nextInt(200));
        }
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            out.append(PIECES.get(random.nextInt(PIECES.size())));
            out.append(random.nextInt(3) == 0 ? "" : " ");
        }
        return out.toString();
    }

    public static void main(String[] arguments) throws IOException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        Path folder = Files.createTempDirectory("cancu-hostile");
        try (SearchLibrary library = SearchLibrary.openToWrite(folder)) {
            RealQuestions.fill(library);
            System.out.printf(Locale.ROOT, "%d passages and heads%n", library.size());
            ask(library, new Random(1), WARM_UP);
            ask(library, new Random(2), count);
        } finally {
            IndexFolder.delete(folder);
        }
    }

    private static void ask(SearchLibrary library, Random random, int count) {
        double[] times = new double[count];
        double[] work = new double[count];
        String slowest = "";
        double most = 0;
        for (int i = 0; i < count; i++) {
            String typed = typed(random);
            long started = System.nanoTime();
            long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            library.search(SearchQuestion.of(typed));
            work[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked) / 1e6;
            times[i] = (System.nanoTime() - started) / 1e6;
            if (work[i] > most) {
                most = work[i];
                slowest = typed;
            }
        }
        Arrays.sort(times);
        Arrays.sort(work);
        System.out.printf(
                Locale.ROOT,
                "%d questions, no exception; p50 %.1f ms, p99 %.1f ms, worst %.1f ms, %d over %.0f ms; CPU p50 %.1f, p99 %.1f, worst %.1f,"
                        + " %d over; most for: %s%n",
                count,
                times[count / 2],
                times[count * 99 / 100],
                times[count - 1],
                Arrays.stream(times).filter(ms -> ms > LONG_MS).count(),
                LONG_MS,
                work[count / 2],
                work[count * 99 / 100],
                work[count - 1],
                Arrays.stream(work).filter(ms -> ms > LONG_MS).count(),
                slowest);
    }
}
