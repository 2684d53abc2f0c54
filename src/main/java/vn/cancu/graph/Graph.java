package vn.cancu.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.graph.Statements.FailedStatement;

/**
 * The open graph: statements of the catalog, run over Bolt. What other rooms' adapters ask through.
 *
 * <p>Reads and writes are retried by the driver where the server says that a retry helps. What fails for good is one
 * {@link GraphException}.
 */
public final class Graph {
    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Driver driver;
    private final CypherCatalog catalog;

    private Graph(Driver driver, CypherCatalog catalog) {
        this.driver = driver;
        this.catalog = catalog;
    }

    /**
     * Brings schema and catalogue up to date.
     *
     * @throws GraphException where the server does not answer or does not let us in
     */
    public static Graph open(Driver driver, CypherCatalog catalog, Catalogue catalogue) {
        Graph graph = new Graph(driver, catalog);
        Schema.apply(graph, catalog);
        ListedDocuments listed = new ListedDocuments(catalogue);
        CatalogueLoad.apply(graph, catalogue, listed);
        Grants.bringUp(graph, catalogue, listed);
        return graph;
    }

    /**
     * The rows of one statement, in one transaction of its own, that comes and goes with the statement: a managed one asks the server
     * twice more, which costs as much as a small answer. Where that fails for what may pass (a lost connection, a lock) it is asked once
     * more in a managed transaction, which waits and tries again.
     *
     * @param statement name in the catalog: "query/duty/rows"
     */
    public List<Record> read(String statement, Map<String, Object> parameters) {
        return told(READING, session -> {
            try {
                return new Statements(session, catalog).rows(statement, parameters);
            } catch (Neo4jException failed) {
                if (failed instanceof RetryableException) {
                    return session.executeRead(tx -> new Statements(tx, catalog).rows(statement, parameters));
                }
                throw failed;
            }
        });
    }

    /** One statement that writes, in a transaction of its own. */
    public List<Record> write(String statement, Map<String, Object> parameters) {
        return writing(statements -> statements.rows(statement, parameters));
    }

    /** Several statements that see the same state. */
    <T> T reading(Function<Statements, T> work) {
        return told(session -> session.executeRead(tx -> work.apply(new Statements(tx, catalog))));
    }

    /**
     * Statements that lock and read in one transaction that is taken back at its end; never run again, as their work has been seen by
     * others by then.
     */
    <T> T once(Function<Statements, T> work) {
        return told(session -> {
            try (Transaction tx = session.beginTransaction()) {
                return work.apply(new Statements(tx, catalog));
            }
        });
    }

    /** All or nothing. */
    <T> T writing(Function<Statements, T> work) {
        return told(session -> session.executeWrite(tx -> work.apply(new Statements(tx, catalog))));
    }

    /** For statements that may not stand in a transaction with others: changes of the schema. */
    void alone(String statement) {
        alone(statement, Map.of());
    }

    /** As {@link #alone(String)}: for statements that are committed in parts. */
    void alone(String statement, Map<String, Object> parameters) {
        told(session -> session.run(statement, parameters).consume());
    }

    private <T> T told(Function<Session, T> work) {
        return told(SessionConfig.defaultConfig(), work);
    }

    private <T> T told(SessionConfig config, Function<Session, T> work) {
        try (Session session = driver.session(config)) {
            return work.apply(session);
        } catch (ServiceUnavailableException e) {
            throw new GraphException(
                    "Không kết nối được máy chủ Neo4j (spring.neo4j.uri): kiểm tra địa chỉ và xem máy chủ đã chạy chưa ("
                            + e.getMessage() + ").",
                    e);
        } catch (AuthenticationException e) {
            throw new GraphException(
                    "Máy chủ Neo4j từ chối đăng nhập: kiểm tra spring.neo4j.authentication.username và password.", e);
        } catch (Neo4jException e) {
            throw new GraphException(
                    "Neo4j không làm được câu lệnh" + FailedStatement.of(e) + " (" + e.code() + "): " + e.getMessage(),
                    e);
        }
    }
}
