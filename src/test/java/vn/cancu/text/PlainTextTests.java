package vn.cancu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTests {
    @Test
    void leavesTextAsItIs() {
        assertThat(PlainText.of("Hỗ trợ 12 hộ\n\t<b>\uD83D\uDE00</b>"))
                .isEqualTo("Hỗ trợ 12 hộ\n\t<b>\uD83D\uDE00</b>");
    }

    @Test
    void showsThatSomethingStoodThereThatIsNoText() {
        assertThat(PlainText.of("12\u202E0\u2066.\uD800b\uDC00c\u0000\u001Bd\u0085\uFFFE\uD800"))
                .isEqualTo("12\uFFFD0\uFFFD.\uFFFDb\uFFFDc\uFFFD\uFFFDd\uFFFD\uFFFD\uFFFD");
    }
}
