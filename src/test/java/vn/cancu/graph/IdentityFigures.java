package vn.cancu.graph;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import vn.cancu.document.Symbol;
import vn.cancu.generator.identity.Country;
import vn.cancu.generator.identity.Country.TrueText;
import vn.cancu.generator.identity.TrueDocument;
import vn.cancu.generator.identity.TrueMention;
import vn.cancu.generator.identity.TrueMention.Print;
import vn.cancu.identity.DocumentKey;
import vn.cancu.intake.DocumentStore;
import vn.cancu.intake.ReadFile;
import vn.cancu.text.PartialDate;

/** A made-up country read and stored like any folder, and what its mentions were taken for, beside the truth. */
public final class IdentityFigures {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int MOST_SHOWN = 15;
    private static final int TOLD_EVERY = 500;

    /** Of one way to print, or of all. */
    private static final class Row {
        int mentions;
        int resolvable;
        int right;
        int falsely;
        int asPrinted;
        int open;
    }

    /** Keys of all documents that truly are, the laws that the catalogue lists among them. */
    private final Set<String> real = new HashSet<>();

    private final Map<Print, Row> rows = new EnumMap<>(Print.class);
    private final Row all = new Row();
    private final List<String> falsely = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private int documents;
    private double seconds;

    private IdentityFigures() {}

    /** {@code ./cancu bench identity [DOCUMENTS]}. */
    public static void main(String[] args) {
        int size = args.length == 0 ? 10_000 : Integer.parseInt(args[0]);
        try (GraphServer.Running server = GraphServer.start(Map.of())) {
            vn.cancu.catalogue.Catalogue catalogue = vn.cancu.catalogue.Catalogue.load();
            Graph graph = Graph.open(server.driver(), new CypherCatalog(), catalogue);
            of(1, size, graph, new GraphStore(graph, new ListedDocuments(catalogue)), IdentityFigures::told)
                    .print();
        }
    }

    private static void told(int stored, double seconds) {
        if (stored % TOLD_EVERY == 0) {
            OUT.printf(Locale.ROOT, "%6d documents in %6.1f s%n", stored, seconds);
        }
    }

    static IdentityFigures of(long seed, int size, Graph graph, DocumentStore store) {
        return of(seed, size, graph, store, (stored, seconds) -> {});
    }

    /** Told of how many documents are stored, and in which time. */
    private interface Progress {
        void of(int stored, double seconds);
    }

    private static IdentityFigures of(long seed, int size, Graph graph, DocumentStore store, Progress progress) {
        Country country = new Country(seed, size);
        List<TrueText> texts = country.texts();
        Map<Integer, String> keys = new HashMap<>();
        IdentityFigures figures = new IdentityFigures();
        long began = System.nanoTime();
        for (TrueText text : texts) {
            ReadFile file = ReadFiles.of(text.file(), text.text());
            keys.put(text.document().id(), store.store(file).key());
            figures.seconds = (System.nanoTime() - began) / 1e9;
            progress.of(keys.size(), figures.seconds);
        }
        Map<String, Record> read = new HashMap<>();
        for (Record row : graph.read("test/mentions", Map.of())) {
            read.putIfAbsent(row.get("file").asString() + ":" + row.get("line").asInt(), row);
        }
        figures.documents = texts.size();
        country.documents().forEach(document -> figures.real.add(key(document, keys)));
        graph.read("test/listed", Map.of())
                .forEach(row -> figures.real.add(row.get("key").asString()));
        for (TrueText text : texts) {
            for (TrueMention mention : text.mentions()) {
                figures.add(text, mention, read.get(text.file() + ":" + mention.line()), keys);
            }
        }
        return figures;
    }

    private void add(TrueText text, TrueMention mention, @Nullable Record row, Map<Integer, String> keys) {
        String one =
                row == null || row.get("one").isNull() ? null : row.get("one").asString();
        boolean right = one != null && one.equals(key(mention, keys));
        Row own = rows.computeIfAbsent(mention.print(), print -> new Row());
        // What no reader can tell has its own line, and is no part of the sum.
        boolean tellable = mention.print() != Print.ANOTHER_NUMBER;
        for (Row of : tellable ? List.of(all, own) : List.of(own)) {
            of.mentions++;
            of.resolvable += mention.resolvable() ? 1 : 0;
            of.right += mention.resolvable() && right ? 1 : 0;
            of.falsely += one != null && !right && real.contains(one) ? 1 : 0;
            of.asPrinted += one != null && !right && !real.contains(one) ? 1 : 0;
            of.open += !mention.resolvable() && one == null ? 1 : 0;
        }
        String place = mention.print() + " " + text.file() + ":" + mention.line() + " “"
                + text.text().split("\n", -1)[mention.line() - 1] + "” → ";
        if (!tellable) {
            return;
        }
        if (one != null && !right && real.contains(one)) {
            falsely.add(place + one + ", truly " + key(mention, keys));
        } else if (mention.resolvable() && !right) {
            missed.add(place
                    + (row == null
                            ? "not read"
                            : one != null ? one : row.get("candidates").asList()));
        }
    }

    /** Of the document that is truly meant; what is not held has the key that its number, authority and day make. */
    private static String key(TrueMention mention, Map<Integer, String> keys) {
        TrueDocument meant = mention.meant();
        String law = mention.law();
        if (meant == null) {
            return law == null || mention.lawDate() == null
                    ? "none"
                    : made(law, "Quốc hội", PartialDate.of(mention.lawDate())).orElseThrow();
        }
        return key(meant, keys);
    }

    private static String key(TrueDocument meant, Map<Integer, String> keys) {
        String held = keys.get(meant.id());
        return held != null
                ? held
                : made(meant.symbol(), meant.issuer(), PartialDate.of(meant.date()))
                        .orElseThrow();
    }

    private static Optional<String> made(String symbol, String issuer, PartialDate date) {
        return Symbol.of(symbol).flatMap(of -> DocumentKey.of(of, issuer, date));
    }

    int falseMerges() {
        return all.falsely;
    }

    double resolved() {
        return all.right / (double) all.resolvable;
    }

    List<String> examples() {
        List<String> shown = new ArrayList<>(falsely.subList(0, Math.min(MOST_SHOWN, falsely.size())));
        shown.addAll(missed.subList(0, Math.min(MOST_SHOWN, missed.size())));
        return shown;
    }

    private void print() {
        OUT.printf(
                Locale.ROOT,
                "%d documents, read and stored %.1f a second%n%-14s %9s %11s %9s %13s %11s %10s%n",
                documents,
                documents / seconds,
                "print",
                "mentions",
                "resolvable",
                "right",
                "false merges",
                "as printed",
                "kept open");
        rows.forEach((print, row) -> print(print.name().toLowerCase(Locale.ROOT), row));
        print("all", all);
        OUT.printf(Locale.ROOT, "resolved right: %.4f of the resolvable%n", resolved());
        examples().forEach(OUT::println);
    }

    private static void print(String name, Row row) {
        OUT.printf(
                "%-14s %9d %11d %9d %13d %11d %10d%n",
                name, row.mentions, row.resolvable, row.right, row.falsely, row.asPrinted, row.open);
    }
}
