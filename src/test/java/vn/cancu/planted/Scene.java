package vn.cancu.planted;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place with its year, and the names, dates and figures that wordings are filled with. */
final class Scene {
    private static final Pattern HOLE = Pattern.compile("\\{(\\p{L}\\w*)(?::(\\p{L}+))?}");
    private static final Pattern FAULT = Pattern.compile("<<(.*?)\\|\\|(.*?)>>", Pattern.DOTALL);
    private static final List<String> COMMUNE = List.of(
            "Nà", "Pác", "Khuổi", "Lũng", "Khau", "Cốc", "Phiêng", "Nậm", "Tà", "Huổi", "Noong", "Tủa", "Háng", "Pù",
            "Co");
    private static final List<String> SECOND = List.of(
            "Thẳm", "Lạn", "Mòn", "Vài", "Sạt", "Đeng", "Chồm", "Búng", "Lầu", "Tẩn", "Mạ", "Phát", "Xúm", "Kẹn", "Rịa",
            "Tòng", "Hẩu", "Nghè", "Trám", "Vược", "Lếch", "Đán", "Khiên", "Mười", "Sỏi", "Thung", "Cháy", "Bươn",
            "Ngoại", "Quyền");
    private static final List<String> SECOND_MORE = List.of(
            "Chuông", "Dền", "Giàng", "Hồm", "Quài", "Ngần", "Pheo", "Sim", "Tròn", "Xoan", "Bòng", "Chà", "Duốc",
            "Gianh", "Hản", "Kéo", "Lót", "Mìn", "Nạt", "Ót", "Phìn", "Rạng", "Sáo", "Thín", "Trà", "Vạc", "Xín", "Bẻ",
            "Chế", "Dìn", "Giỏi", "Hặc", "Kiền", "Lả", "Mẩy", "Nhài", "Phủng", "Sủng");
    private static final List<String> DISTRICT = List.of(
            "Thạch", "Vĩnh", "Sơn", "Mộc", "Bảo", "Trùng", "An", "Phúc", "Lạc", "Hoàng", "Đồng", "Văn", "Yên", "Bình",
            "Tân");
    private static final List<String> PROVINCE_MORE = List.of(
            "Kim", "Long", "Nam", "Đại", "Xuân", "Cao", "Giang", "Hưng", "Khánh", "Lâm", "Phước", "Quang", "Thanh",
            "Thiện", "Tiên", "Trung", "Tuy", "Việt", "Vị");

    final SplittableRandom random;
    final int year;
    final boolean faulty;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, Long> figures = new HashMap<>();

    /** @param place a number that no other scene of a collection has, below 1000 */
    Scene(long seed, int place, boolean faulty) {
        random = new SplittableRandom(seed * 31 + place);
        this.faulty = faulty;
        year = random.nextInt(2022, 2025);
        put("xa", COMMUNE.get(place % COMMUNE.size()) + " " + nth(place / COMMUNE.size(), SECOND, SECOND_MORE));
        put("huyen", DISTRICT.get(place % DISTRICT.size()) + " " + nth(place / DISTRICT.size(), SECOND, SECOND_MORE));
        put("tinh", SECOND.get(place % SECOND.size()) + " " + nth(place / SECOND.size(), DISTRICT, PROVINCE_MORE));
        put("y", year);
        put("before", year - 1);
        put("o", between(20, 90));
        put("p", between(91, 140));
        put("o2", between(141, 180));
        put("od", day(year - 2, 3, 6));
        put("od2", day(year - 2, 7, 9));
        String later = day(year, 9, 11);
        String earlier = day(year - 1, 8, 11);
        dates("later", later);
        dates("earlier", earlier);
        dates("past", day(year - 1, 10, 12));
        dates("future", day(year, 10, 12));
        put("near", day(year, 5, 8));
    }

    private static String nth(int index, List<String> first, List<String> more) {
        return index < first.size() ? first.get(index) : more.get(index - first.size());
    }

    private void dates(String name, String date) {
        String[] parts = date.split("/", -1);
        put(name, date);
        put(name + "words", parts[0] + " tháng " + parts[1] + " năm " + parts[2]);
        put(name + "dots", String.join(".", parts));
    }

    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String day(int ofYear, int fromMonth, int toMonth) {
        return between(10, 28) + "/" + between(fromMonth, toMonth) + "/" + ofYear;
    }

    void put(String name, Object word) {
        words.put(name, word.toString());
    }

    String word(String name) {
        return words.getOrDefault(name, "");
    }

    /** @param tenths of a triệu đồng */
    void figure(String name, long tenths) {
        figures.put(name, tenths);
    }

    long figure(String name) {
        return figures.getOrDefault(name, 0L);
    }

    /** @param wrong whether the fault, if this is a faulty scene, stands in these words */
    String fill(String wording, boolean wrong) {
        String chosen = FAULT.matcher(wording)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(wrong && faulty ? 1 : 2)));
        return HOLE.matcher(chosen)
                .replaceAll(match -> Matcher.quoteReplacement(printed(match.group(1), match.group(2))));
    }

    private String printed(String name, String unit) {
        Long tenths = figures.get(name);
        if (tenths == null) {
            String word = words.get(name);
            if (word == null) {
                throw new IllegalStateException("nothing is called " + name);
            }
            return word;
        }
        BigDecimal million = BigDecimal.valueOf(tenths, 1);
        NumberFormat format = NumberFormat.getInstance(Locale.of("vi", "VN"));
        format.setMaximumFractionDigits(6);
        return format.format(
                unit == null
                        ? million
                        : switch (unit) {
                            case "đ" -> million.movePointRight(6);
                            case "nghìn" -> million.movePointRight(3);
                            case "tỷ" -> million.movePointLeft(3);
                            default -> throw new IllegalStateException(unit);
                        });
    }
}
