package vn.cancu.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cancu.draft.Remark.Kind;

class RemarkTests {
    @ParameterizedTest
    @EnumSource
    void saysEachKindInBothLanguages(Kind kind) {
        Remark remark = Remark.of(kind, "2024", "xã Khuổi Sáng");
        assertThat(remark.text()).isNotEqualTo(remark.in(Locale.ENGLISH)).doesNotContain("{");
        assertThat(remark.in(Locale.ENGLISH)).doesNotContain("{");
        assertThat(remark.in(Locale.FRENCH)).isEqualTo(remark.text());
    }
}
