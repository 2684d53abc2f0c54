package vn.cancu.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.duty.DutyFinding.Kind;
import vn.cancu.reading.DocumentReader;
import vn.cancu.text.SourceText;

/** Who leads one project of an invented commune, told in one line or in several. */
class LeadsTests {
    private static final String PLAN = """
            ỦY BAN NHÂN DÂN XÃ ĐỒNG VẠC
            Số: 12/KH-UBND
            Đồng Vạc, ngày 10 tháng 4 năm 2024

            KẾ HOẠCH
            Thực hiện Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi trên địa bàn xã Đồng Vạc năm 2024

            I. CÁC DỰ ÁN

            1. Dự án 1: Giải quyết tình trạng thiếu đất ở, nhà ở, đất sản xuất, nước sinh hoạt

            """;

    private static List<DutyFinding> twoLeads(String... lines) {
        String text = PLAN + String.join("\n\n", lines) + "\n";
        var read = new DocumentReader(Catalogue.load()).read(SourceText.of(text));
        return Duties.matrixAlone(ReadPlan.of(read, "0".repeat(64), "12.txt")).findings().stream()
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
