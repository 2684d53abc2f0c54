package vn.cancu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cancu.catalogue.Table;

/** What can be seen of {@code data/units/districts.csv} without the list that it should agree with. */
class DistrictsTests {
    private static final List<Map<String, String>> ROWS = Table.rows("units/districts.csv");

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        ROWS.forEach(
                row -> names.addAll(List.of(row.getOrDefault("districts", "").split(";", -1))));
        return names;
    }

    @Test
    void everyDistrictIsNamedOnceWithItsLevel() {
        assertThat(names())
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name)
                        .matches("(?:huyện|thị xã|thành phố) \\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*)*")
                        .isEqualTo(java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC)));
        assertThat(ROWS).extracting(row -> row.getOrDefault("province", "")).doesNotHaveDuplicates();
    }

    @Test
    void noNameThatSeveralProvincesHadIsGivenToOne() {
        List<String> several = Table.rows("units/same-names.csv").stream()
                .map(row -> row.getOrDefault("place", ""))
                .toList();
        assertThat(names().stream().map(Names::normal)).doesNotContainAnyElementsOf(several);
    }

    @Test
    void everyRowSaysWhetherItWasChecked() {
        assertThat(ROWS)
                .allSatisfy(row -> assertThat(row.getOrDefault("source", ""))
                        .as(row.get("province"))
                        .matches("chưa kiểm|.*\\d+/.*"));
    }
}
