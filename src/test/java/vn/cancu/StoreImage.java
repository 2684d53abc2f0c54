package vn.cancu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;
import org.neo4j.driver.Driver;
import vn.cancu.keeping.Home;

/**
 * All that a store holds, as sorted lines, so that two stores can be compared node for node.
 *
 * @param nodes labels and properties, without the number of the change that wrote them
 * @param relationships type, properties and the keys of both ends
 * @param indexed stored fields of every document of the index
 */
record StoreImage(List<String> nodes, List<String> relationships, List<String> indexed) {
    static StoreImage of(Home home) {
        try (Wiring.OpenStore open = Wiring.openStore(home)) {
            open.desk().intake().catchUp();
            Driver driver = open.context().getBean(Driver.class);
            List<String> nodes =
                    lines(driver, "MATCH (n) RETURN labels(n) AS what, properties(n) AS properties, '' AS ends");
            List<String> relationships = lines(driver, """
                    MATCH (a)-[r]->(b)
                    RETURN type(r) AS what, properties(r) AS properties,
                      coalesce(a.key, a.id, a.code, a.sha256) + ' -> ' + coalesce(b.key, b.id, b.code, b.sha256) AS ends""");
            return new StoreImage(nodes, relationships, indexed(home));
        }
    }

    private static List<String> lines(Driver driver, String cypher) {
        return driver.executableQuery(cypher).execute().records().stream()
                .map(row -> row.get("what") + " " + row.get("ends").asString("?") + " "
                        + withoutRevision(row.get("properties").asMap()))
                .sorted()
                .toList();
    }

    private static Map<String, Object> withoutRevision(Map<String, Object> properties) {
        Map<String, Object> sorted = new TreeMap<>(properties);
        sorted.remove("revision");
        return sorted;
    }

    private static List<String> indexed(Home home) {
        List<String> documents = new ArrayList<>();
        try (FSDirectory directory = FSDirectory.open(current(home));
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                var stored = leaf.reader().storedFields();
                var live = leaf.reader().getLiveDocs();
                for (int i = 0; i < leaf.reader().maxDoc(); i++) {
                    if (live == null || live.get(i)) {
                        documents.add(fields(stored.document(i).getFields()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        documents.sort(null);
        return documents;
    }

    /** The folder that holds the segments: the index folder, or the generation in it that serves. */
    private static java.nio.file.Path current(Home home) throws IOException {
        try (var files = java.nio.file.Files.walk(home.index(), 2)) {
            return files.filter(file -> file.getFileName().toString().startsWith("segments_"))
                    .map(java.nio.file.Path::getParent)
                    .max(java.util.Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private static String fields(List<IndexableField> fields) {
        return fields.stream()
                .filter(field -> !field.name().equals("revision"))
                .map(field ->
                        field.name() + "=" + (field.stringValue() == null ? field.binaryValue() : field.stringValue()))
                .sorted()
                .toList()
                .toString();
    }
}
