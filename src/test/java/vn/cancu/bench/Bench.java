package vn.cancu.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.cancu.AuditBench;
import vn.cancu.AuthorityBench;
import vn.cancu.BudgetBench;
import vn.cancu.DutyBench;
import vn.cancu.LargeGraphBench;
import vn.cancu.MapBench;
import vn.cancu.PageBench;
import vn.cancu.ThroughputBench;
import vn.cancu.graph.IdentityFigures;
import vn.cancu.graph.MentionTable;
import vn.cancu.search.BesideBenchmark;
import vn.cancu.search.HostileQuestions;
import vn.cancu.search.SearchBenchmark;

/** {@code ./cancu bench [NAME] [ARGUMENTS…]}: the benchmarks by name. They print figures and assert nothing. */
public final class Bench {
    /** A room's benchmark is one line here. The first is the one that runs where no name is given. */
    private static final List<Benchmark> BENCHMARKS = List.of(
            new Benchmark(
                    "intake",
                    "[DOCUMENTS [small|seed]]",
                    "documents through reading, graph and index",
                    ThroughputBench::main),
            new Benchmark(
                    "page",
                    "[DOCUMENTS [READERS [REQUESTS [HOME]]]]",
                    "pages over a large graph, many readers at once",
                    PageBench::main),
            new Benchmark(
                    "map",
                    "[DOCUMENTS [HOME]]",
                    "the lược đồ of a decree with many citers, in the browser",
                    MapBench::main),
            new Benchmark(
                    "mentions", "FOLDER…", "every mention of a folder's texts and what it means", MentionTable::main),
            new Benchmark(
                    "identity", "[DOCUMENTS]", "mentions of a made-up country beside the truth", IdentityFigures::main),
            new Benchmark("reading", "[growth]", "the reader alone, and texts made to slow it", ReadingBenchmark::main),
            new Benchmark(
                    "large",
                    "[--documents N] [--home DIR]",
                    "makes a home of N generated documents with 10 N citations",
                    LargeGraphBench::main),
            new Benchmark(
                    "authority",
                    "[SMALL LARGE [HOME]]",
                    "paths, cascade and missing over large graphs",
                    AuthorityBench::main),
            new Benchmark("duty", "[DOCUMENTS [HOME]]", "duties and chains over a large graph", DutyBench::main),
            new Benchmark(
                    "budget",
                    "[DOCUMENTS [HOME]]",
                    "slices of the cube over a large graph, and its whole audit",
                    BudgetBench::main),
            new Benchmark("audit", "[SEED] [all]", "planted faults: recall and precision by kind", AuditBench::main),
            new Benchmark("search", "[PASSAGES [QUESTIONS]]", "the index: filling and asking", SearchBenchmark::main),
            new Benchmark("hostile", "[COUNT]", "questions nobody would ask, over the seeds", HostileQuestions::main),
            new Benchmark(
                    "beside", "[DIR]", "search beside Neo4j's full-text index and SQLite", BesideBenchmark::main));

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Bench() {}

    public static void main(String[] args) throws Exception {
        String first = args.length == 0 ? "" : args[0];
        if (first.equals("--help") || first.equals("-h")) {
            usage();
            return;
        }
        Optional<Benchmark> named = BENCHMARKS.stream()
                .filter(benchmark -> benchmark.name().equals(first))
                .findFirst();
        if (named.isPresent()) {
            named.get().main().run(Arrays.copyOfRange(args, 1, args.length));
        } else if (first.isEmpty() || Character.isDigit(first.charAt(0))) {
            BENCHMARKS.getFirst().main().run(args);
        } else {
            OUT.println("No benchmark is called " + first + ".");
            usage();
            System.exit(2);
        }
    }

    private static void usage() {
        OUT.println("Usage: ./cancu bench [NAME] [ARGUMENTS…]");
        for (Benchmark benchmark : BENCHMARKS) {
            OUT.printf("  %-10s %-26s %s%n", benchmark.name(), benchmark.arguments(), benchmark.what());
        }
    }

    private record Benchmark(String name, String arguments, String what, Main main) {}

    /** A main method. */
    @FunctionalInterface
    private interface Main {
        void run(String[] args) throws Exception;
    }
}
