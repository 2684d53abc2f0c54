package vn.cancu.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetsTests {
    @Test
    void whatIsTooLongForACellEndsInAnEllipsisAfterAWholeLetter() {
        String fits = "x".repeat(Sheets.LONGEST_CELL);
        assertThat(Sheets.cut(fits)).isSameAs(fits);
        assertThat(Sheets.cut(fits + "x")).hasSize(Sheets.LONGEST_CELL).endsWith("x…");
        String cut = Sheets.cut("x".repeat(Sheets.LONGEST_CELL - 2) + "\uD83D\uDE00\uD83D\uDE00");
        assertThat(cut).isEqualTo("x".repeat(Sheets.LONGEST_CELL - 2) + "…");
    }
}
