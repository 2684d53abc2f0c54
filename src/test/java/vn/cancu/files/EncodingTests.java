package vn.cancu.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.files.encoding.Encoding;
import vn.cancu.files.encoding.EncodingDetector;
import vn.cancu.files.encoding.LegacyText;
import vn.cancu.files.encoding.Syllables;
import vn.cancu.generator.DocumentGenerator;

class EncodingTests {
    private static final List<String> TEXTS = new DocumentGenerator(9)
            .documents(60)
            .map(document -> document.text())
            .toList();

    private static String latin(Encoding encoding, String text) {
        return switch (encoding) {
            case TCVN3 -> OldLetters.tcvn3(text);
            case VNI -> OldLetters.vni(text);
            case WINDOWS_1258 -> new String(OldLetters.windows1258(text), StandardCharsets.ISO_8859_1);
        };
    }

    @ParameterizedTest
    @EnumSource
    void everyGeneratedTextIsKnownByItsEncoding(Encoding encoding) {
        for (String text : TEXTS) {
            String plain = text.replaceAll("[^\\x00-\\x7F\\p{L}]", " ");
            assertThat(EncodingDetector.detect(latin(encoding, plain))).isEqualTo(Optional.of(encoding));
        }
    }

    @ParameterizedTest
    @EnumSource
    void decodesWhatItsEncodingWrote(Encoding encoding) {
        String every = "Quyết định về việc hỗ trợ đất ở, nhà ở, nước sinh hoạt; kỳ họp thứ bảy, kỹ thuật, quỹ, tỵ, "
                + "ẳ ẵ ắ ằ ặ ă â ấ ầ ẩ ẫ ậ é è ẻ ẽ ẹ ế ề ể ễ ệ í ì ỉ ĩ ị ó ò ỏ õ ọ ố ồ ổ ỗ ộ ớ ờ ở ỡ ợ ú ù ủ ũ ụ ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ đ";

        assertThat(encoding.decode(latin(encoding, every))).isEqualTo(every);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le développement économique et social de la région a été décidé à l'unanimité par l'assemblée générale, "
                        + "qui s'est réunie à Genève et a procédé à l'élection de son président; l'été dernier déjà.",
                "Die Behörde prüft größere Änderungen über fünf Jahre; Übergänge müssen für Bürger verständlich erklärt "
                        + "werden, außerdem können Gebühren später rückerstattet werden.",
                "Nothing but ASCII stands in this text, and nothing of it is to be turned.",
                "Số 12"
            })
    void isNotSureOfWhatIsNotOldVietnamese(String text) {
        assertThat(EncodingDetector.detect(text)).isEmpty();
        assertThat(LegacyText.turned(List.of(text))).isNull();
    }

    @Test
    void leavesUnicodeWhoseLettersAreAllLatinOnes() {
        List<String> plain = List.of(
                "Các công trình và nhà là tài sản công; các bà, các cô là thành viên.",
                "Bà Hà là thôn đội phó, các ông bà và cô Lê Thì là các thành viên",
                "Tô Thành và các công trình cho các nhà: công an, toà án, thú y, hoà giải, khoá và quá trình thì không bàn.");

        assertThat(LegacyText.turned(plain)).isNull();
        List<String> words = TEXTS.stream()
                .flatMap(text -> java.util.Arrays.stream(text.split("\\P{L}+", -1)))
                .filter(word ->
                        word.chars().allMatch(c -> c <= 0xFF) && word.chars().anyMatch(c -> c > 0x7F))
                .limit(20_000)
                .toList();
        for (int from = 0; from + 40 <= words.size(); from += 40) {
            List<String> line = List.of(String.join(" ", words.subList(from, from + 40)));
            assertThat(LegacyText.turned(line)).as(line.getFirst()).isNull();
        }
        for (String text : TEXTS) {
            assertThat(LegacyText.turned(text.lines().toList())).isNull();
        }
    }

    @Test
    void turnsTheOldLinesAmongUnicodeOnesAndLeavesTheOthers() {
        String unicode = "Các công trình và nhà là tài sản";
        String latin = "Các công trình và nhà là tài thành";
        String old = OldLetters.vni("Kế hoạch thực hiện chương trình giảm nghèo bền vững năm 2024 của xã");

        LegacyText.Turned turned =
                java.util.Objects.requireNonNull(LegacyText.turned(List.of(unicode, latin, old, old, old)));

        assertThat(turned.lines())
                .startsWith(unicode, latin, "Kế hoạch thực hiện chương trình giảm nghèo bền vững năm 2024 của xã");
    }

    @Test
    void leavesUnicodeThatOnlyKeptItsOldFont() {
        assertThat(LegacyText.drawn(".VnTime", "Công trình và nhà")).isEqualTo("Công trình và nhà");
        assertThat(LegacyText.drawn("VNI-Times", "Các công trình")).isEqualTo("Các công trình");
    }

    @Test
    void nearlyEveryWordOfPlansIsASyllable() {
        List<String> odd = TEXTS.stream()
                .flatMap(text -> java.util.Arrays.stream(text.split("[^\\p{L}]+", -1)))
                .filter(word -> word.chars().anyMatch(c -> c > 0x7F))
                .filter(word -> !word.matches(".*\\p{Lu}.*\\p{Lu}.*"))
                .filter(word -> !Syllables.isSyllable(word))
                .distinct()
                .toList();
        assertThat(odd).isEmpty();
    }

    @Test
    void fontsSayTheirEncoding() {
        assertThat(LegacyText.drawn(".VnTime", OldLetters.tcvn3("Kế hoạch"))).isEqualTo("Kế hoạch");
        assertThat(LegacyText.drawn(".VnTimeH", OldLetters.tcvn3Capitals("KẾ HOẠCH")))
                .isEqualTo("KẾ HOẠCH");
        assertThat(LegacyText.drawn("VNI-Times", OldLetters.vni("KẾ hoạch"))).isEqualTo("KẾ hoạch");
        assertThat(LegacyText.drawn("Times New Roman", "Kế hoạch")).isEqualTo("Kế hoạch");
        assertThat(LegacyText.drawn(".VnTime", "Kế hoạch")).isEqualTo("Kế hoạch");
    }
}
