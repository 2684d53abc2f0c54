package vn.cancu;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import vn.cancu.authority.Authority;
import vn.cancu.authority.BasisAnswer;
import vn.cancu.authority.BasisQuestion;
import vn.cancu.authority.Dependent;
import vn.cancu.generator.LargeCollection;
import vn.cancu.keeping.Home;

/**
 * How fast the questions of authority are over large graphs, warm, over Bolt: {@code ./cancu bench authority [SMALL LARGE [HOME_OF_LARGE]]}
 * (10000 and 100000). Prints; asserts nothing. Homes are made on first use.
 */
public final class AuthorityBench {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private AuthorityBench() {}

    public static void main(String[] args) {
        int small = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int large = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
        Home little = LargeGraphBench.made(small, LargeGraphBench.place(small));
        Home big = LargeGraphBench.made(large, args.length > 2 ? Path.of(args[2]) : LargeGraphBench.place(large));
        Timing before = measured(small, little);
        Timing after = measured(large, big);
        OUT.printf(
                Locale.ROOT,
                "growth   %d to %d documents: p50 x %.2f, p99 x %.2f%n",
                small,
                large,
                after.median() / before.median(),
                after.worst() / before.worst());
    }

    private static Timing measured(int documents, Home home) {
        LargeCollection collection = new LargeCollection(documents);
        try (Wiring.OpenStore open = Wiring.openStore(home)) {
            Authority authority = open.context().getBean(Authority.class);
            Timing item = timed(
                    "item",
                    documents,
                    i -> authority.basis(new BasisQuestion(
                            LargeCollection.phrase(i), collection.commune(i * 7), 2022 + i % 4, null)));
            timed(
                    "document",
                    documents,
                    i -> authority.basis(new BasisQuestion(
                            collection.card((i * 97) % documents).key(), null, null, null)));
            timed(
                    "words",
                    documents,
                    i -> authority.basis(new BasisQuestion(LargeCollection.phrase(i), null, 2022 + i % 4, null)));
            cascade(authority, collection);
            long began = System.nanoTime();
            int missing = authority.missing(0, 50).size();
            OUT.printf(Locale.ROOT, "missing  %d rows in %.1f ms%n", missing, (System.nanoTime() - began) / 1e6);
            return item;
        }
    }

    private static Timing timed(String name, int documents, IntFunction<BasisAnswer> question) {
        return Timing.of(
                String.format(Locale.ROOT, "paths    %-9s %7d documents:", name, documents),
                "paths",
                i -> question.apply(i).paths().size());
    }

    private static void cascade(Authority authority, LargeCollection collection) {
        for (int round = 0; round < 3; round++) {
            long began = System.nanoTime();
            AtomicLong first = new AtomicLong();
            List<Dependent> rows = new ArrayList<>();
            boolean whole = authority.below(collection.hub().key(), row -> {
                first.compareAndSet(0, System.nanoTime() - began);
                rows.add(row);
                return true;
            });
            long direct = rows.stream().filter(row -> row.depth() == 1).count();
            OUT.printf(
                    Locale.ROOT,
                    "cascade  of the most cited: first row after %.1f ms, %d rows (%d direct, %s) in %.0f ms%n",
                    first.get() / 1e6,
                    rows.size(),
                    direct,
                    whole ? "whole" : "cut",
                    (System.nanoTime() - began) / 1e6);
        }
    }
}
