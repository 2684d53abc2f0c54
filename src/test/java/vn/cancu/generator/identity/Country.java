package vn.cancu.generator.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Which offices and documents there are. The same seed and size make the same country. */
public final class Country {
    private static final int PROVINCES = 34;
    private static final List<String> SYLLABLES = List.of(
            "Tân", "Lập", "Bình", "Yên", "Phú", "Sơn", "Thạch", "Lộc", "Khuổi", "Nà", "Pác", "Hòa", "An", "Vân", "Mai",
            "Trà", "Cốc", "Đồng", "Bản", "Thượng", "Châu", "Kim", "Long", "Ngọc");

    final Random random;
    final List<TrueDocument> documents = new ArrayList<>();
    final List<Office> communes = new ArrayList<>();
    private final List<TrueDocument> central = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<Office, Integer> starts = new HashMap<>();

    /**
     * Makes the country.
     *
     * @param size how many documents, about
     */
    public Country(long seed, int size) {
        random = new Random(seed);
        central(
                "Quyết định",
                "1719/QĐ-TTg",
                "Thủ tướng Chính phủ",
                2021,
                10,
                14,
                "phê duyệt Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi");
        central(
                "Quyết định",
                "90/QĐ-TTg",
                "Thủ tướng Chính phủ",
                2022,
                1,
                18,
                "phê duyệt Chương trình mục tiêu quốc gia giảm nghèo bền vững");
        central(
                "Nghị định",
                "27/2022/NĐ-CP",
                "Chính phủ",
                2022,
                4,
                19,
                "quy định cơ chế quản lý, tổ chức thực hiện các chương trình mục tiêu quốc gia");
        central(
                "Thông tư",
                "55/2023/TT-BTC",
                "Bộ Tài chính",
                2023,
                8,
                15,
                "quy định quản lý, sử dụng và quyết toán kinh phí sự nghiệp thực hiện các chương trình mục tiêu quốc gia");
        central(
                "Nghị quyết",
                "24/2021/QH15",
                "Quốc hội",
                2021,
                7,
                28,
                "phê duyệt chủ trương đầu tư Chương trình mục tiêu quốc gia giảm nghèo bền vững");
        int districts = Math.clamp(size / 2500, 1, 4);
        int above = PROVINCES * (4 + 4 * districts) + central.size();
        int perDistrict = Math.max(1, (size - above) / 2 / (PROVINCES * districts) + 1);
        for (int p = 0; p < PROVINCES; p++) {
            Office province = new Office("tỉnh", name(p, 7), null);
            province(province);
            for (int d = 0; d < districts; d++) {
                // Every fifth name of a district is that of districts of other provinces too.
                Office district =
                        new Office("huyện", d == 0 && p % 5 == 0 ? "Châu Thành" : name(100 + p * 4 + d, 7), province);
                district(district);
                for (int c = 0; c < perDistrict && documents.size() < size - 1; c++) {
                    Office commune = new Office("xã", name(random.nextInt(400), 11), district);
                    communes.add(commune);
                    commune(commune);
                }
            }
        }
    }

    /** Two syllables; numbers that are near each other give names that are not. */
    private static String name(int number, int stride) {
        int first = number * stride % SYLLABLES.size();
        int second = (number / SYLLABLES.size() + first + 1) % SYLLABLES.size();
        return SYLLABLES.get(first) + " " + SYLLABLES.get(second);
    }

    private void central(String type, String symbol, String issuer, int year, int month, int day, String title) {
        TrueDocument document = new TrueDocument(
                documents.size(), type, symbol, issuer, null, "", LocalDate.of(year, month, day), title, false);
        central.add(document);
        documents.add(document);
    }

    private void province(Office office) {
        local(
                "Kế hoạch",
                "142/KH-UBND",
                "UBND",
                office,
                day(2022, 8),
                "thực hiện Chương trình mục tiêu quốc gia giai đoạn 2021 - 2025 trên địa bàn " + office.place(),
                0.7);
        local(
                "Quyết định",
                "2206/QĐ-UBND",
                "UBND",
                office,
                day(2023, 11),
                "về việc giao kế hoạch vốn ngân sách nhà nước năm 2024 thực hiện các chương trình mục tiêu quốc gia",
                0.7);
        local(
                "Quyết định",
                "2260/QĐ-UBND",
                "UBND",
                office,
                day(2023, 12),
                "về việc phê duyệt kế hoạch kiểm tra công tác phòng cháy chữa cháy rừng năm 2024",
                0.7);
        local(
                "Nghị quyết",
                "17/2022/NQ-HĐND",
                "HĐND",
                office,
                day(2022, 7),
                "quy định nguyên tắc, tiêu chí, định mức phân bổ vốn thực hiện Chương trình mục tiêu quốc gia giai đoạn 2021 - 2025",
                0.7);
    }

    private void district(Office office) {
        local(
                "Kế hoạch",
                "58/KH-UBND",
                "UBND",
                office,
                day(2024, 2),
                "thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2024",
                0.7);
        local(
                "Kế hoạch",
                "59/KH-UBND",
                "UBND",
                office,
                day(2024, 3),
                "tổ chức tết trồng cây và phát động phong trào thi đua năm 2024",
                0.7);
        local(
                "Quyết định",
                "4417/QĐ-UBND",
                "UBND",
                office,
                day(2023, 12),
                "về việc giao chỉ tiêu và phân bổ vốn thực hiện các chương trình mục tiêu quốc gia năm 2024",
                0.7);
        local(
                "Quyết định",
                "4471/QĐ-UBND",
                "UBND",
                office,
                day(2023, 12),
                "về việc thành lập tổ kiểm tra sử dụng đất đai trên địa bàn huyện năm 2024",
                0.7);
    }

    private void commune(Office office) {
        local(
                "Quyết định",
                20 + random.nextInt(60) + "/QĐ-UBND",
                "UBND",
                office,
                day(2024, 1 + random.nextInt(2)),
                "về việc kiện toàn Ban Chỉ đạo các chương trình mục tiêu quốc gia " + office.place() + " năm 2024",
                1);
        local(
                "Kế hoạch",
                20 + random.nextInt(60) + "/KH-UBND",
                "UBND",
                office,
                day(2024, 4 + random.nextInt(3)),
                "thực hiện Chương trình mục tiêu quốc gia năm 2024 trên địa bàn " + office.place(),
                1);
    }

    /** Few days, so that one number is given on one day by several authorities. */
    private LocalDate day(int year, int month) {
        return LocalDate.of(year, month, 1 + random.nextInt(14) * 2);
    }

    private void local(
            String type, String symbol, String body, Office office, LocalDate date, String title, double held) {
        String issuer = body + " " + office.place();
        LocalDate day = date;
        // Two authorities of one name that give one number on one day cannot be told apart by anyone; that is not
        // measured here.
        while (!taken.add(symbol + issuer + day)) {
            day = day.plusDays(1);
        }
        starts.putIfAbsent(office, documents.size());
        documents.add(new TrueDocument(
                documents.size(), type, symbol, issuer, office, body, day, title, random.nextDouble() < held));
    }

    TrueDocument central() {
        return central.get(random.nextInt(central.size()));
    }

    /** A document of that symbol and office; the documents of one office stand together. */
    TrueDocument of(String symbol, Office office) {
        return documents.stream()
                .skip(starts.getOrDefault(office, 0))
                .filter(document -> document.symbol().equals(symbol) && office.equals(document.office()))
                .findFirst()
                .orElseThrow();
    }

    /** Every document that truly is, held or not. */
    public List<TrueDocument> documents() {
        return List.copyOf(documents);
    }

    /** All texts that are handed in, each with the truth of its mentions. */
    public List<TrueText> texts() {
        List<TrueText> texts = new ArrayList<>();
        for (TrueDocument document : documents) {
            if (document.held()) {
                texts.add(new Writer(this, document).write(String.format(Locale.ROOT, "%06d.txt", document.id())));
            }
        }
        return texts;
    }

    /**
     * A text and its mentions.
     *
     * @param document what it is
     */
    public record TrueText(TrueDocument document, String file, String text, List<TrueMention> mentions) {
        public TrueText {
            mentions = List.copyOf(mentions);
        }
    }
}
