package vn.cancu.graph;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cancu.authority.Authority;
import vn.cancu.authority.AuthorityGraph;
import vn.cancu.authority.Documents;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.duty.Duties;
import vn.cancu.duty.DutyGraph;

/** The rooms that answer questions, each over its statements of the catalog. */
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
    Authority authority(AuthorityGraph graph, Catalogue catalogue) {
        return new Authority(graph, catalogue, Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    @Bean
    Duties duties(DutyGraph graph) {
        return new Duties(graph);
    }
}
