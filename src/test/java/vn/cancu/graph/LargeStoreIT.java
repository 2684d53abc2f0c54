package vn.cancu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.summary.Plan;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.generator.LargeCollection;
import vn.cancu.intake.DocumentStore;
import vn.cancu.intake.ReadFile;

/** A generated graph has no label, property or edge that the store does not write, and lacks none that its documents would give. */
@ExtendWith(GraphServer.class)
@GraphServer.EachTest
class LargeStoreIT {
    private final LargeCollection collection = new LargeCollection(200);

    @Test
    void hasTheShapeThatTheStoreWrites(DocumentStore store, Graph graph, Driver driver, Catalogue catalogue) {
        for (int i = 0; i < collection.size(); i++) {
            var made = collection.made(i);
            store.store(new ReadFile(
                    "/large/" + made.card().key() + ".txt",
                    Schema.checksum(made.card().key())
                            + Schema.checksum(made.card().title() + made.card().key()),
                    "UTF-8",
                    made.read()));
        }
        Set<String> stored = shape(driver);
        long citations = count(driver, "Citation");
        new GraphServer.Running("", "", "", driver, () -> {}).empty();
        LargeStore.write(graph, collection, written -> {});
        assertThat(shape(driver)).isEqualTo(stored);
        assertThat(count(driver, "Citation")).isEqualTo(citations).isEqualTo(10L * collection.size());
        assertThat(driver.executableQuery(new CypherCatalog().text("test/quotes-not-in-passage"))
                        .execute()
                        .records())
                .isEmpty();
    }

    /**
     * Of some edges there are none at first, so that the planner takes it for cheapest to walk them all: for each document that is stored, and
     * by a plan that is kept while they grow. What writes a document asks for them from nodes that it has.
     */
    @Test
    void whatWritesADocumentWalksNoEdgesOfAll(Graph graph, Driver driver) throws IOException {
        LargeStore.write(graph, collection, written -> {});
        graph.write("test/no-grants", Map.of());
        List<String> walks = new ArrayList<>();
        for (String name : CypherFilesIT.names()) {
            if (name.startsWith("store/")) {
                String text = new CypherCatalog().text(name);
                Plan plan = driver.executableQuery("EXPLAIN " + text)
                        .withParameters(CypherFilesIT.parameters(text))
                        .execute()
                        .summary()
                        .plan();
                collect(name, plan, walks);
            }
        }
        assertThat(walks).isEmpty();
    }

    private static void collect(String name, Plan plan, List<String> walks) {
        String operator = plan.operatorType();
        if (operator.contains("RelationshipTypeScan") || operator.contains("AllNodesScan")) {
            walks.add(name + ": " + operator + " " + plan.arguments().get("Details"));
        }
        plan.children().forEach(child -> collect(name, child, walks));
    }

    private static Set<String> shape(Driver driver) {
        Set<String> shape = new TreeSet<>();
        for (Record row : driver.executableQuery(new CypherCatalog().text("test/everything"))
                .execute()
                .records()) {
            String to = row.get("to").asString();
            String ends =
                    to.isEmpty() ? "" : " " + row.get("id").asString().split(" ", 2)[0] + ">" + to.split(" ", 2)[0];
            Set<String> properties = new TreeSet<>(row.get("properties").asMap().keySet());
            shape.add(row.get("kind").asString() + ends + " " + properties);
        }
        return shape;
    }

    private static long count(Driver driver, String kind) {
        return driver.executableQuery(new CypherCatalog().text("test/everything")).execute().records().stream()
                .filter(row -> row.get("kind").asString().equals(kind))
                .count();
    }
}
