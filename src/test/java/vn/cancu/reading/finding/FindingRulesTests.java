package vn.cancu.reading.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.Finding;
import vn.cancu.reading.DocumentReader;
import vn.cancu.text.SourceText;

/** Each rule of the reader by words that break it and by twins that do not; a slash with blanks parts lines. */
class FindingRulesTests {
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

    private static List<String> rules(String body) {
        return READER
                .read(SourceText.of(HEAD + body.replace(" // ", "\n").replace('¦', '|') + "\n"))
                .findings()
                .stream()
                .map(Finding::rule)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            symbol-year | 1. Thực hiện Thông tư số 15/2021/TT-BTC ngày 18/02/2022 của Bộ Tài chính.
            rate-over-100 | 1. Tỷ lệ hộ dùng nước sạch đạt từ 100% trở lên.
            rate-unchanged | 1. Tỷ lệ hộ nghèo giảm từ 2,69% xuống còn 2,69% vào cuối năm.
            rate-unit | 1. Tỷ lệ hộ nghèo giảm 12 hộ trong năm.
            rate-sign | 1. Tỷ lệ hộ nghèo từ 4,15 xuống còn 3,02%.
            period-single | 1. Các mục tiêu của giai đoạn 2024.
            period-open | 1. Chương trình giai đoạn I: từ năm 2021 theo quyết định của Thủ tướng Chính phủ.
            numbering-twice | 1. Mục đích // Nâng cao đời sống. // 2. Yêu cầu // Làm đúng quy định. // 2. Thời gian // Trong năm.
            numbering-stop | 1. Các đơn vị // 1.1. Thôn Nà Lạn // 1.2. Thôn Pác Mòn // 1.3 Thôn Cốc Sạt // 1.4. Thôn Tà Lầu
            repeated-words | 1. Các thôn báo cáo về về Ủy ban nhân dân xã.
            numbering-gap | Bước 1: Họp dân. // Bước 2: Lập hồ sơ. // Bước 4: Nghiệm thu.
            numbering-gap | Thứ nhất, rà soát. // Thứ hai, họp dân. // Thứ năm, chi trả.
            numbering-gap | Một là, rà soát. // Hai là, họp dân. // Bốn là, chi trả.
            numbering-gap | i) Rà soát; // ii) Họp dân; // iv) Chi trả.
            numbering-gap | TT ¦ Việc // 1 ¦ Rà soát // 2 ¦ Họp dân // 4 ¦ Chi trả
            span-reversed | 1. Thi công từ tháng 9 đến tháng 4 năm 2024.
            span-reversed | 1. Khởi công quý III/2024, nghiệm thu trong quý I/2024.
            span-reversed | 1. Thi công trong quý IV năm 2024, nghiệm thu trong quý II năm 2024.
            numbering-gap | 1. Các việc // 1.1. Nguồn lực // 1.2. Nguồn ¦ Số tiền (triệu đồng) // Tỉnh ¦ 40 // 1.4. Phân công
            span-reversed | 1. Thực hiện từ ngày 20 tháng 8 năm 2024 đến ngày 5 tháng 6 năm 2024.
            impossible-day | 1. Họp tổng kết ngày 31 tháng 11 năm 2024.
            impossible-day | 1. Nộp hồ sơ trước 30.02.2024.
            target-below-result | 1. Năm 2023 tỷ lệ trẻ em đi học mẫu giáo đạt 92%; chỉ tiêu năm 2024: 85%.
            target-below-result | 1. Phấn đấu năm 2024 giảm tỷ lệ hộ cận nghèo còn 9% (cuối năm 2023: 7%).
            target-below-result | 1. Hiện có 80% số hộ dùng điện an toàn. Năm 2024 phấn đấu có 75% số hộ dùng điện an toàn.
            target-below-result | Chỉ tiêu ¦ Thực hiện năm 2023 ¦ Kế hoạch năm 2024 // Tỷ lệ hộ dùng nước sạch ¦ 88% ¦ 83%
            sum-mismatch | 1. Vốn: ngân sách trung ương 500 triệu đồng; ngân sách địa phương 60 triệu đồng; tổng cộng: 600 triệu đồng.
            sum-mismatch | 1. Nguồn vốn: NSTW 500 + NSĐP 60 = 600 (triệu đồng).
            sum-mismatch | 1. Kinh phí (ĐVT: triệu đồng): // - NSTW: 500 // - NSĐP: 60 // - Cộng: 600
            part-over-total | 1. Dành 600 triệu đồng trong tổng số 500 triệu đồng được giao để mua giống.
            part-over-total | 1. Kinh phí: 500 triệu đồng (vốn ĐTPT: 600 triệu đồng; còn lại là vốn SN).
            """)
    void tellsWhatIsWrong(String rule, String rest) {
        assertThat(rules(rest)).contains(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            symbol-year | 1. Thực hiện Thông tư số 15/2022/TT-BTC ngày 18/02/2022 của Bộ Tài chính.
            rate-over-100 | 1. Tỷ lệ hộ dùng nước sạch đạt từ 95% trở lên.
            rate-unchanged | 1. Tỷ lệ hộ nghèo giảm từ 3,69% xuống còn 2,69% vào cuối năm.
            rate-unit | 1. Tỷ lệ hộ nghèo giảm 2% (12 hộ) trong năm.
            rate-sign | 1. Tỷ lệ hộ nghèo từ 4,15% xuống còn 3,02%.
            period-single | 1. Các mục tiêu của giai đoạn 2021 - 2025.
            period-open | 1. Chương trình giai đoạn I: từ năm 2021 đến năm 2025.
            numbering-twice | 1. Mục đích // Nâng cao đời sống. // 2. Yêu cầu // Làm đúng quy định. // 3. Thời gian // Trong năm.
            numbering-stop | 1. Các đơn vị // 1.1. Thôn Nà Lạn // 1.2. Thôn Pác Mòn // 1.3. Thôn Cốc Sạt // 1.4. Thôn Tà Lầu
            repeated-words | 1. Các thôn báo cáo về Ủy ban nhân dân xã, xã tổng hợp.
            numbering-gap | Bước 1: Họp dân. // Bước 2: Lập hồ sơ. // Bước 3: Nghiệm thu.
            numbering-gap | Đợt 2: Họp dân. // Đợt 4: Lập hồ sơ.
            numbering-gap | Thứ nhất, rà soát. // Thứ hai, họp dân. // Thứ ba, chi trả.
            numbering-gap | h) Rà soát; // i) Họp dân; // k) Chi trả; // l) Tổng kết.
            numbering-gap | TT ¦ Thôn ¦ Số hộ // 1 ¦ Nà Lạn ¦ 40 // 2 ¦ Pác Mòn ¦ 30 // 4 ¦ Cốc Sạt ¦ 20
            span-reversed | 1. Hoàn thành phần thi công trong quý II năm 2024, nghiệm thu trong quý IV năm 2024.
            numbering-gap | 1. Các việc // 1.1. Nguồn lực // 1.2. Nguồn ¦ Số tiền (triệu đồng) // Tỉnh ¦ 40 // 1.3. Phân công
            span-reversed | 1. Năm học từ tháng 9 đến tháng 5 năm 2025.
            span-reversed | 1. Thực hiện từ tháng 9 đến tháng 4 năm sau.
            span-reversed | 1. Khởi công quý I/2024, nghiệm thu trong quý III/2024.
            impossible-day | 1. Họp tổng kết ngày 30 tháng 11 năm 2024.
            target-below-result | 1. Năm 2023 tỷ lệ trẻ em đi học mẫu giáo đạt 82%; chỉ tiêu năm 2024: 85%.
            target-below-result | 1. Phấn đấu năm 2024 giảm tỷ lệ hộ cận nghèo còn 5% (cuối năm 2023: 7%).
            target-below-result | Chỉ tiêu ¦ Thực hiện năm 2023 ¦ Kế hoạch năm 2024 // Tỷ lệ hộ nghèo ¦ 8% ¦ 6%
            sum-mismatch | 1. Vốn: ngân sách trung ương 500 triệu đồng; ngân sách địa phương 60 triệu đồng; tổng cộng: 560 triệu đồng.
            sum-mismatch | 1. Nguồn vốn: NSTW 500 + NSĐP 60 = 560 (triệu đồng).
            part-over-total | 1. Dành 400 triệu đồng trong tổng số 500 triệu đồng được giao để mua giống.
            part-over-total | 1. Tổng kinh phí 800 triệu đồng, từ nguồn ngân sách trung ương 500 triệu đồng, ngân sách huyện 300 triệu đồng.
            sum-mismatch | 1. Hỗ trợ: ngân sách trung ương 500 triệu đồng; ngân sách địa phương 60 triệu đồng; công trình nước 90 triệu đồng.
            sum-mismatch | 1. Kinh phí 500 triệu đồng, ngân sách trung ương 300 triệu đồng, mua con giống 90 triệu đồng.
            span-reversed | 1. Hoàn thành giai đoạn 1 tháng 5/2024; khởi công giai đoạn 2 tháng 8/2024.
            span-reversed | 1. Mùa khô bắt đầu tháng 11, kết thúc tháng 4.
            target-below-result | 1. Năm 2023 tỷ lệ hộ nghèo được vay vốn đạt 80%; năm 2024 phấn đấu tỷ lệ hộ nghèo được vay vốn đạt 95%.
            target-below-result | 1. Năm 2023 tỷ lệ trẻ em suy dinh dưỡng thể nhẹ cân còn 12%; năm 2024 phấn đấu tỷ lệ trẻ em suy dinh dưỡng thể thấp còi còn 18%.
            target-below-result | 1. Năm 2023 tỷ lệ hộ nghèo còn 7%; năm 2024 phấn đấu tỷ lệ hộ cận nghèo còn 9%.
            """)
    void staysQuietInTheTwin(String rule, String rest) {
        assertThat(rules(rest)).doesNotContain(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Dự án 3 “Đầu tư cơ sở hạ tầng thiết yếu, phục vụ sản xuất, đời sống và các đơn vị sự nghiệp công lập của lĩnh vực dân tộc”
            1. Đầu tư cơ sở hạ tầng thiết yếu, phục vụ sản xuất, đời sống và các đơn vị sự nghiệp công lập của lĩnh vực dân tộc (Dự án 3)
            1. DA 3: Đầu tư cơ sở hạ tầng thiết yếu, phục vụ sản xuất, đời sống và các đơn vị sự nghiệp công lập của lĩnh vực dân tộc
            1. Về Dự án 3: Đầu tư cơ sở hạ tầng thiết yếu, phục vụ sản xuất, đời sống và các đơn vị sự nghiệp công lập của lĩnh vực dân tộc
            1. Nội dung Dự án 3: Đầu tư cơ sở hạ tầng thiết yếu, phục vụ sản xuất, đời sống và các đơn vị sự nghiệp công lập của lĩnh vực dân tộc
            1. Dự án thứ 3: Đầu tư cơ sở hạ tầng thiết yếu, phục vụ sản xuất, đời sống và các đơn vị sự nghiệp công lập của lĩnh vực dân tộc
            1. Dự án 3 // Đầu tư cơ sở hạ tầng thiết yếu, phục vụ sản xuất, đời sống và các đơn vị sự nghiệp công lập của lĩnh vực dân tộc
            """)
    void knowsAComponentWhereverItsNumberStands(String body) {
        assertThat(rules(body)).contains("component-number");
        assertThat(rules(body.replace("Dự án 3", "Dự án 4")
                        .replace("DA 3", "DA 4")
                        .replace("thứ 3", "thứ 4")))
                .doesNotContain("component-number");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phòng Kinh tế xã là đơn vị chủ trì. Trạm Y tế xã là đơn vị chủ trì.
            Do Phòng Kinh tế xã chủ trì thực hiện. Giao Trạm Y tế xã chủ trì.
            Đơn vị thực hiện: Phòng Kinh tế xã (chủ trì), Hội Nông dân xã (phối hợp), Trạm Y tế xã (chủ trì).
            Xã giao nhiệm vụ chủ trì cho Phòng Kinh tế xã. Trạm Y tế xã chủ trì.
            """)
    void knowsWhoLeadsWhoeverIsGivenTheLead(String duty) {
        String body =
                "1. Dự án 4: Đầu tư cơ sở hạ tầng thiết yếu, phục vụ sản xuất, đời sống và các đơn vị sự nghiệp công lập của"
                        + " lĩnh vực dân tộc // 1.1. Kinh phí: 500 triệu đồng. // 1.2. " + duty;
        assertThat(rules(body)).contains("two-leads");
        int last = body.lastIndexOf("chủ trì");
        assertThat(rules(body.substring(0, last) + "phối hợp" + body.substring(last + 7)))
                .doesNotContain("two-leads");
    }
}
