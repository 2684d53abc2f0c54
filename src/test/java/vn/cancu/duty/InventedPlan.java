package vn.cancu.duty;

import vn.cancu.catalogue.Catalogue;
import vn.cancu.reading.DocumentReader;
import vn.cancu.text.SourceText;

/** A plan of an invented commune, of which a test writes the projects. */
public final class InventedPlan {
    private static final String HEAD = """
            ỦY BAN NHÂN DÂN XÃ ĐỒNG VẠC
            Số: 12/KH-UBND
            Đồng Vạc, ngày 10 tháng 4 năm 2024

            KẾ HOẠCH
            Thực hiện Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi trên địa bàn xã Đồng Vạc năm 2024

            I. CÁC DỰ ÁN

            1. Dự án 1: Giải quyết tình trạng thiếu đất ở, nhà ở, đất sản xuất, nước sinh hoạt

            """;

    private InventedPlan() {}

    /** Its text, with these lines under its first project. */
    public static String text(String below) {
        return HEAD + below;
    }

    /** What each unit has to do in it, without a graph. */
    static Matrix matrix(String below) {
        var read = new DocumentReader(Catalogue.load()).read(SourceText.of(text(below)));
        return Duties.matrixAlone(ReadPlan.of(read, "0".repeat(64), "12.txt"));
    }
}
