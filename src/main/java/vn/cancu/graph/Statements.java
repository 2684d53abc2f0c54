package vn.cancu.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.exceptions.Neo4jException;

/** Statements of the catalog within one transaction. */
record Statements(SimpleQueryRunner transaction, CypherCatalog catalog) {
    List<Record> rows(String name, Map<String, Object> parameters) {
        return told(name, parameters, Result::list);
    }

    void run(String name, Map<String, Object> parameters) {
        told(name, parameters, Result::consume);
    }

    /** Hands its rows on one by one: there may be more than fit into memory. */
    void forEach(String name, Map<String, Object> parameters, Consumer<Record> to) {
        told(name, parameters, result -> {
            result.forEachRemaining(to);
            return result.consume();
        });
    }

    /** Runs it where there are rows to run it with. */
    void each(String name, String parameter, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            run(name, Map.of(parameter, rows));
        }
    }

    /** What the server says of a failure does not name the statement; its own exception goes on, for the driver retries on its type. */
    private <T> T told(String name, Map<String, Object> parameters, Function<Result, T> work) {
        try {
            return work.apply(transaction.run(catalog.text(name), parameters));
        } catch (Neo4jException e) {
            e.addSuppressed(new FailedStatement(name));
            throw e;
        }
    }

    /** The catalog's name of the statement that failed. */
    static final class FailedStatement extends RuntimeException {
        private static final long serialVersionUID = 1L;

        FailedStatement(String name) {
            super(name, null, false, false);
        }

        /** The name, or nothing where it was no statement of the catalog that failed. */
        static String of(Throwable failure) {
            for (Throwable beside : failure.getSuppressed()) {
                if (beside instanceof FailedStatement statement) {
                    return " " + statement.getMessage();
                }
            }
            return "";
        }
    }
}
