package vn.cancu.graph;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cancu.authority.AuthorityGraph;
import vn.cancu.authority.Documents;
import vn.cancu.budget.BudgetGraph;
import vn.cancu.duty.DutyGraph;

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

    @Bean
    BudgetGraph budgetGraph(Graph graph) {
        return new BudgetQueries(graph);
    }
}
