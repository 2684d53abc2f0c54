package vn.cancu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.document.Duty.Role;
import vn.cancu.duty.Duties;
import vn.cancu.duty.DutyAnswer;
import vn.cancu.duty.DutyFinding;
import vn.cancu.duty.DutyFinding.Kind;
import vn.cancu.duty.DutyQuestion;
import vn.cancu.duty.InventedPlan;
import vn.cancu.intake.DocumentStore;

/** Two units that lead one project of a commune, asked for page by page. */
@ExtendWith(GraphServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DutyLeadsIT {
    private static final String PLAN = """
            - Phòng Kinh tế xã chủ trì thực hiện hỗ trợ nhà ở.

            - Công an xã phối hợp thực hiện.

            - Trạm Y tế xã chủ trì thực hiện hỗ trợ nước sinh hoạt.
            """;

    private final Duties duties;

    DutyLeadsIT(Graph graph) {
        duties = new Duties(new DutyQueries(graph, List.of()), Clock.systemUTC());
    }

    @BeforeAll
    static void read(DocumentStore store, @TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("12.txt"), InventedPlan.text(PLAN));
        ReadFiles.in(folder).forEach(store::store);
    }

    @Test
    void aPageTellsOfWhatItShowsWhereverItIsCut() {
        List<DutyFinding> whole = twoLeads(duties.duties(new DutyQuestion(null, "xã Đồng Vạc", 2024)));
        assertThat(whole).hasSize(1);
        List<List<DutyFinding>> pages = new ArrayList<>();
        Integer offset = 0;
        while (offset != null) {
            DutyAnswer page = duties.duties(new DutyQuestion(null, "xã Đồng Vạc", 2024, offset, 1));
            boolean leads = page.rows().getFirst().role() == Role.LEAD;
            assertThat(twoLeads(page)).isEqualTo(leads ? whole : List.of());
            pages.add(twoLeads(page));
            offset = page.next();
        }
        assertThat(pages).contains(whole, List.of());
    }

    private static List<DutyFinding> twoLeads(DutyAnswer answer) {
        return answer.findings().stream()
                .filter(finding -> finding.kind() == Kind.TWO_LEADS)
                .toList();
    }
}
