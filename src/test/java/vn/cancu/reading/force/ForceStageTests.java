package vn.cancu.reading.force;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.Force;
import vn.cancu.reading.DocumentReader;
import vn.cancu.text.SourceText;

class ForceStageTests {
    private static final DocumentReader READER = new DocumentReader(Catalogue.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Điều 2. Quyết định này có hiệu lực kể từ ngày 15 tháng 9 năm 2024. | 2024-09-15 | -",
                "Điều 2: Quyết định này có hiệu lực kể từ ngày ký. | 2024-03-15 | -",
                "Điều 2. Quyết định có hiệu lực thi hành kể từ ngày ký ban hành và thay thế Quyết định số 9/QĐ-UBND. | 2024-03-15 | -",
                "Điều 2. Quyết định này có hiệu lực thi hành sau 10 ngày kể từ ngày ký; bãi bỏ Quyết định số 9/QĐ-UBND. | 2024-03-25 | -",
                "1. Quyết định này có hiệu lực từ ngày 20/12/2024 đến hết ngày 31/12/2025. | 2024-12-20 | 2025-12-31",
                "Nghị quyết này đã được Hội đồng nhân dân xã khóa XX, kỳ họp thứ ba thông qua ngày 15 tháng 3 năm 2024 và có hiệu lực từ ngày 25 tháng 3 năm 2024./. | 2024-03-25 | -",
                "Điều 9. Luật này có hiệu lực thi hành từ năm ngân sách 2026. | 2026-01-01 | -",
                "Nghị quyết này có hiệu lực thi hành kể từ ngày được Quốc hội thông qua. | 2024-03-15 | -",
            })
    void readsTheFinalProvision(String words, String from, String to) {
        Force force = read(words).orElseThrow();
        assertThat(String.valueOf(force.from())).isEqualTo(from);
        assertThat(force.to() == null ? null : force.to().toString()).isEqualTo(to);
        assertThat(words).contains(force.evidence().quote());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Điều 190 và Điều 248 của Luật này có hiệu lực thi hành từ ngày 01 tháng 4 năm 2024.",
                "Luật số 9/2019/QH14 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành.",
                "Trước ngày Quyết định này có hiệu lực thi hành từ ngày 01/4/2024 thì áp dụng quy định cũ.",
                "Thời gian ủy quyền từ ngày Quyết định này có hiệu lực thi hành đến hết ngày 28/02/2027.",
                "“1. Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2025”.",
                "[4] Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2025.",
                "Quyết định này có hiệu lực kể từ ngày công bố.",
                "Các quyết định có hiệu lực từ ngày 01/01/2024 được rà soát.",
            })
    void takesNothingElseForTheDocumentsOwnForce(String words) {
        assertThat(read(words)).isEmpty();
    }

    @Test
    void readsNoForceInAConsolidatedText() {
        String text = """
                Số: 12/VBHN-BTC
                Hà Nội, ngày 15 tháng 3 năm 2024

                LUẬT THUẾ

                Điều 1. Phạm vi
                Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2012.
                """;
        assertThat(Optional.ofNullable(READER.read(SourceText.of(text)).force()))
                .isEmpty();
    }

    private static Optional<Force> read(String words) {
        String text = """
                ỦY BAN NHÂN DÂN
                XÃ KHUỔI SÁNG
                Số: 46/QĐ-UBND
                Khuổi Sáng, ngày 15 tháng 3 năm 2024
                QUYẾT ĐỊNH
                Về việc thành lập Ban chỉ đạo

                Căn cứ Luật Tổ chức chính quyền địa phương;

                QUYẾT ĐỊNH:

                Điều 1. Thành lập Ban chỉ đạo gồm 12 thành viên.

                """ + words + "\n";
        return Optional.ofNullable(READER.read(SourceText.of(text)).force());
    }
}
