package vn.cancu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
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
