package vn.cancu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.Allocation.Measure;
import vn.cancu.document.Allocation.Source;

/** Which words call an amount the sum of all. */
class MoneyTests {
    @ParameterizedTest
    @CsvSource({
        "- Cộng: 300 triệu đồng,true",
        "Cộng các dự án: 300 triệu đồng,true",
        "- Cong: 300 trieu dong,true",
        "hai nguồn cộng lại 300 triệu đồng,true",
        "Tổng số: 300 triệu đồng,true",
        "- Cống thoát nước bản Nà: 300 triệu đồng,false",
        "Cổng trường mầm non: 300 triệu đồng,false",
        "Công nghệ thông tin: 300 triệu đồng,false",
        "Lệ phí công chứng: 3 triệu đồng,false",
        "Cộng đồng dân cư đóng góp 30 triệu đồng,false"
    })
    void aSumOfAllIsCalledSo(String quote, boolean total) {
        Money money = new Money(
                300_000_000,
                "300",
                "triệu đồng",
                Source.TOTAL,
                null,
                Measure.PLANNED,
                2024,
                null,
                null,
                null,
                null,
                false,
                1,
                quote);
        assertThat(money.isCalledTotal()).isEqualTo(total);
    }
}
