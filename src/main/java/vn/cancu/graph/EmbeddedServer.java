package vn.cancu.graph;

import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j server inside this process: data in one folder, Bolt on a free port of the loopback interface.
 *
 * <p>Its password is made at every start and never leaves the process, so that other accounts of the machine cannot come in by the
 * port.
 */
final class EmbeddedServer implements AutoCloseable {
    static final String USER = "neo4j";

    private final DatabaseManagementService service;
    private final URI uri;
    private final String password;
    private final StoreShape shape;

    private EmbeddedServer(DatabaseManagementService service, URI uri, String password, StoreShape shape) {
        this.shape = shape;
        this.service = service;
        this.uri = uri;
        this.password = password;
    }

    /**
     * Starts it, making the folder where there is none.
     *
     * @throws GraphException where the folder cannot be used; nothing is left running
     */
    static EmbeddedServer start(GraphProperties properties, CypherCatalog catalog) {
        Path store = properties.store();
        DatabaseManagementService service = null;
        try {
            Files.createDirectories(store);
            if (!Files.isWritable(store)) {
                throw new AccessDeniedException(store.toString());
            }
            new StoreShape(store).prepare();
            service = build(store, properties);
            GraphDatabaseAPI database =
                    (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
            if (!database.isAvailable(Duration.ofSeconds(60).toMillis())) {
                throw new GraphException(
                        "Không mở được đồ thị ở " + store + ": xem tệp logs/debug.log trong thư mục đó.");
            }
            String password = newPassword();
            service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                    .executeTransactionally(
                            catalog.text("server/set-password"), Map.of("user", USER, "password", password));
            int port = database.getDependencyResolver()
                    .resolveDependency(ConnectorPortRegister.class)
                    .getLocalAddress(ConnectorType.BOLT)
                    .getPort();
            return new EmbeddedServer(service, URI.create("bolt://127.0.0.1:" + port), password, new StoreShape(store));
        } catch (IOException | RuntimeException e) {
            if (service != null) {
                service.shutdown();
            }
            throw e instanceof GraphException told ? told : StartFailure.told(store, e);
        }
    }

    private static DatabaseManagementService build(Path store, GraphProperties properties) {
        return new DatabaseManagementServiceBuilder(store)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED)
                .setConfig(BoltConnector.thread_pool_min_size, 1)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(
                        GraphDatabaseSettings.pagecache_memory,
                        properties.pageCache().toBytes())
                .setConfig(
                        GraphDatabaseSettings.memory_transaction_max_size,
                        properties.transactionMemory().toBytes())
                .setConfig(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(32))
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "1 files")
                .setConfig(GraphDatabaseInternalSettings.dump_diagnostics, false)
                // One plan a statement: by default there is one for each order of magnitude of each list, and all are
                // made again
                // every ten seconds while the store grows, which costs more than the writing itself.
                .setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
                .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofMinutes(2))
                // Nobody but this process talks to it: closing need not wait for late callers (10 s by default).
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_timeout, Duration.ofSeconds(1))
                .build();
    }

    private static String newPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes).toLowerCase(Locale.ROOT);
    }

    /** The schema has been brought to the newest. */
    void brought() {
        shape.brought();
    }

    URI uri() {
        return uri;
    }

    String password() {
        return password;
    }

    /** Stops it after what runs has ended; the store is whole afterwards. */
    @Override
    public void close() {
        service.shutdown();
    }
}
