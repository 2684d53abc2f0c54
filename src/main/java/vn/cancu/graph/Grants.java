package vn.cancu.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import vn.cancu.authority.Granting;
import vn.cancu.authority.Granting.Granted;
import vn.cancu.catalogue.Catalogue;

/** Edges from money to what granted it, as {@link Granting} tells from what the planning document itself says. */
final class Grants {
    private static final int BATCH = 500;

    private final Statements statements;
    private final ListedDocuments listed;

    Grants(Statements statements, ListedDocuments listed) {
        this.statements = statements;
        this.listed = listed;
    }

    /**
     * Writes them anew for all documents, a batch in a transaction, where they were told by other rules or of another catalogue than
     * now, or not at all. What is cut short is done again the next time.
     */
    static void bringUp(Graph graph, Catalogue catalogue, ListedDocuments listed) {
        String fingerprint = Schema.checksum(Granting.rules() + catalogue.programmes());
        boolean there = graph.read("catalogue/grants-state", Map.of()).stream()
                .anyMatch(row -> row.get("fingerprint").asString("").equals(fingerprint));
        if (there) {
            return;
        }
        graph.write("catalogue/forget-grants", Map.of());
        List<String> batch = planning(graph, "");
        while (!batch.isEmpty()) {
            List<String> documents = batch;
            graph.writing(statements -> {
                new Grants(statements, listed).write(documents);
                return true;
            });
            batch = planning(graph, documents.getLast());
        }
        graph.write("catalogue/grants-fingerprint", Map.of("fingerprint", fingerprint));
    }

    private static List<String> planning(Graph graph, String after) {
        return graph.read("store/planning", Map.of("after", after, "limit", BATCH)).stream()
                .map(row -> row.get("key").asString())
                .toList();
    }

    /** Writes them anew for these documents, whose amounts or mentions have changed. */
    void write(Collection<String> documents) {
        List<Map<String, Object>> grants = new ArrayList<>();
        List<Record> plans = statements.rows("store/granting", Map.of("keys", List.copyOf(documents)));
        for (Record plan : plans) {
            for (Granted granted : Granting.of(
                    plan.get("amounts").asList(Grants::money), plan.get("named").asList(this::named))) {
                grants.add(
                        Map.of("money", granted.money(), "document", granted.document(), "mention", granted.mention()));
            }
        }
        if (!plans.isEmpty()) {
            statements.run("store/grants", Map.of("keys", List.copyOf(documents), "grants", grants));
        }
    }

    private static Granting.Money money(Value row) {
        return new Granting.Money(
                row.get("id").asString(),
                row.get("year").isNull() ? null : row.get("year").asInt(),
                Cards.text(row, "programme"),
                row.get("paragraph").asString());
    }

    private Granting.Named named(Value row) {
        String title = Cards.text(row, "title");
        return new Granting.Named(
                row.get("key").asString(),
                title,
                Cards.text(row, "type"),
                Cards.date(row, "date"),
                listed.programmesIn(title),
                row.get("basis").asBoolean(false),
                row.get("paragraph").asString(),
                row.get("mention").asString());
    }
}
