package vn.cancu;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.cancu.duty.Chain;
import vn.cancu.duty.Duties;
import vn.cancu.duty.DutyQuestion;
import vn.cancu.generator.LargeCollection;
import vn.cancu.keeping.Home;

/**
 * How fast duties and chains are answered over a large graph, warm, over Bolt: {@code ./cancu bench duty [DOCUMENTS [HOME]]} (100000).
 * Prints; asserts nothing. The home is made on first use.
 */
public final class DutyBench {
    private DutyBench() {}

    public static void main(String[] args) {
        int documents = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        Home home =
                LargeGraphBench.made(documents, args.length > 1 ? Path.of(args[1]) : LargeGraphBench.place(documents));
        LargeCollection collection = new LargeCollection(documents);
        try (Wiring.OpenStore open = Wiring.openStore(home)) {
            Duties duties = open.context().getBean(Duties.class);
            ofUnits(duties, collection);
            chains(duties, collection);
        }
    }

    private static void ofUnits(Duties duties, LargeCollection collection) {
        timed("unit", i -> rows(duties, collection.commune(i * 7), null, 0));
        timed("office", i -> rows(duties, "Phòng Kinh tế " + collection.commune(i * 7), null, 0));
        timed("year", i -> rows(duties, collection.commune(i * 7), 2022 + i % 4, 0));
        String hub = collection.busiest();
        timed("busiest", i -> rows(duties, hub, null, 0));
        timed("its year", i -> rows(duties, hub, 2022 + i % 4, 0));
        timed("its end", i -> rows(duties, hub, null, i * 13 % 9_000));
    }

    private static long rows(Duties duties, String unit, @Nullable Integer year, int offset) {
        return duties.duties(new DutyQuestion(null, unit, year, offset, 50))
                .rows()
                .size();
    }

    private static void chains(Duties duties, LargeCollection collection) {
        List<String> plans = collection.plans(200);
        timed("chain", i -> links(duties.chain(plans.get(i * 7 % plans.size()))));
        timed(
                "of words",
                i -> links(duties.chain(new DutyQuestion(LargeCollection.phrase(i), collection.commune(i * 7), null))));
    }

    /** Not every plan has every phrase. */
    private static long links(@Nullable Chain chain) {
        return chain == null ? 0 : chain.links().size();
    }

    private static void timed(String name, IntToLongFunction question) {
        Timing.of("duty     " + name, "rows", question);
    }
}
