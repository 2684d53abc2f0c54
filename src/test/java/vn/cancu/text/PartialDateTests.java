package vn.cancu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTests {
    @ParameterizedTest
    @CsvSource({"2021-10-04, 04/10/2021", "2024-03, 03/2024", "2024, 2024"})
    void isPrintedAsFarAsItIsKnown(String iso, String printed) {
        assertThat(PartialDate.parse(iso).printed()).isEqualTo(printed);
    }
}
