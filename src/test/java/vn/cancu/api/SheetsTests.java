package vn.cancu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    @Test
    void numbersAreNumbersAndNothingElseRunsAsAFormula() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sheets.csv(
                List.of(List.of("-12", "-12.5", "12.5", "-1.2.3", "-1e5", "=1+1", "+84", "@x", "\n=1", "＝1", "- Đất")),
                out);
        assertThat(out.toString(StandardCharsets.UTF_8).strip())
                .endsWith(
                        "\"-12\",\"-12.5\",\"12.5\",\"'-1.2.3\",\"'-1e5\",\"'=1+1\",\"'+84\",\"'@x\",\"'\n=1\",\"'＝1\",\"'- Đất\"");
    }
}
