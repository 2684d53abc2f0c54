package vn.cancu.graph;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.intake.ReadFile;

/** {@code ./cancu bench mentions FOLDER}: every mention in a folder's texts and what it was taken to mean, for reading by hand. */
public final class MentionTable {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private MentionTable() {}

    public static void main(String[] args) {
        List<ReadFile> files = new ArrayList<>();
        for (String folder : args) {
            files.addAll(ReadFiles.in(Path.of(folder)));
        }
        Catalogue catalogue = Catalogue.load();
        try (GraphServer.Running server = GraphServer.start(Map.of())) {
            Graph graph = Graph.open(server.driver(), new CypherCatalog(), catalogue);
            GraphStore store = new GraphStore(graph, new ListedDocuments(catalogue));
            files.forEach(store::store);
            print(graph.read("test/mentions", Map.of()));
        }
    }

    private static void print(List<Record> rows) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Record row : rows) {
            List<String> candidates = row.get("candidates").asList(Value::asString);
            String what = !row.get("one").isNull()
                    ? "= " + row.get("one").asString()
                    : candidates.isEmpty() ? "unknown" : "? " + candidates;
            counts.merge(
                    what.startsWith("=") ? "resolved" : what.startsWith("?") ? "candidates" : "unknown",
                    1,
                    Integer::sum);
            OUT.printf(
                    "%s:%d  %s%n    [%s | %s | %s]  %s%s%n",
                    Path.of(row.get("file").asString()).getFileName().toString().replaceFirst("_.*", ""),
                    row.get("line").asInt(),
                    row.get("quote").asString(),
                    row.get("symbol").asString(row.get("law").asString("-")),
                    row.get("issuer").asString("-"),
                    row.get("date").asString("-"),
                    what,
                    row.get("note").isNull() ? "" : "\n    ! " + row.get("note").asString());
        }
        OUT.println(counts);
    }
}
