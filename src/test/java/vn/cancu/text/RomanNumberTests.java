package vn.cancu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanNumberTests {
    @ParameterizedTest
    @CsvSource({"I, 1", "IV, 4", "IX, 9", "XIV, 14", "XXXIX, 39", "XL, 40", "LXXXIX, 89"})
    void readsTheNumbersOfParts(String printed, int value) {
        assertThat(RomanNumber.parse(printed)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "IVa", "iv", "12", "I I"})
    void readsNothingElse(String printed) {
        assertThat(RomanNumber.parse(printed)).isEmpty();
    }
}
