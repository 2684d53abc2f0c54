package vn.cancu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cancu.intake.DocumentStore;

/** Communes of one name in several districts and provinces, their offices of one name, in every printed form: each unit once, none as another. */
@ExtendWith(GraphServer.class)
@GraphServer.EachTest
class SameNamesIT {
    /** Two districts of one province, one of another, and two of one name that two provinces have. */
    private static final List<List<String>> DISTRICTS = List.of(
            List.of("huyện Nà Bốc", "tỉnh Vân Lĩnh"),
            List.of("huyện Khe Lạng", "tỉnh Vân Lĩnh"),
            List.of("thị xã Phiêng Sáng", "tỉnh Khuổi Đồi"),
            List.of("huyện Châu Thành", "tỉnh Long An"),
            List.of("huyện Châu Thành", "tỉnh Tiền Giang"));

    private static final List<String> FORMS = List.of(
            "UBND xã", "UBND xã Tân Lập", "Ủy ban nhân dân xã Tân Lập", "Uỷ ban Nhân dân xã Tân Lập", "Xã Tân Lập");

    /** Each plan of its own day: number, name of the commune and day are what tells documents apart. */
    private int plans;

    private final Graph graph;
    private final DocumentStore store;

    SameNamesIT(Graph graph, DocumentStore store) {
        this.graph = graph;
        this.store = store;
    }

    @Test
    void beforeTheDistrictsEnded() {
        TreeSet<String> expected = new TreeSet<>();
        for (List<String> place : DISTRICTS) {
            String above = place.getFirst().toLowerCase(Locale.ROOT)
                    + (place.getFirst().endsWith("Châu Thành")
                            ? ", " + place.getLast().toLowerCase(Locale.ROOT)
                            : "");
            expected.add("ubnd xã tân lập, " + above);
            expected.add("công chức văn hóa xã hội@xã tân lập, " + above);
            expected.add("trạm y tế@xã tân lập, " + above);
            FORMS.forEach(form -> plan("2024", form, "Công chức Văn hóa - Xã hội", String.join(", ", place)));
            plan("2024", "UBND xã Tân Lập, " + String.join(", ", place), "Công chức VHXH xã", String.join(", ", place));
        }
        assertThat(keys()).containsExactlyElementsOf(expected);
    }

    @Test
    void sinceTheDistrictsEnded() {
        TreeSet<String> expected = new TreeSet<>();
        for (String province : List.of("tỉnh Vân Lĩnh", "tỉnh Khuổi Đồi")) {
            String above = province.toLowerCase(Locale.ROOT);
            expected.add("ubnd xã tân lập, " + above);
            expected.add("phòng văn hóa xã hội@xã tân lập, " + above);
            expected.add("trạm y tế@xã tân lập, " + above);
            FORMS.forEach(form -> plan("2026", form, "Phòng Văn hóa - Xã hội xã", province));
            plan("2026", "UBND xã Tân Lập, " + province, "Phòng VHXH", province);
        }
        assertThat(keys()).containsExactlyElementsOf(expected);
    }

    private List<String> keys() {
        return graph.read("test/units-of-seat", Map.of("seat", "xã tân lập")).stream()
                .map(row -> row.get("key").asString())
                .toList();
    }

    private void plan(String year, String form, String office, String above) {
        store.store(ReadFiles.of("/plans/" + year + " " + form + " of " + above + ".txt", """
                ỦY BAN NHÂN DÂN
                XÃ TÂN LẬP

                Số: %d/KH-UBND

                Tân Lập, ngày %02d tháng 3 năm %s

                KẾ HOẠCH

                Thực hiện chương trình giảm nghèo năm %s trên địa bàn xã Tân Lập

                Căn cứ Quyết định số 5/QĐ-UBND ngày 02/01/%s của UBND %s về giao kế hoạch;

                TỔ CHỨC THỰC HIỆN

                1. %s

                - Chủ trì tham mưu UBND xã tổ chức thực hiện Kế hoạch.

                2. Trạm Y tế xã

                - Chủ trì khám bệnh cho hộ nghèo, báo cáo UBND xã trước ngày 15/10/%s.

                3. %s

                - Theo dõi, đôn đốc việc thực hiện Kế hoạch.
                """.formatted(
                        10 + FORMS.indexOf(form), ++plans, year, year, year, above, office, year, form)));
    }
}
