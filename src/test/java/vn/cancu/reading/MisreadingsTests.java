package vn.cancu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.Allocation;
import vn.cancu.document.Citation;
import vn.cancu.document.Citation.Effect;
import vn.cancu.document.Duty;
import vn.cancu.document.Duty.Role;
import vn.cancu.document.Item;
import vn.cancu.document.ReadDocument;
import vn.cancu.document.Target;
import vn.cancu.text.SourceText;

/** Words that look like a fact without their marks, their neighbours or their grammar, and are none; each beside one that is. */
class MisreadingsTests {
    private static final String HEAD = """
            ỦY BAN NHÂN DÂN
            XÃ LŨNG VÀI

            Số: 12/KH-UBND

            Lũng Vài, ngày 14 tháng 3 năm 2024

            KẾ HOẠCH

            Thực hiện Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi năm 2024

            I. NỘI DUNG

            """;

    private static final DocumentReader READER = new DocumentReader(Catalogue.load());

    private static ReadDocument read(String body) {
        return READER.read(SourceText.of(HEAD + body.replace(" // ", "\n") + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Từ ngày 01/7/2024 nội dung thực hiện theo Quyết định số 12/QĐ-UBND ngày 03/02/2024 của UBND huyện.",
                "1. Từ ngày 01/7/2024 đồng thời áp dụng quy định tại Quyết định số 12/QĐ-UBND ngày 03/02/2024 của UBND huyện.",
                "1. Tạm dừng thực hiện Quyết định số 12/QĐ-UBND ngày 03/02/2024 của UBND huyện.",
                "1. Sử dụng vốn thu hồi tại Quyết định số 12/QĐ-UBND ngày 03/02/2024 của UBND huyện.",
                "1. Các văn bản đã hết hiệu lực không sử dụng; thực hiện Quyết định số 12/QĐ-UBND ngày 03/02/2024 của UBND huyện."
            })
    void whatIsCarriedOutIsNotRepealed(String body) {
        assertThat(read(body).citations()).extracting(Citation::effect).doesNotContain(Effect.REPEALS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Ngừng thực hiện Quyết định số 12/QĐ-UBND ngày 03/02/2024 của UBND huyện.",
                "1. Từ ngày 01/7/2024 dừng việc áp dụng quy định tại Quyết định số 12/QĐ-UBND ngày 03/02/2024 của UBND huyện.",
                "1. Từ ngày 01/7/2024 không áp dụng Quyết định số 12/QĐ-UBND ngày 03/02/2024 của UBND huyện.",
                "1. Thu hồi Quyết định số 12/QĐ-UBND ngày 03/02/2024 của UBND huyện.",
                "1. Kế hoạch này làm hết hiệu lực Quyết định số 12/QĐ-UBND ngày 03/02/2024 của UBND huyện.",
                "1. Các văn bản sau đây hết hiệu lực: Quyết định số 12/QĐ-UBND ngày 03/02/2024 của UBND huyện."
            })
    void whatIsStoppedIsRepealed(String body) {
        assertThat(read(body).citations()).extracting(Citation::effect).contains(Effect.REPEALS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Phòng Nội vụ chủ trì tham mưu cho Ủy ban nhân dân huyện ban hành quy chế.",
                "1. Phòng Nội vụ có trách nhiệm chủ trì tham mưu cho Ủy ban nhân dân huyện ban hành quy chế.",
                "1. Phòng Nội vụ được giao nhiệm vụ chủ trì tham mưu cho Ủy ban nhân dân huyện."
            })
    void whoIsAdvisedDoesNotLead(String body) {
        assertThat(read(body).duties())
                .filteredOn(duty -> duty.role() == Role.LEAD)
                .extracting(Duty::unit)
                .doesNotContain("Ủy ban nhân dân huyện");
    }

    @Test
    void aBulletThatEndsInAProjectIsNoItem() {
        assertThat(read("1. Đào tạo // - Tập huấn cho cán bộ thôn thuộc Dự án 6")
                        .items())
                .extracting(Item::title)
                .noneMatch(title -> title.contains("Tập huấn"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Thực hiện Quyết định số 1719/QĐ-TTg ngày 14/10/2021, tỷ lệ hộ dùng nước sạch đạt 90%. | TARGET
            1. Tỷ lệ hộ dùng nước sạch đạt 90%, tăng so với năm 2023. | TARGET
            1. Để thực hiện năm 2024 tỷ lệ hộ dùng nước sạch đạt 90%. | TARGET
            1. Năm 2023 tỷ lệ hộ dùng nước sạch đạt 90%. | RESULT
            """)
    void yearsOfOtherThingsMakeNoResult(String body, Target.Kind kind) {
        assertThat(read(body).targets()).extracting(Target::kind).contains(kind).containsOnly(kind);
    }

    @Test
    void countsAndYearsUnderAnAnnouncedUnitAreNoMoney() {
        assertThat(read("1. Kinh phí (ĐVT: triệu đồng): // - Năm: 2024 // - Số hộ: 25 // - NSTW: 500")
                        .allocations())
                .extracting(Allocation::amountPrinted)
                .containsExactly("500");
    }

    @Test
    void aTableOfOtherThingsIsNotReadAsMoney() {
        assertThat(read("1. Giống cây (ĐVT: triệu đồng) // TT | Thôn | Số cây // 1 | Nà Lạn | 40 // 2 | Pác Mòn | 30")
                        .allocations())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hoàn thành không muộn hơn ngày 15/12/2024.",
                "Báo cáo kết quả về Ủy ban nhân dân xã không chậm hơn ngày 15/12/2024."
            })
    void noLaterThanIsADeadline(String sentence) {
        assertThat(read("1. " + sentence).deadlines()).isNotEmpty();
    }
}
