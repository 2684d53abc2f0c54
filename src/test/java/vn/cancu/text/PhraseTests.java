package vn.cancu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PhraseTests {
    private static final Phrase WATER = Phrase.of("nước sinh hoạt phân tán");

    @Test
    void fitsWhollyWhereAllWordsStandInARow() {
        assertThat(WATER.in("Cấp bồn cho 12 hộ dùng nước sinh hoạt phân tán.")).isEqualTo(1);
        assertThat(Phrase.of("nuoc sinh hoat phan tan").in("NƯỚC SINH HOẠT PHÂN TÁN"))
                .isEqualTo(1);
    }

    @Test
    void fitsDecomposedTextAsWellAsComposed() {
        assertThat(WATER.in(Normalizer.normalize("nước sinh hoạt phân tán", Normalizer.Form.NFD)))
                .isEqualTo(1);
    }

    @Test
    void fitsPartlyWhereOnlySomeWordsStandInARow() {
        double partly = WATER.in("Thiếu đất ở, nhà ở, nước sinh hoạt");
        assertThat(partly).isBetween(0.5, 0.6);
        assertThat(WATER.in("bón phân, sinh nở, tán cây")).isLessThan(partly);
        assertThat(WATER.in("Đường giao thông")).isZero();
    }

    @Test
    void prefersTheMarksThatWereTyped() {
        assertThat(Phrase.of("tảo hôn").in("tảo hôn"))
                .isGreaterThan(Phrase.of("tảo hôn").in("tạo hôn"));
    }

    @Test
    void takesTheLastWordForABeginning() {
        assertThat(Phrase.of("nước sinh ho").in("nước sinh hoạt")).isBetween(0.9, 0.99);
        assertThat(Phrase.of("nư sinh").in("nước sinh")).isLessThan(0.6);
    }

    @Test
    void tellsWhereTheWordsStand() {
        String text = "Hỗ trợ nước sinh hoạt: nước sinh hoạt phân tán";
        Span span = WATER.find(text).orElseThrow();
        assertThat(text.substring(span.start(), span.end())).isEqualTo("nước sinh hoạt phân tán");
    }

    @Test
    void hasNoWordsInPunctuation() {
        assertThat(Phrase.of(" … - ").isEmpty()).isTrue();
        assertThat(Phrase.of("").in("gì cũng được")).isZero();
    }
}
