package vn.cancu;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.cancu.audit.AuditQuestion;
import vn.cancu.audit.AuditReport;
import vn.cancu.audit.Audits;
import vn.cancu.budget.BudgetQuestion;
import vn.cancu.budget.BudgetQuestion.Dimension;
import vn.cancu.budget.Budgets;
import vn.cancu.budget.Cell;
import vn.cancu.budget.Comparison.Across;
import vn.cancu.generator.LargeCollection;
import vn.cancu.keeping.Home;

/**
 * How fast slices of the cube are over a large graph, warm, over Bolt, and how long the whole audit takes:
 * {@code ./cancu bench budget [DOCUMENTS [HOME]]} (100000). Prints; asserts nothing. The home is made on first use.
 */
public final class BudgetBench {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private BudgetBench() {}

    public static void main(String[] args) {
        int documents = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        Home home =
                LargeGraphBench.made(documents, args.length > 1 ? Path.of(args[1]) : LargeGraphBench.place(documents));
        LargeCollection collection = new LargeCollection(documents);
        try (Wiring.OpenStore open = Wiring.openStore(home)) {
            Budgets budgets = open.context().getBean(Budgets.class);
            timed("unit", i -> cells(budgets, null, collection.commune(i * 7), null));
            timed("and year", i -> cells(budgets, null, collection.commune(i * 7), 2022 + i % 4));
            timed("component", i -> cells(budgets, "DA" + (1 + i % 10), collection.commune(i * 7), null));
            timed(
                    "years",
                    i -> budgets.compared(
                                    new BudgetQuestion(
                                            "1719",
                                            null,
                                            collection.commune(i * 7),
                                            null,
                                            List.of(Dimension.COMPONENT, Dimension.YEAR)),
                                    Across.YEAR)
                            .lines()
                            .size());
            once("of all units", () -> cells(budgets, "DA4", null, 2024));
            once(
                    "units across",
                    () -> budgets.compared(new BudgetQuestion("1719", "DA4", null, 2024, List.of()), Across.UNIT)
                            .lines()
                            .size());
            audit(open.context().getBean(Audits.class));
        }
    }

    private static long cells(
            Budgets budgets, @Nullable String component, @Nullable String unit, @Nullable Integer year) {
        return budgets.cube(new BudgetQuestion("1719", component, unit, year, List.of())).rows().stream()
                .map(Cell::evidence)
                .mapToLong(List::size)
                .sum();
    }

    private static void audit(Audits audits) {
        long began = System.nanoTime();
        AuditReport report = audits.report(new AuditQuestion(null, null, null), done -> {
            if (done % 20_000 == 0) {
                OUT.printf(Locale.ROOT, "audit    %d documents, %.0f s%n", done, (System.nanoTime() - began) / 1e9);
            }
        });
        OUT.printf(
                Locale.ROOT,
                "audit    %d documents, %d findings in %.0f s%n",
                report.documents(),
                report.findings().size(),
                (System.nanoTime() - began) / 1e9);
    }

    private static void once(String name, java.util.function.LongSupplier question) {
        for (int round = 0; round < 3; round++) {
            long began = System.nanoTime();
            long amounts = question.getAsLong();
            OUT.printf(
                    Locale.ROOT,
                    "budget   %-12s %d amounts in %.0f ms%n",
                    name,
                    amounts,
                    (System.nanoTime() - began) / 1e6);
        }
    }

    private static void timed(String name, IntToLongFunction question) {
        Timing.of("budget   " + name, "amounts", question);
    }
}
