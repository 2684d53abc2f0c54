package vn.cancu.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Brings the schema to the newest version: files {@code cypher/schema/V<number>__<name>.cypher}, each applied once, in order.
 *
 * <p>A schema file holds several statements, ended by {@code ;} at a line's end, because Neo4j takes one change of the schema at a
 * time. Each says IF NOT EXISTS, so that a run that was cut short is finished by the next. What has been applied is kept as
 * {@code (:SchemaVersion {version, name, checksum})}; a file that was changed afterwards is told.
 */
final class Schema {
    private static final Pattern NAME = Pattern.compile("V(?<version>\\d{3})__(?<name>[a-z0-9_]+)");

    /** In the order of their versions; a jar cannot be listed, so the newest is named here. */
    static final List<String> VERSIONS = List.of(
            "V001__constraints_and_indexes",
            "V002__passage_texts",
            "V003__removed_documents",
            "V010__document_dates",
            "V011__duties",
            "V013__audit",
            "V014__newest_documents",
            "V015__identity",
            "V016__duty_order",
            "V017__unit_names_by_parts",
            Spots.VERSION,
            "V019__waiting_mentions",
            "V021__doubtful_items");

    private Schema() {}

    static void apply(Graph graph, CypherCatalog catalog) {
        Map<String, String> applied = graph.read("schema-versions/applied", Map.of()).stream()
                .collect(Collectors.toMap(
                        row -> row.get("version").asString(),
                        row -> row.get("checksum").asString()));
        for (String file : VERSIONS) {
            Matcher parts = NAME.matcher(file);
            if (!parts.matches()) {
                throw new GraphException("Tên tệp lược đồ không đúng: cypher/schema/" + file + ".cypher.");
            }
            String text = catalog.text("schema/" + file);
            String checksum = checksum(text);
            String before = applied.get(parts.group("version"));
            if (before == null) {
                statements(text).forEach(graph::alone);
                if (file.equals(Spots.VERSION)) {
                    Spots.fill(graph, catalog);
                }
                Map<String, Object> row =
                        Map.of("version", parts.group("version"), "name", parts.group("name"), "checksum", checksum);
                graph.write("schema-versions/record", row);
            } else if (!before.equals(checksum)) {
                throw new GraphException("Đồ thị được tạo bằng lược đồ " + file
                        + " khác với chương trình này: dùng đúng phiên bản chương trình, hoặc một thư mục --home mới.");
            }
        }
    }

    /** The number of the newest version. */
    static int newest() {
        return Integer.parseInt(VERSIONS.getLast().substring(1, 4));
    }

    static List<String> statements(String text) {
        List<String> statements = new ArrayList<>();
        for (String statement : text.split(";\\s*(?:\\n|$)", -1)) {
            if (!statement.isBlank()) {
                statements.add(statement.strip());
            }
        }
        return statements;
    }

    static String checksum(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
