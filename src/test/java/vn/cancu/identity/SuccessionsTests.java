package vn.cancu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.ReadDocument;
import vn.cancu.reading.DocumentReader;
import vn.cancu.text.SourceText;

class SuccessionsTests {
    private static final DocumentReader READER = new DocumentReader(Catalogue.load());

    @Test
    void severalCommunesBecomeOne() {
        assertThat(
                        of(
                                "Nhập toàn bộ diện tích tự nhiên, quy mô dân số của xã Mây Trắng, xã Nắng Hồng thành xã mới có tên gọi là xã Mây Trắng."))
                .containsExactly(
                        "ubnd xã mây trắng, tỉnh sao mai > ubnd xã mây trắng, tỉnh sao mai 2025-07-01",
                        "ubnd xã nắng hồng, tỉnh sao mai > ubnd xã mây trắng, tỉnh sao mai 2025-07-01");
        assertThat(of("Sáp nhập các xã Mây Trắng, Nắng Hồng và Gió Xanh thành xã Trời Trong."))
                .hasSize(3);
    }

    @Test
    void oneBecomesSeveral() {
        assertThat(of("Chia xã Mây Trắng thành xã Nắng Hồng và xã Gió Xanh.")).hasSize(2);
    }

    @Test
    void anOfficeTakesOverTheDutiesOfOthers() {
        assertThat(
                        of(
                                "Phòng Kinh tế xã tiếp nhận chức năng, nhiệm vụ của Phòng Tài chính - Kế hoạch huyện Mây và Phòng Dân tộc huyện Mây."))
                .containsExactly(
                        "phòng tài chính kế hoạch@huyện mây > phòng kinh tế@xã (tỉnh sao mai) 2025-07-01",
                        "phòng dân tộc@huyện mây > phòng kinh tế@xã (tỉnh sao mai) 2025-07-01");
    }

    @Test
    void aPlanThatTellsOfItIsNoSource() {
        assertThat(of("KẾ HOẠCH", "Sáp nhập xã Mây Trắng, xã Nắng Hồng thành xã Trời Trong."))
                .isEmpty();
    }

    @Test
    void joiningATaskIsNoSuccession() {
        assertThat(of("UBND xã tiếp nhận hồ sơ, kiểm tra và trả kết quả; sáp nhập các nội dung trùng lặp."))
                .isEmpty();
    }

    private static List<String> of(String sentence) {
        return of("QUYẾT ĐỊNH", sentence);
    }

    private static List<String> of(String type, String sentence) {
        ReadDocument read = READER.read(SourceText.of("""
                ỦY BAN NHÂN DÂN
                TỈNH SAO MAI

                Số: 911/QĐ-UBND

                Sao Mai, ngày 20 tháng 6 năm 2025

                %s

                Về việc sắp xếp đơn vị hành chính

                Điều 1. %s

                Điều 2. Quyết định này có hiệu lực từ ngày 01/7/2025.
                """.formatted(type, sentence)));
        return Successions.of(read, Surroundings.of(read)).stream()
                .map(each -> each.unit().key() + " > " + each.successor().key() + " " + each.on())
                .toList();
    }
}
