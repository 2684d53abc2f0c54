package vn.cancu.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DutiesTests {
    @Test
    void namesANextPageOnlyWhereOneCanBeAskedFor() {
        assertThat(Duties.cutShort(new DutyQuestion(null, "xã A", null, 0, 5), 5)
                        .detail())
                .isEqualTo("Hiện dòng 1 đến 5, còn nữa; hãy xem trang sau, hoặc thêm năm hay việc để thu hẹp.");
        assertThat(Duties.cutShort(new DutyQuestion(null, "xã A", null, DutyQuestion.DEEPEST, 5), null)
                        .detail())
                .isEqualTo("Hiện dòng 10001 đến 10005, còn nữa; hãy thêm năm hay việc để thu hẹp.");
    }
}
