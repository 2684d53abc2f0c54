package vn.cancu.graph;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.identity.KnownDocuments;
import vn.cancu.intake.DocumentStore;

/**
 * Beans of the graph. Boot makes the driver: from {@code spring.neo4j.uri} where that is set, else from the connection details of the
 * embedded server, which Spring closes after the driver because the driver hangs on them.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphProperties.class)
class GraphConfiguration {
    @Bean
    CypherCatalog cypherCatalog() {
        return new CypherCatalog();
    }

    /** Makes sure that the schema and the catalogue's facts are there before anything else uses the graph. */
    @Bean
    Graph graph(Driver driver, CypherCatalog catalog, Catalogue catalogue, ObjectProvider<EmbeddedServer> embedded) {
        Graph graph = Graph.open(driver, catalog, catalogue);
        embedded.ifAvailable(EmbeddedServer::brought);
        return graph;
    }

    @Bean
    DocumentStore documentStore(Graph graph, Catalogue catalogue) {
        return new GraphStore(graph, new ListedDocuments(catalogue));
    }

    @Bean
    KnownDocuments knownDocuments(Graph graph) {
        return new StoredDocuments(graph);
    }

    /** The server in this process; absent where an address is given. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "embedded")
    static class Embedded {
        @Bean
        EmbeddedServer embeddedServer(GraphProperties properties, CypherCatalog catalog) {
            return EmbeddedServer.start(properties, catalog);
        }

        @Bean
        Neo4jConnectionDetails embeddedConnection(EmbeddedServer server) {
            return new Neo4jConnectionDetails() {
                @Override
                public URI getUri() {
                    return server.uri();
                }

                @Override
                public AuthToken getAuthToken() {
                    return AuthTokens.basic(EmbeddedServer.USER, server.password());
                }
            };
        }
    }
}
