package vn.cancu.reading.money;

import java.util.List;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.Allocation;
import vn.cancu.document.Finding;
import vn.cancu.document.ReadDocument;
import vn.cancu.reading.DocumentReader;
import vn.cancu.text.SourceText;

/** Documents without their tables, and what is read of them. All are made up. */
final class MoneyTables {
    private static final DocumentReader READER = new DocumentReader(Catalogue.load());

    static final String COUNCIL = """
            HỘI ĐỒNG NHÂN DÂN
            TỈNH LŨNG CÚ
            Số: 31/NQ-HĐND

            Lũng Cú, ngày 12 tháng 4 năm 2024

            NGHỊ QUYẾT

            Về việc giao kế hoạch vốn thực hiện Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi năm 2024

            Căn cứ Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ;

            QUYẾT NGHỊ:

            Điều 1. Giao kế hoạch vốn theo phụ lục kèm theo.

            Điều 2. Nghị quyết này có hiệu lực từ ngày ký.

            Nơi nhận:
            - Như Điều 2;

            TM. HỘI ĐỒNG NHÂN DÂN
            CHỦ TỊCH

            PHỤ LỤC
            GIAO KẾ HOẠCH VỐN NĂM 2024
            (Kèm theo Nghị quyết số 31/NQ-HĐND ngày 12/4/2024 của Hội đồng nhân dân tỉnh)
            """;

    static final String COMMUNE = """
            UBND XÃ LŨNG PHÌN
            Số: 45/KH-UBND

            Lũng Phìn, ngày 12 tháng 5 năm 2024

            KẾ HOẠCH

            Triển khai Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi năm 2024 trên địa bàn xã Lũng Phìn

            Căn cứ Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ;

            I. NỘI DUNG

            1. Dự án 1: Giải quyết tình trạng thiếu đất ở, nhà ở, đất sản xuất, nước sinh hoạt

            Hỗ trợ các hộ đã được bình xét.

            2. Dự án 6: Bảo tồn, phát huy giá trị văn hóa truyền thống tốt đẹp của các dân tộc thiểu số gắn với phát triển du lịch

            Mở lớp truyền dạy tại hai thôn.

            II. KINH PHÍ

            """;

    static ReadDocument read(String text) {
        return READER.read(SourceText.of(text));
    }

    /** The amounts without their places: "item amount source nature measure year recipient". */
    static List<String> money(ReadDocument document) {
        return document.allocations().stream().map(MoneyTables::words).toList();
    }

    private static String words(Allocation row) {
        return row.item() + " " + row.amountVnd() + " " + row.source() + " " + row.nature() + " " + row.measure() + " "
                + row.year() + " " + row.recipient();
    }

    static List<Finding> sums(ReadDocument document) {
        return document.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.SUM_MISMATCH)
                .toList();
    }

    private MoneyTables() {}
}
