package vn.cancu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cancu.draft.Remark;
import vn.cancu.draft.Remark.Kind;

class RemarkWordsTests {
    @ParameterizedTest
    @EnumSource
    void saysEachKindInBothLanguages(Kind kind) {
        Remark remark = new Remark(kind, List.of("2024", "xã Khuổi Sáng"));
        assertThat(RemarkWords.text(remark))
                .isNotEqualTo(RemarkWords.in(remark, Locale.ENGLISH))
                .doesNotContain("{");
        assertThat(RemarkWords.in(remark, Locale.ENGLISH)).doesNotContain("{");
        assertThat(RemarkWords.in(remark, Locale.FRENCH)).isEqualTo(RemarkWords.text(remark));
    }
}
