package vn.cancu.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cancu.authority.Relation.BASED_ON;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DescentTests {
    private static final String LAW = "9/2019/QH14";

    @Test
    void tellsTenThousandCitersOnceEachAndTheFirstBeforeTheLastIsRead() {
        DrawnGraph graph = new DrawnGraph().document(LAW, "Luật", "2019-06-13", null, 2);
        for (int i = 0; i < 10_000; i++) {
            graph.document(i + "/QĐ-UBND", "Quyết định", null, null, 12).edge(i + "/QĐ-UBND", BASED_ON, LAW);
        }
        List<Dependent> rows = new ArrayList<>();
        assertThat(new Descent(graph).from(LAW, row -> {
                    rows.add(row);
                    return rows.size() < 300;
                }))
                .isFalse();
        assertThat(rows).hasSize(300);
    }

    @Test
    void endsInARingAndToldOfEachDocumentOnceByItsNearestEdge() {
        DrawnGraph graph = new DrawnGraph()
                .document(LAW, "Luật", "2019-06-13", null, 2)
                .document("1/NĐ-CP", "Nghị định", null, null, 5)
                .document("2/KH-UBND", "Kế hoạch", null, null, 99)
                .edge("1/NĐ-CP", BASED_ON, LAW)
                .edge("2/KH-UBND", BASED_ON, "1/NĐ-CP")
                .edge("2/KH-UBND", BASED_ON, LAW)
                .edge("1/NĐ-CP", BASED_ON, "2/KH-UBND")
                .edge(LAW, BASED_ON, "2/KH-UBND");
        List<Dependent> rows = new ArrayList<>();
        assertThat(new Descent(graph).from(LAW, rows::add)).isTrue();
        assertThat(rows).extracting(row -> row.document().key()).containsExactly("1/NĐ-CP", "2/KH-UBND");
        assertThat(rows).extracting(Dependent::depth).containsExactly(1, 1);
    }
}
