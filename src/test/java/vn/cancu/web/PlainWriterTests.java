package vn.cancu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class PlainWriterTests {
    @Test
    void leavesTextAsItIs() throws IOException {
        assertThat(through("Hỗ trợ 12 hộ\n\t<b>\uD83D\uDE00</b>")).isEqualTo("Hỗ trợ 12 hộ\n\t<b>\uD83D\uDE00</b>");
    }

    @Test
    void showsThatADirectionControlStoodThere() throws IOException {
        assertThat(through("12\u202E000.1\u202C đồng\u2066")).isEqualTo("12\uFFFD000.1\uFFFD đồng\uFFFD");
    }

    @Test
    void replacesHalvesOfCharactersAndControls() throws IOException {
        assertThat(through("a\uD800b\uDC00c\u0000\u001Bd\uD800")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD\uFFFDd\uFFFD");
    }

    @Test
    void joinsACharacterThatIsWrittenInTwoPieces() throws IOException {
        StringWriter out = new StringWriter();
        try (PlainWriter writer = new PlainWriter(out)) {
            writer.write("x\uD83D");
            writer.write("\uDE00y");
        }
        assertThat(out.toString()).isEqualTo("x\uD83D\uDE00y");
    }

    private static String through(String text) throws IOException {
        StringWriter out = new StringWriter();
        try (PlainWriter writer = new PlainWriter(out)) {
            writer.write(text);
        }
        return out.toString();
    }
}
