package vn.cancu;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntToLongFunction;

/**
 * How long a question takes when all is warm. What it answers with is counted, so that an empty answer shows.
 *
 * @param median ms
 * @param worst of a hundred, ms
 */
record Timing(double median, double worst) {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int WARM = 1000;
    private static final int MEASURED = 1000;

    /**
     * Asks a thousand times unmeasured, then a thousand times measured, and prints.
     *
     * @param name of the bench and the question: "duty     unit"
     * @param rows what is counted of an answer: "paths"
     * @param question of a number; returns how many rows it was answered with
     */
    static Timing of(String name, String rows, IntToLongFunction question) {
        long answered = 0;
        for (int i = 0; i < WARM; i++) {
            answered += question.applyAsLong(i + MEASURED);
        }
        double[] times = new double[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long began = System.nanoTime();
            answered += question.applyAsLong(i);
            times[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(times);
        Timing timing = new Timing(times[MEASURED / 2], times[MEASURED * 99 / 100]);
        OUT.printf(
                Locale.ROOT,
                "%-22s p50 %.1f ms, p99 %.1f ms, worst %.1f ms; %.1f %s an answer%n",
                name,
                timing.median(),
                timing.worst(),
                times[MEASURED - 1],
                (double) answered / (WARM + MEASURED),
                rows);
        return timing;
    }
}
