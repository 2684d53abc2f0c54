package vn.cancu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.budget.Amount;
import vn.cancu.budget.BudgetQuestion;
import vn.cancu.budget.BudgetQuestion.Dimension;
import vn.cancu.budget.Budgets;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.correction.Corrections;
import vn.cancu.correction.Outcome;
import vn.cancu.export.ExportGraph;
import vn.cancu.intake.DocumentStore;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.Home;

/** Every amount of a plan opens the document that granted it. */
@ExtendWith(GraphServer.class)
@GraphServer.EachTest
class GrantsIT {
    private static final String DECISION = """
            ỦY BAN NHÂN DÂN
            HUYỆN MÈO VẠC
            -------
            Số: 512/QĐ-UBND
            Mèo Vạc, ngày 15 tháng 01 năm 2024

            QUYẾT ĐỊNH
            Về việc phân bổ kinh phí thực hiện Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi năm 2024

            Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;

            QUYẾT ĐỊNH:
            Điều 1. Phân bổ kinh phí thực hiện Chương trình năm 2024 cho các xã.
            Điều 2. Quyết định này có hiệu lực từ ngày ký.
            """;
    private static final String PLAN = """
            ỦY BAN NHÂN DÂN
            XÃ SỦNG MÁNG
            -------
            Số: 21/KH-UBND
            Sủng Máng, ngày 05 tháng 3 năm 2024

            KẾ HOẠCH
            Thực hiện Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi năm 2024

            Căn cứ Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ phê duyệt Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021 - 2030;
            Căn cứ Quyết định số 512/QĐ-UBND ngày 15/01/2024 của UBND huyện Mèo Vạc về việc phân bổ kinh phí thực hiện Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi năm 2024;

            I. NỘI DUNG
            1. Dự án 1: Giải quyết tình trạng thiếu đất ở, nhà ở, đất sản xuất, nước sinh hoạt
            Kinh phí: 320 triệu đồng.
            """;

    private final Graph graph;

    GrantsIT(Graph graph) {
        this.graph = graph;
    }

    @TempDir
    static Path place;

    @Test
    void anAmountOpensTheDecisionThatGrantedItWhicheverCameFirst(DocumentStore store) {
        store.store(ReadFiles.of("ke-hoach.txt", PLAN));
        assertThat(grants()).singleElement().satisfies(grant -> {
            assertThat(grant.symbol()).isEqualTo("512/QĐ-UBND");
            assertThat(grant.line()).isEqualTo(11);
            assertThat(grant.quote()).contains("512/QĐ-UBND");
        });

        store.store(ReadFiles.of("quyet-dinh.txt", DECISION));
        String held = grants().getFirst().document();
        assertThat(grants()).hasSize(1);

        store.store(ReadFiles.of("ke-hoach.txt", PLAN + "\nThực hiện đúng quy định.\n"));
        assertThat(grants())
                .singleElement()
                .satisfies(grant -> assertThat(grant.document()).isEqualTo(held));
    }

    @Test
    void aHomeOfBeforeOrOfOtherRulesIsBroughtUpWhenItIsOpened(DocumentStore store, Catalogue catalogue) {
        String plan = store.store(ReadFiles.of("ke-hoach.txt", PLAN)).key();
        graph.write("store/grants", Map.of("keys", List.of(plan), "grants", List.of()));
        assertThat(grants()).isEmpty();
        Grants.bringUp(graph, catalogue, new ListedDocuments(catalogue));
        assertThat(grants()).as("told by the rules of now").isEmpty();

        graph.write("catalogue/grants-fingerprint", Map.of("fingerprint", "of before"));
        Grants.bringUp(graph, catalogue, new ListedDocuments(catalogue));
        assertThat(grants()).hasSize(1);
    }

    @Test
    void whatIsTakenForAnotherDocumentHasNoGrantsUntilItIsBroughtBack(DocumentStore store, Catalogue catalogue) {
        String plan = store.store(ReadFiles.of("ke-hoach.txt", PLAN)).key();
        String other = store.store(ReadFiles.of("ban-khac.txt", PLAN.replace("21/KH-UBND", "22/KH-UBND")))
                .key();
        assertThat(exported()).isEqualTo(2);
        Corrections corrections = new Corrections(
                new StoredCorrections(graph, new ListedDocuments(catalogue)),
                new ChangeLog(new Home(place), Clock.systemUTC()),
                Clock.systemUTC());
        Outcome merged = corrections.merge(plan, other, "bản đánh máy lại", "người rà soát");
        assertThat(exported()).isEqualTo(1);

        corrections.undo(((Outcome.Done) merged).correction().id(), "hai kế hoạch", "người rà soát");
        assertThat(exported()).isEqualTo(2);
    }

    private long exported() {
        return new ExportQueries(graph)
                .nodes(ExportGraph.Kind.ALLOCATION, "", 100).stream()
                        .flatMap(node -> node.links().stream())
                        .filter(link -> link.relation().equals("GRANTED_BY"))
                        .count();
    }

    private List<Amount.Grant> grants() {
        return new Budgets(new BudgetQueries(graph))
                        .cube(new BudgetQuestion(null, null, "xã Sủng Máng", 2024, List.of(Dimension.COMPONENT)))
                        .rows()
                        .stream()
                        .flatMap(cell -> cell.evidence().stream())
                        .flatMap(amount -> amount.grants().stream())
                        .toList();
    }
}
