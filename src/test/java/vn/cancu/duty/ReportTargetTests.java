package vn.cancu.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportTargetTests {
    @Test
    void readsTheBodyThatIsReportedTo() {
        assertThat(ReportTarget.in("Các thôn báo cáo kết quả về UBND xã trước ngày 10/5/2024."))
                .contains("UBND xã");
        assertThat(ReportTarget.in("tổng hợp, báo cáo Ủy ban nhân dân huyện theo quy định"))
                .contains("Ủy ban nhân dân huyện");
        assertThat(ReportTarget.in("hằng tháng báo cáo cấp có thẩm quyền xem xét, quyết định"))
                .contains("cấp có thẩm quyền");
    }

    @Test
    void takesOnlyTheNameOfTheBody() {
        assertThat(ReportTarget.in("báo cáo Chủ tịch UBND xã tình hình giải ngân ngày 25"))
                .contains("Chủ tịch UBND xã");
        assertThat(ReportTarget.in("gửi báo cáo về Phòng Văn hóa - Xã hội để tổng hợp"))
                .contains("Phòng Văn hóa - Xã hội");
    }

    @Test
    void takesNoBodyThatOnlyDirects() {
        assertThat(ReportTarget.in("Báo cáo kết quả định kỳ theo chỉ đạo của UBND tỉnh."))
                .isEmpty();
        assertThat(ReportTarget.in("Tổng hợp, báo cáo theo quy định.")).isEmpty();
    }
}
