package vn.cancu.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.duty.Period.Every;

class PeriodTests {
    @ParameterizedTest
    @CsvSource({
        "hằng tháng, báo cáo UBND xã ngày 20 hằng tháng, MONTH, 1, 20,",
        "Hàng tháng, Hàng tháng báo cáo, MONTH, 1, ,",
        "hằng quý, báo cáo hằng quý, MONTH, 3, ,",
        "hằng năm, trước ngày 15/12 hằng năm báo cáo, YEAR, 1, 15, 12",
        "hằng tuần, báo cáo hằng tuần, WEEK, 1, ,",
        "2 năm/lần, Định kỳ tổ chức (2 năm/lần), YEAR, 2, ,",
        "6 tháng một lần, báo cáo 6 tháng một lần, MONTH, 6, ,",
        "ngày 40 hằng tháng, ngày 40 hằng tháng, MONTH, 1, ,"
    })
    void isReadWhereTheTextStatesIt(String words, String around, Every every, int count, Integer day, Integer month) {
        assertThat(Period.in(words, around)).contains(new Period(every, count, day, month));
    }

    @ParameterizedTest
    @ValueSource(strings = {"định kỳ", "đột xuất", "6 tháng và cuối năm", "0 tháng/lần"})
    void isNoneWhereTheTextDoesNotSayHowOften(String words) {
        assertThat(Period.in(words, "báo cáo " + words)).isEmpty();
    }

    @Test
    void partialDatesEndOnTheirLastDay() {
        assertThat(DueLists.last("2024-Q1")).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(DueLists.last("2024-02")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(DueLists.last("2024-05-10")).isEqualTo(LocalDate.of(2024, 5, 10));
        assertThat(DueLists.last(null)).isNull();
    }
}
