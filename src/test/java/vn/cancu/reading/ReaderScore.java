package vn.cancu.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.api.ExtractJson;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.ReadDocument;
import vn.cancu.text.SourceText;

/**
 * Reads every reference text beside the project, scores what was read, and prints what was gained and lost since the run before:
 * {@code mvn -o -q -Pscore test-compile exec:exec}.
 *
 * <p>What was read stands in {@code target/score/NNN.json}, the figures and rows of this run in {@code target/score/previous.json}.
 * Keep that file aside to compare with an older reader. Without the reference folder it says so and ends.
 */
public final class ReaderScore {
    private static final Path SHARED = Path.of("../shared");
    private static final Path OUT = Path.of("target/score");
    private static final List<String> KINDS =
            List.of("citations", "items", "budgets", "responsibilities", "targets", "deadlines", "anomalies");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReaderScore() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (!Files.isDirectory(SHARED)) {
            System.out.println("nothing to score: " + SHARED + " is not there");
            return;
        }
        Files.createDirectories(OUT);
        Path previousFile = OUT.resolve("previous.json");
        JsonNode previous = Files.exists(previousFile) ? JSON.readTree(Files.readString(previousFile)) : null;
        ObjectNode now = JSON.createObjectNode();
        ObjectNode rows = now.putObject("rows");
        for (Path text : texts()) {
            rows.set(name(text), read(text));
        }
        ObjectNode scores = now.putObject("scores");
        score(scores, "gold", pairs(SHARED.resolve("gold"), ".json"));
        score(scores, "texts", pairs(SHARED.resolve("texts"), ".citations.json"));
        print(scores, previous == null ? null : previous.get("scores"));
        if (previous != null) {
            printChanges(rows, previous.get("rows"));
        }
        Files.writeString(previousFile, now.toString());
    }

    private static List<Path> texts() throws IOException {
        List<Path> texts = new ArrayList<>();
        for (String folder : List.of("seeds", "texts")) {
            try (Stream<Path> files = Files.list(SHARED.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(texts::add);
            }
        }
        return texts;
    }

    /** "seeds-001" for seeds/001_5aae.txt. */
    private static String name(Path text) {
        return text.getName(text.getNameCount() - 2) + "-"
                + text.getFileName().toString().substring(0, 3);
    }

    /** Reads one text, writes its JSON, and keeps each row as one line of text to be compared. */
    private static JsonNode read(Path text) throws IOException {
        String raw = Files.readString(text, StandardCharsets.UTF_8);
        ReadDocument document = new DocumentReader(Catalogue.load()).read(SourceText.of(raw));
        ObjectNode tree =
                ExtractJson.tree(new ExtractJson.Origin(text.getFileName().toString(), "", null, "UTF-8"), document);
        Files.writeString(
                OUT.resolve(name(text) + ".json"),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree));
        ObjectNode rows = JSON.createObjectNode();
        rows.putArray("document").add(tree.get("document").toString());
        for (String kind : KINDS) {
            var lines = rows.putArray(kind);
            tree.get(kind).forEach(row -> lines.add(row.toString()));
        }
        return rows;
    }

    /** What was read and its reference, one behind the other. */
    private static List<String> pairs(Path references, String ending) throws IOException {
        List<String> pairs = new ArrayList<>();
        String prefix = ending.equals(".json") ? "seeds-" : "texts-";
        try (Stream<Path> files = Files.list(references)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
                pairs.add(OUT.resolve(prefix + file.getFileName().toString().substring(0, 3) + ".json")
                        .toString());
                pairs.add(file.toString());
            }
        }
        return pairs;
    }

    private static void score(ObjectNode scores, String name, List<String> pairs)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("python3", SHARED.resolve("tools/score.py").toString()));
        command.addAll(pairs);
        command.add("--json");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() == 0) {
                scores.set(name, JSON.readTree(printed));
            }
        } catch (IOException absent) {
            System.out.println("not scored: python3 does not start (" + absent.getMessage() + ")");
        }
    }

    private static void print(JsonNode scores, @Nullable JsonNode before) {
        for (String set : scores.propertyNames()) {
            for (String kind : scores.get(set).propertyNames()) {
                JsonNode row = scores.get(set).get(kind);
                String figure = kind.equals("document") ? "accuracy" : "f1";
                double now = row.get(figure).asDouble();
                JsonNode old =
                        before == null ? null : before.path(set).path(kind).get(figure);
                System.out.printf(
                        "%-6s %-17s %s %.4f%s  %s%n",
                        set,
                        kind,
                        figure,
                        now,
                        old == null || old.asDouble() == now ? "" : " (%+.4f)".formatted(now - old.asDouble()),
                        row);
            }
        }
    }

    private static void printChanges(JsonNode now, JsonNode before) {
        for (String text : now.propertyNames()) {
            for (String kind : now.get(text).propertyNames()) {
                Set<String> gained = strings(now.get(text).get(kind));
                Set<String> lost = strings(before.path(text).path(kind));
                Set<String> kept = new TreeSet<>(gained);
                kept.retainAll(lost);
                gained.removeAll(kept);
                lost.removeAll(kept);
                lost.forEach(row -> System.out.println("- " + text + " " + kind + " " + row));
                gained.forEach(row -> System.out.println("+ " + text + " " + kind + " " + row));
            }
        }
    }

    private static Set<String> strings(JsonNode rows) {
        Set<String> strings = new TreeSet<>();
        rows.forEach(row -> strings.add(row.asString()));
        return strings;
    }
}
