package vn.cancu.graph;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.unit.DataSize;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.intake.DocumentStore;

/**
 * One Neo4j for all integration tests of a JVM: the server at {@code NEO4J_TEST_URI} ({@code NEO4J_TEST_USER},
 * {@code NEO4J_TEST_PASSWORD}) where that is set, else the embedded one in a new folder under {@code target/}.
 *
 * <p>{@code @ExtendWith(GraphServer.class)} empties the graph before each test class, and gives test methods and constructors a
 * {@link Graph}, a {@link Driver}, a {@link DocumentStore}, a {@link Catalogue} or this. With {@link EachTest} on the class, it is emptied before each test.
 */
public final class GraphServer implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {
    private static final Catalogue CATALOGUE = Catalogue.load();

    /** On a test class: every test begins with an empty graph. */
    @Inherited
    @Retention(RetentionPolicy.RUNTIME)
    public @interface EachTest {}

    /** On a test class: its server runs in a container; the class is skipped where no Docker engine answers. */
    @Retention(RetentionPolicy.RUNTIME)
    @interface InContainer {}

    /** What is running. */
    public record Running(String uri, String user, String password, Driver driver, Runnable stop)
            implements AutoCloseable {
        @Override
        public void close() {
            driver.close();
            stop.run();
        }

        /** Nothing but schema and catalogue left. */
        public Graph empty() {
            try (var session = driver.session()) {
                session.run(new CypherCatalog().text("test/empty")).consume();
            }
            return Graph.open(driver, new CypherCatalog(), CATALOGUE);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running(context).empty();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (context.getRequiredTestClass().isAnnotationPresent(EachTest.class)) {
            running(context).empty();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Graph.class
                || type == Driver.class
                || type == DocumentStore.class
                || type == Catalogue.class
                || type == Running.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = running(context);
        Class<?> type = parameter.getParameter().getType();
        if (type == Catalogue.class) {
            return CATALOGUE;
        }
        if (type == Driver.class) {
            return running.driver();
        }
        if (type == Running.class) {
            return running;
        }
        Graph graph = Graph.open(running.driver(), new CypherCatalog(), CATALOGUE);
        return type == Graph.class ? graph : new GraphStore(graph, new ListedDocuments(CATALOGUE));
    }

    private static Running running(ExtensionContext context) {
        boolean contained = context.getRequiredTestClass().isAnnotationPresent(InContainer.class);
        if (contained) {
            assumeTrue(
                    DockerClientFactory.instance().isDockerAvailable(),
                    context.getDisplayName() + " skipped: no Docker engine answers here");
        }
        return context.getRoot()
                .getStore(Namespace.create(GraphServer.class))
                .computeIfAbsent(
                        contained ? "container" : "server",
                        key -> contained ? startContainer() : start(System.getenv()),
                        Running.class);
    }

    private static Running startContainer() {
        Neo4jContainer container = new Neo4jContainer("neo4j:2026.08.1-community");
        container.start();
        return connected(container.getBoltUrl(), "neo4j", container.getAdminPassword(), container::stop);
    }

    static Running start(Map<String, String> environment) {
        String uri = environment.get("NEO4J_TEST_URI");
        if (uri != null) {
            String user = environment.getOrDefault("NEO4J_TEST_USER", "neo4j");
            String password = environment.getOrDefault("NEO4J_TEST_PASSWORD", "");
            return connected(uri, user, password, () -> {});
        }
        try {
            Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "neo4j-tests")), "home");
            EmbeddedServer server = EmbeddedServer.start(
                    new GraphProperties(home, DataSize.ofMegabytes(128), DataSize.ofMegabytes(512)),
                    new CypherCatalog());
            return connected(server.uri().toString(), EmbeddedServer.USER, server.password(), server::close);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Running connected(String uri, String user, String password, Runnable stop) {
        AuthToken token = password.isEmpty() ? AuthTokens.none() : AuthTokens.basic(user, password);
        return new Running(uri, user, password, GraphDatabase.driver(uri, token), stop);
    }
}
