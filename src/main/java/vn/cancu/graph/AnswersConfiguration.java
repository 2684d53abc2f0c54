package vn.cancu.graph;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import vn.cancu.audit.AuditGraph;
import vn.cancu.authority.AuthorityGraph;
import vn.cancu.authority.Documents;
import vn.cancu.authority.Lineage;
import vn.cancu.authority.Register;
import vn.cancu.backup.WholeGraph;
import vn.cancu.budget.BudgetGraph;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.comparison.PlanGraph;
import vn.cancu.correction.CorrectionGraph;
import vn.cancu.duty.DutyGraph;
import vn.cancu.export.ExportGraph;
import vn.cancu.programme.ProgrammeGraph;

/** The ports of the rooms that answer questions, each over its statements of the catalog. */
@Configuration(proxyBeanMethods = false)
class AnswersConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(AnswersConfiguration.class);

    @Bean
    AuthorityGraph authorityGraph(Graph graph) {
        return new AuthorityQueries(graph);
    }

    @Bean
    DutyGraph dutyGraph(Graph graph, GraphProperties properties) {
        SuccessionFiles files = SuccessionFiles.read(properties.units());
        files.problems.forEach(LOG::warn);
        files.load(graph);
        return new DutyQueries(graph, files.problems);
    }

    @Bean
    Documents documents(Graph graph) {
        return new DocumentQueries(graph);
    }

    /** {@code graph} is asked for so that the schema is there before the first lookup. */
    @Bean
    @DependsOn("graph")
    Register register(DocumentNodes documents, UnitNodes units, ComponentNodes components) {
        return new NodeRegister(documents, units, components);
    }

    @Bean
    AuditGraph auditGraph(Graph graph) {
        return new AuditQueries(graph);
    }

    @Bean
    WholeGraph wholeGraph(Graph graph, CypherCatalog catalog) {
        return new GraphCopy(graph, catalog);
    }

    @Bean
    PlanGraph planGraph(Graph graph) {
        return new PlanQueries(graph);
    }

    @Bean
    BudgetGraph budgetGraph(Graph graph) {
        return new BudgetQueries(graph);
    }

    @Bean
    ProgrammeGraph programmeGraph(Graph graph) {
        return new ProgrammeQueries(graph);
    }

    @Bean
    Lineage lineage(Graph graph) {
        return new LineageQueries(graph);
    }

    @Bean
    ExportGraph exportGraph(Graph graph) {
        return new ExportQueries(graph);
    }

    @Bean
    CorrectionGraph correctionGraph(Graph graph, Catalogue catalogue) {
        return new StoredCorrections(graph, new ListedDocuments(catalogue));
    }

    @Bean
    DraftQueries draftKnowledge(Graph graph) {
        return new DraftQueries(graph);
    }
}
