package vn.cancu.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Statements of the catalog within one transaction. */
record Statements(TransactionContext transaction, CypherCatalog catalog) {
    List<Record> rows(String name, Map<String, Object> parameters) {
        return transaction.run(catalog.text(name), parameters).list();
    }

    void run(String name, Map<String, Object> parameters) {
        transaction.run(catalog.text(name), parameters).consume();
    }

    /** Runs it where there are rows to run it with. */
    void each(String name, String parameter, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            run(name, Map.of(parameter, rows));
        }
    }
}
