package vn.cancu.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cancu.document.Duty.Role;
import vn.cancu.duty.DutyFinding.Kind;
import vn.cancu.duty.Matrix.Column;
import vn.cancu.duty.Matrix.Entry;
import vn.cancu.duty.Matrix.Line;

/** The matrix of a plan of an invented commune, in which much does not agree. */
class MatrixTests {
    private static final String PLAN = """
            - Nội dung số 04: Hỗ trợ nước sinh hoạt phân tán cho 33 hộ.

            1.1. Phân công thực hiện

            - Công chức Địa chính xã chủ trì, phối hợp với các ban, ngành liên quan thực hiện.

            - Phòng Kinh tế xã chủ trì giám sát chất lượng.

            2. Dự án 9: Đầu tư phát triển nhóm dân tộc thiểu số rất ít người và nhóm dân tộc còn nhiều khó khăn

            - Đơn vị thực hiện: Trạm Y tế xã

            II. TỔ CHỨC THỰC HIỆN

            1. Công chức Văn hóa - Xã hội xã

            - Là cơ quan thường trực của Chương trình.

            2. Chế độ báo cáo

            Định kỳ ngày 20 hằng tháng báo cáo kết quả về UBND xã để theo dõi.
            """;

    private final Matrix matrix = InventedPlan.matrix(PLAN);

    @Test
    void hasItemsAndTasksDownAndUnitsAcross() {
        assertThat(matrix.lines().stream().map(Line::number)).startsWith("DA1", "DA1.ND04", "DA9");
        assertThat(matrix.lines().stream().filter(Line::isTask).map(Line::line)).containsExactly(28);
        assertThat(matrix.columns().stream().map(Column::name))
                .containsExactly(
                        "Công chức Địa chính xã Đồng Vạc",
                        "Phòng Kinh tế xã Đồng Vạc",
                        "Trạm Y tế xã Đồng Vạc",
                        "Công chức Văn hóa - Xã hội xã Đồng Vạc",
                        "");
    }

    @Test
    void passesAPartDownToTheItemsBelowAndSaysSo() {
        Line below = matrix.lines().get(1);
        assertThat(below.entries())
                .isNotEmpty()
                .allMatch(entry -> "DA1".equals(entry.from()))
                .extracting(Entry::role)
                .contains(Role.LEAD, Role.COORDINATE);
    }

    @Test
    void quotesTheTextExactly() {
        List<String> text = InventedPlan.text(PLAN).lines().toList();
        matrix.lines().stream()
                .flatMap(line -> line.entries().stream())
                .forEach(entry -> assertThat(text.get(entry.line() - 1)).contains(entry.quote()));
    }

    @Test
    void tellsWhatDoesNotAgree() {
        assertThat(matrix.findings())
                .extracting(DutyFinding::kind)
                .contains(
                        Kind.TWO_LEADS,
                        Kind.NO_LEAD,
                        Kind.UNIT_NOT_THERE,
                        Kind.REPORT_BY_NOBODY,
                        Kind.NAMED_ONLY_AS_RELATED);
        assertThat(lines(Kind.TWO_LEADS)).containsExactly(16, 18);
        assertThat(lines(Kind.NO_LEAD)).containsExactly(20);
        assertThat(lines(Kind.UNIT_NOT_THERE)).containsExactly(18);
        assertThat(lines(Kind.REPORT_BY_NOBODY)).containsExactly(32);
        assertThat(lines(Kind.NAMED_ONLY_AS_RELATED)).containsExactly(16);
    }

    private List<Integer> lines(Kind kind) {
        return matrix.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .flatMap(finding -> finding.lines().stream())
                .toList();
    }
}
