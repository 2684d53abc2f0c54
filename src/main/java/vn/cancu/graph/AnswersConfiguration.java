package vn.cancu.graph;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cancu.audit.AuditGraph;
import vn.cancu.authority.AuthorityGraph;
import vn.cancu.authority.Documents;
import vn.cancu.budget.BudgetGraph;
import vn.cancu.draft.DraftKnowledge;
import vn.cancu.duty.DutyGraph;

/** The ports of the rooms that answer questions, each over its statements of the catalog. */
@Configuration(proxyBeanMethods = false)
class AnswersConfiguration {
    @Bean
    AuthorityGraph authorityGraph(Graph graph) {
        return new AuthorityQueries(graph);
    }

    @Bean
    DutyGraph dutyGraph(Graph graph) {
        return new DutyQueries(graph);
    }

    @Bean
    Documents documents(Graph graph) {
        return new DocumentQueries(graph);
    }

    @Bean
    AuditGraph auditGraph(Graph graph) {
        return new AuditQueries(graph);
    }

    @Bean
    BudgetGraph budgetGraph(Graph graph) {
        return new BudgetQueries(graph);
    }

    @Bean
    DraftKnowledge draftKnowledge(Graph graph) {
        return new DraftQueries(graph);
    }
}
