package vn.cancu.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cancu.authority.Function.ALLOCATES;
import static vn.cancu.authority.Function.APPROVES;
import static vn.cancu.authority.Function.ASSIGNS;
import static vn.cancu.authority.Function.ESTABLISHES;
import static vn.cancu.authority.Function.GOVERNS;
import static vn.cancu.authority.Function.GUIDES;
import static vn.cancu.authority.Function.PLANS;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TitleReadingTests {
    @Test
    void readsWhatADocumentDoesFromItsTitle() {
        assertThat(functions("phê duyệt Chương trình mục tiêu quốc gia giảm nghèo bền vững"))
                .containsExactly(APPROVES);
        assertThat(functions("Phê duyệt chủ trương đầu tư Chương trình")).containsExactly(APPROVES);
        assertThat(functions("quy định cơ chế quản lý, tổ chức thực hiện các chương trình"))
                .containsExactly(GOVERNS);
        assertThat(functions("về việc phân bổ nguồn kinh phí sự nghiệp năm 2025"))
                .containsExactly(ALLOCATES);
        assertThat(functions("giao mục tiêu, nhiệm vụ, kế hoạch vốn đầu tư công"))
                .containsExactly(ALLOCATES, ASSIGNS);
        assertThat(functions("về việc giao chỉ tiêu kế hoạch và dự toán ngân sách nhà nước"))
                .containsExactly(ALLOCATES, ASSIGNS);
        assertThat(functions("hướng dẫn một số nội dung về quản lý kinh phí")).contains(GUIDES);
        assertThat(functions("về việc thành lập Ban chỉ đạo các Chương trình")).containsExactly(ESTABLISHES);
    }

    @Test
    void takesAPlanForAPlanAbove() {
        assertThat(TitleReading.functions("thực hiện Chương trình năm 2024", "Kế hoạch"))
                .containsExactly(PLANS);
        assertThat(TitleReading.functions(null, "Kế hoạch")).containsExactly(PLANS);
    }

    @Test
    void readsNothingIntoATitleThatDoesNotSay() {
        assertThat(functions("Tổ chức chính quyền địa phương")).isEmpty();
        assertThat(functions("thực hiện theo quy định")).isEmpty();
        assertThat(TitleReading.functions(null, "Luật")).isEmpty();
    }

    @Test
    void findsTheLastYearOfAPeriod() {
        assertThat(TitleReading.lastYear("giai đoạn 2021 - 2025")).hasValue(2025);
        assertThat(TitleReading.lastYear("giai đoạn 2021-2030, giai đoạn I: từ năm 2021 đến năm 2025"))
                .hasValue(2030);
        assertThat(TitleReading.lastYear("giao dự toán năm 2024")).hasValue(2024);
        assertThat(TitleReading.lastYear("sửa đổi Nghị định số 9 ngày 19 tháng 4 năm 2022"))
                .isEmpty();
        assertThat(TitleReading.lastYear("quy định cơ chế quản lý")).isEmpty();
    }

    @Test
    void callsAPeriodOverOnlyAfterItsLastYear() {
        assertThat(TitleReading.isOver("năm 2024", LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(TitleReading.isOver("năm 2024", LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(TitleReading.isOver(null, LocalDate.of(2025, 1, 1))).isFalse();
    }

    private static Set<Function> functions(String title) {
        return TitleReading.functions(title, "Quyết định");
    }
}
