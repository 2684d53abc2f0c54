package vn.cancu.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Generated texts that make careless patterns and loops slow: long runs of what a rule looks for, and never gets. */
public final class HostileTexts {
    private static final String HEAD = "ĐVT: đồng\n| TT | Nội dung | Tổng số | NSTW | Năm |\n";
    private static final String ROWS =
            "| I | Dự án 1: Mở mang nghề dệt | 2.000 | 1,000.5 | 12.5 |\n| 1 | Xã Mù Cang | 3.000 | x | - |\n| Cộng | 5 |\n";
    private static final Map<String, String> PIECES = pieces();

    private HostileTexts() {}

    /** By name, each of {@code length} UTF-16 units. */
    public static Map<String, String> ofLength(int length) {
        Map<String, String> texts = new LinkedHashMap<>();
        PIECES.forEach((name, piece) ->
                texts.put(name, piece.repeat(length / piece.length() + 1).substring(0, length)));
        texts.put("one table of money", (HEAD + ROWS.repeat(length / ROWS.length() + 1)).substring(0, length));
        texts.put("random letters and marks", random(length));
        texts.put("marks stacked on one letter", "a" + "\u0301".repeat(length - 1));
        texts.put("open brackets", "(".repeat(length));
        return texts;
    }

    private static Map<String, String> pieces() {
        Map<String, String> pieces = new LinkedHashMap<>();
        pieces.put("one word", "các ");
        pieces.put("one word without blanks", "a");
        pieces.put("units without end", "Sở Tài chính, ");
        pieces.put("units joined by và", "UBND xã và ");
        pieces.put("units with brackets", "các xã (Phòng ");
        pieces.put("openings", "Trên cơ sở, ");
        pieces.put("hands over", "giao đề nghị yêu cầu ");
        pieces.put("coordinates", "phối hợp với các ");
        pieces.put("adverbs", "kịp thời chủ động ");
        pieces.put("role words", "theo dõi, giám sát, ");
        pieces.put("labels on one line", "Đơn vị thực hiện: ");
        pieces.put("labels on many lines", "- Đơn vị thực hiện: Sở\n");
        pieces.put("deadlines without date", "trước ngày ");
        pieces.put("dates", "trước ngày 1/1/ ");
        pieces.put("periods", "6 tháng và ");
        pieces.put("figures", "đạt 5% ");
        pieces.put("digits", "1234567890");
        pieces.put("digits and marks", "1.2,3/4-");
        pieces.put("grouped digits", "1.000.");
        pieces.put("symbols cut", "số 1/QĐ- ");
        pieces.put("citations on one line", "Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của ");
        pieces.put("types without number", "Nghị quyết Quyết định số ");
        pieces.put("bases", "Căn cứ Luật Căn cứ ");
        pieces.put("headings", "1. a\n");
        pieces.put("headings ever deeper", "I. A\n1. B\n1.1. C\na) d\n- e\n+ g\n");
        pieces.put("bullets", "- \n");
        pieces.put("articles", "Điều 1. \n");
        pieces.put("bars", "| ");
        pieces.put("cells on lines", "a | b | c\n");
        pieces.put("line ends", "\n");
        pieces.put("blanks", " ");
        pieces.put("capitals on lines", "KẾ HOẠCH\n");
        pieces.put("parted sentence", "thực hiện kế hoạch này trên địa bàn xã theo quy định và\n\n");
        pieces.put("money", "1.000 triệu đồng, ");
        pieces.put("items", "Dự án 1: Tiểu dự án 1: Nội dung 01: ");
        pieces.put("projects and parts on one line", "Dự án 1: Mở mang nghề dệt - Tiểu dự án 2: ");
        pieces.put("projects on many lines", "Dự án 1: Mở mang nghề dệt\n");
        pieces.put("projects in cells", "| Dự án 1 | 5 | ");
        pieces.put("tables of money", HEAD + ROWS);
        pieces.put("shares without end", "vốn 5 triệu đồng, gồm ");
        pieces.put("shares on many lines", "- vốn 5 triệu đồng trong đó:\n");
        pieces.put("large amounts", "kinh phí 1.000.000 triệu đồng; ");
        pieces.put("fractions and shares", "5/6 đạt 7% ");
        pieces.put("rates that change", "tỷ lệ 2,69 còn 2,69%; ");
        pieces.put("spans of years", "giai đoạn 2021");
        pieces.put("months that follow", "từ tháng 9/2024 đến ");
        pieces.put("months of works", "khởi công tháng 9/2024, ");
        pieces.put("days cut", "ngày 31/");
        pieces.put("words twice", "công tác công tác ");
        pieces.put("recipients", "Nơi nhận: - ");
        pieces.put("emphasis", "**a** ");
        pieces.put("quotation marks", "“\"”");
        return pieces;
    }

    private static String random(int length) {
        Random random = new Random(7);
        String alphabet = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạ ABCĐ .,;:()/-|\n0123456789%*\u0301\u0309";
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
