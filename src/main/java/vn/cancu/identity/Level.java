package vn.cancu.identity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Levels of authority, highest first. */
public enum Level {
    CENTRAL("trung ương"),
    PROVINCE("tỉnh"),
    DISTRICT("huyện"),
    COMMUNE("xã"),
    VILLAGE("thôn");

    private static final Set<String> CITIES_OF_PROVINCE_RANK =
            Set.of("hà nội", "hồ chí minh", "hải phòng", "đà nẵng", "cần thơ", "huế");

    private final String vietnamese;

    Level(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** As the contract prints it: "trung ương", "tỉnh", "huyện", "xã". */
    public String vietnamese() {
        return vietnamese;
    }

    /** The level of "thành phố" + "lai châu"; the six cities run by the centre are provinces. */
    static Optional<Level> of(String word, String place) {
        if (word.equals("thành phố") && CITIES_OF_PROVINCE_RANK.contains(place)) {
            return Optional.of(PROVINCE);
        }
        return switch (word) {
            case "tỉnh" -> Optional.of(PROVINCE);
            case "huyện", "quận", "thị xã", "thành phố" -> Optional.of(DISTRICT);
            case "xã", "phường", "thị trấn", "đặc khu" -> Optional.of(COMMUNE);
            case "thôn", "xóm", "bản", "tổ dân phố" -> Optional.of(VILLAGE);
            default -> Optional.empty();
        };
    }

    /** Every level that a place of that word may have: "thành phố" is a district's or a province's. */
    static Set<Level> allOf(String word) {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        of(word, "").ifPresent(levels::add);
        CITIES_OF_PROVINCE_RANK.forEach(city -> of(word, city).ifPresent(levels::add));
        return levels;
    }
}
