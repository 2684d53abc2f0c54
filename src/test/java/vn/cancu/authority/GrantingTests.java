package vn.cancu.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cancu.authority.Granting.Granted;
import vn.cancu.authority.Granting.Money;
import vn.cancu.authority.Granting.Named;
import vn.cancu.text.PartialDate;

class GrantingTests {
    private static final Money OF_2024 = new Money("a", 2024, "1719", "p9");

    @Test
    void theBasisThatAllocatesForTheYearGrants() {
        assertThat(by(
                        OF_2024,
                        basis("huyen", "Về việc phân bổ kinh phí thực hiện Chương trình năm 2024", "2024-02-01"),
                        basis("cu", "Về việc phân bổ kinh phí thực hiện Chương trình năm 2023", "2023-02-01"),
                        basis("khac", "Quy định định mức phân bổ và quy chế phối hợp", "2020-05-01"),
                        basis("luat", "Ngân sách nhà nước", "2015-06-25")))
                .containsExactly("huyen");
    }

    @Test
    void whatSetsNormsForAPeriodGrantsNothing() {
        assertThat(by(
                        OF_2024,
                        basis(
                                "hdnd",
                                "Quy định nguyên tắc, tiêu chí, định mức phân bổ vốn ngân sách trung ương và tỷ lệ vốn đối ứng thực hiện Chương trình giai đoạn 2021-2025",
                                "2022-07-15"),
                        basis("moi", "Ban hành định mức phân bổ dự toán chi thường xuyên năm 2024", "2023-12-10"),
                        basis("dm", "Về định mức phân bổ chi thường xuyên giai đoạn 2022-2025", "2021-12-10"),
                        basis("von", "Về việc phân bổ kế hoạch vốn trung hạn giai đoạn 2021-2025", "2022-08-01")))
                .containsExactly("von");
    }

    @Test
    void whatGivesByARuleGrants() {
        assertThat(by(
                        OF_2024,
                        basis(
                                "theo",
                                "Về việc phân bổ kinh phí hỗ trợ học sinh quy định tại Nghị định số 116/2016/NĐ-CP năm 2024",
                                "2024-01-20")))
                .containsExactly("theo");
    }

    @Test
    void severalThatGrantAreAllTold() {
        assertThat(by(
                        OF_2024,
                        basis("tinh", "Về việc giao dự toán ngân sách nhà nước năm 2024", "2023-12-08"),
                        basis("huyen", "Về việc phân bổ kinh phí năm 2024", "2024-01-20")))
                .containsExactly("tinh", "huyen");
    }

    @Test
    void withoutAPeriodTheDateTellsTheYear() {
        assertThat(by(
                        OF_2024,
                        basis("truoc", "Về việc phân bổ kinh phí", "2023-12-30"),
                        basis("xa", "Về việc phân bổ kinh phí", "2022-12-30"),
                        basis("khong", "Về việc phân bổ kinh phí", null)))
                .containsExactly("truoc");
    }

    @Test
    void moneyOfAnotherProgrammeIsNotIts() {
        Named other = new Named(
                "ntm",
                "Về việc phân bổ kinh phí xây dựng nông thôn mới năm 2024",
                "Quyết định",
                null,
                List.of("263"),
                true,
                "p1",
                "c-ntm");
        assertThat(by(OF_2024, other)).isEmpty();
    }

    @Test
    void whatTheParagraphItselfNamesComesBeforeTheBases() {
        Named beside = new Named(
                "beside", "Về việc phân bổ vốn năm 2023", "Quyết định", null, List.of(), false, "p9", "c-beside");
        assertThat(by(OF_2024, basis("huyen", "Về việc phân bổ kinh phí năm 2024", "2024-01-20"), beside))
                .containsExactly("beside");
    }

    @Test
    void nothingIsSaidWithoutATitleOrAYear() {
        assertThat(by(OF_2024, basis("huyen", null, "2024-01-20"))).isEmpty();
        assertThat(by(
                        new Money("a", null, null, "p9"),
                        basis("huyen", "Về việc phân bổ kinh phí năm 2024", "2024-01-20")))
                .isEmpty();
    }

    private static List<String> by(Money money, Named... named) {
        return Granting.of(List.of(money), List.of(named)).stream()
                .map(Granted::document)
                .toList();
    }

    private static Named basis(String key, @Nullable String title, @Nullable String date) {
        return new Named(
                key,
                title,
                "Quyết định",
                date == null ? null : PartialDate.parse(date),
                List.of(),
                true,
                "p1",
                "c-" + key);
    }
}
