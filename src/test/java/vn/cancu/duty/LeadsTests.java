package vn.cancu.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.duty.DutyFinding.Kind;

/** Who leads one project of an invented commune, told in one line or in several. */
class LeadsTests {
    private static List<DutyFinding> twoLeads(String... lines) {
        return InventedPlan.matrix(String.join("\n\n", lines) + "\n").findings().stream()
                .filter(finding -> finding.kind() == Kind.TWO_LEADS)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Phòng Kinh tế xã chủ trì thực hiện hỗ trợ nhà ở. Trạm Y tế xã chủ trì thực hiện hỗ trợ nước sinh hoạt.",
                "- Phòng Kinh tế xã chủ trì thực hiện hỗ trợ nhà ở; Trạm Y tế xã chủ trì thực hiện hỗ trợ nước sinh hoạt."
            })
    void sayingsOfOneLineRival(String line) {
        assertThat(twoLeads(line))
                .singleElement()
                .satisfies(finding -> assertThat(finding.detail())
                        .contains("2 đơn vị cùng chủ trì: Phòng Kinh tế xã; Trạm Y tế xã."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Phòng Kinh tế xã và Trạm Y tế xã chủ trì thực hiện hỗ trợ nhà ở.",
                "- Đơn vị chủ trì: Phòng Kinh tế xã, Trạm Y tế xã.",
                "- Phòng Kinh tế xã chủ trì thực hiện hỗ trợ nhà ở. Phòng Kinh tế chủ trì thực hiện hỗ trợ nước sinh hoạt."
            })
    void unitsOfOneSayingAndOneUnitDoNot(String line) {
        assertThat(twoLeads(line)).isEmpty();
    }

    @Test
    void countsAUnitOnceHoweverItIsPrinted() {
        assertThat(twoLeads(
                        "- Phòng Kinh tế xã Đồng Vạc chủ trì thực hiện hỗ trợ nhà ở.",
                        "- Phòng Kinh tế chủ trì thực hiện hỗ trợ đất ở.",
                        "- Trạm Y tế xã chủ trì thực hiện hỗ trợ nước sinh hoạt."))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.detail())
                            .contains("2 đơn vị cùng chủ trì: Phòng Kinh tế xã Đồng Vạc; Trạm Y tế xã.");
                    assertThat(finding.lines()).containsExactly(12, 14, 16);
                });
    }
}
