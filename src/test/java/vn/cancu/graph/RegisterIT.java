package vn.cancu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jTemplate;
import org.springframework.data.neo4j.core.mapping.Neo4jMappingContext;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.data.neo4j.repository.config.EnableNeo4jRepositories;
import vn.cancu.authority.ComponentEntry;
import vn.cancu.authority.DocumentCard;
import vn.cancu.authority.Register;
import vn.cancu.authority.UnitEntry;
import vn.cancu.intake.DocumentStore;
import vn.cancu.intake.ReadFile;

/** Lookups by key through Spring Data, over the samples. */
@ExtendWith(GraphServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterIT {
    private final Register register;
    private final Graph graph;

    private final AnnotationConfigApplicationContext repositories = new AnnotationConfigApplicationContext();

    RegisterIT(Driver driver, Graph graph) {
        this.graph = graph;
        Neo4jMappingContext mapping = new Neo4jMappingContext();
        Neo4jTransactionManager transactions = new Neo4jTransactionManager(driver);
        repositories.registerBean("neo4jMappingContext", Neo4jMappingContext.class, () -> mapping);
        repositories.registerBean("transactionManager", Neo4jTransactionManager.class, () -> transactions);
        repositories.registerBean(
                "neo4jTemplate",
                Neo4jTemplate.class,
                () -> new Neo4jTemplate(Neo4jClient.create(driver), mapping, transactions));
        repositories.register(Repositories.class);
        repositories.refresh();
        register = new NodeRegister(
                repositories.getBean(DocumentNodes.class),
                repositories.getBean(UnitNodes.class),
                repositories.getBean(ComponentNodes.class));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableNeo4jRepositories(basePackageClasses = NodeRegister.class)
    static class Repositories {}

    @AfterAll
    void close() {
        repositories.close();
    }

    @BeforeAll
    static void read(DocumentStore store) {
        for (ReadFile file : ReadFiles.in(Path.of("data", "samples"))) {
            store.store(file);
        }
    }

    @Test
    void aDocumentIsTheCardThatItsStatementGives() {
        DocumentCard named = new DocumentQueries(graph).named("1719/QĐ-TTg").getFirst();
        assertThat(register.document(named.key())).contains(named);
        assertThat(register.document("không có")).isEmpty();
    }

    @Test
    void aUnitKnowsWhatIsAboveAndBelowIt() {
        UnitEntry committee =
                register.unit("ubnd xã khuổi sáng, huyện khe lạng").orElseThrow();
        assertThat(committee.below()).isNotEmpty();
        UnitEntry below = register.unit(committee.below().getFirst()).orElseThrow();
        assertThat(below.above()).startsWith(committee.key());
        assertThat(register.unit("phòng không có")).isEmpty();
    }

    @Test
    void aComponentKnowsItsParts() {
        ComponentEntry project = register.component("1719/DA9").orElseThrow();
        assertThat(project.parts()).containsExactly("1719/DA9.TDA1", "1719/DA9.TDA2");
        assertThat(register.component("1719/DA9.TDA2").orElseThrow().above()).isEqualTo("1719/DA9");
    }
}
