package vn.cancu.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowLabelTests {
    @ParameterizedTest
    @CsvSource({
        "1,1,1",
        "04.,1,4",
        "1.2,11,2",
        "1.2.10,111,10",
        "I,I,1",
        "IV/,I,4",
        "A,A,1",
        "(b),a,2",
        "đ),a,5",
        "-,-,0"
    })
    void readsWhatNumbersRows(String cell, String level, int ordinal) {
        RowLabel label = RowLabel.whole(cell).orElseThrow();

        assertThat(label.level()).isEqualTo(level);
        assertThat(label.ordinal()).isEqualTo(ordinal);
    }

    @ParameterizedTest
    @CsvSource({"Dự án 1", "1.000.000", "2024", "TT", "1.a", "0", "''"})
    void readsNoOtherCell(String cell) {
        assertThat(RowLabel.whole(cell)).isEmpty();
    }

    @Test
    void countsOnWithOrWithoutTheLettersOfItsOwn() {
        assertThat(follows("d", "đ")).isTrue();
        assertThat(follows("d", "e")).isTrue();
        assertThat(follows("e", "g")).isTrue();
        assertThat(follows("a", "c")).isFalse();
        assertThat(follows("III", "IV")).isTrue();
        assertThat(follows("1", "II")).isFalse();
    }

    private static boolean follows(String before, String label) {
        return RowLabel.whole(label)
                .orElseThrow()
                .follows(RowLabel.whole(before).orElseThrow());
    }
}
