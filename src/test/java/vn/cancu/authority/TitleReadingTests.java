package vn.cancu.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cancu.authority.Function.ALLOCATES;
import static vn.cancu.authority.Function.APPROVES;
import static vn.cancu.authority.Function.ASSIGNS;
import static vn.cancu.authority.Function.ESTABLISHES;
import static vn.cancu.authority.Function.GOVERNS;
import static vn.cancu.authority.Function.GUIDES;
import static vn.cancu.authority.Function.PLANS;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cancu.authority.TitleReading.Period;

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
        assertThat(functions("về việc ban hành Kế hoạch triển khai thực hiện Chương trình"))
                .containsExactly(PLANS);
        assertThat(functions("phân bổ vốn năm 2024, UBND xã ban hành Kế hoạch")).containsExactly(ALLOCATES);
    }

    @Test
    void readsNothingIntoATitleThatDoesNotSay() {
        assertThat(functions("Tổ chức chính quyền địa phương")).isEmpty();
        assertThat(functions("thực hiện theo quy định")).isEmpty();
        assertThat(TitleReading.functions(null, "Luật")).isEmpty();
    }

    @Test
    void findsThePeriodInATitle() {
        assertThat(period("giai đoạn 2021 - 2025")).hasValue(new Period(2021, 2025));
        assertThat(period("giai đoạn 2021-2030, giai đoạn I: từ năm 2021 đến năm 2025"))
                .hasValue(new Period(2021, 2030));
        assertThat(period("giao dự toán năm 2024")).hasValue(new Period(2024, 2024));
        assertThat(period("sửa đổi Nghị định số 9 ngày 19 tháng 4 năm 2022")).isEmpty();
        assertThat(period("quy định cơ chế quản lý")).isEmpty();
    }

    @Test
    void takesTheYearOfALawForNoPeriod() {
        assertThat(TitleReading.period("Luật Ngân sách nhà nước năm 2015", "Luật"))
                .isEmpty();
        assertThat(period("quy định chi tiết một số điều của Luật Đất đai năm 2013"))
                .isEmpty();
        assertThat(period("hướng dẫn Luật Đất đai năm 2013 trong năm 2014")).hasValue(new Period(2014, 2014));
    }

    private static Optional<Period> period(String title) {
        return TitleReading.period(title, "Quyết định");
    }

    private static Set<Function> functions(String title) {
        return TitleReading.functions(title, "Quyết định");
    }
}
