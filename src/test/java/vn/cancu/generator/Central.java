package vn.cancu.generator;

import java.time.LocalDate;
import java.util.List;

/** Real documents of central authorities, by number, date, authority and title; the text generated under them is invented. */
final class Central {
    static final int MASTER_SCHEME = 0;
    static final int POLICY_1719 = 1;
    static final int POLICY_90 = 2;
    static final int PROGRAMME_1719 = 3;
    static final int PROGRAMME_90 = 4;
    static final int MECHANISM = 5;
    static final int MECHANISM_AMENDED = 6;

    static final String PROGRAMME_NAME =
            "Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi";

    static final List<Facts> DOCUMENTS = List.of(
            document(
                    MASTER_SCHEME,
                    "Nghị quyết",
                    "88/2019/QH14",
                    "Quốc hội",
                    LocalDate.of(2019, 11, 18),
                    "phê duyệt Đề án tổng thể phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021 - 2030"),
            document(
                    POLICY_1719,
                    "Nghị quyết",
                    "120/2020/QH14",
                    "Quốc hội",
                    LocalDate.of(2020, 6, 19),
                    "phê duyệt chủ trương đầu tư " + PROGRAMME_NAME + " giai đoạn 2021 - 2030"),
            document(
                    POLICY_90,
                    "Nghị quyết",
                    "24/2021/QH15",
                    "Quốc hội",
                    LocalDate.of(2021, 7, 28),
                    "phê duyệt chủ trương đầu tư Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025"),
            document(
                    PROGRAMME_1719,
                    "Quyết định",
                    "1719/QĐ-TTg",
                    "Thủ tướng Chính phủ",
                    LocalDate.of(2021, 10, 14),
                    "phê duyệt " + PROGRAMME_NAME + " giai đoạn 2021 - 2030, giai đoạn I: từ năm 2021 đến năm 2025"),
            document(
                    PROGRAMME_90,
                    "Quyết định",
                    "90/QĐ-TTg",
                    "Thủ tướng Chính phủ",
                    LocalDate.of(2022, 1, 18),
                    "phê duyệt Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025"),
            document(
                    MECHANISM,
                    "Nghị định",
                    "27/2022/NĐ-CP",
                    "Chính phủ",
                    LocalDate.of(2022, 4, 19),
                    "quy định cơ chế quản lý, tổ chức thực hiện các chương trình mục tiêu quốc gia"),
            document(
                    MECHANISM_AMENDED,
                    "Nghị định",
                    "38/2023/NĐ-CP",
                    "Chính phủ",
                    LocalDate.of(2023, 6, 24),
                    "sửa đổi, bổ sung một số điều của Nghị định số 27/2022/NĐ-CP"));

    private Central() {}

    private static Facts document(int number, String type, String symbol, String issuer, LocalDate date, String title) {
        return new Facts(number, Address.central(number), type, symbol, issuer, issuer, "Hà Nội", date, title);
    }
}
