package vn.cancu.identity;

import java.util.Optional;
import java.util.Set;

/** Levels of authority, highest first. */
public enum Level {
    CENTRAL("trung ương", Set.of()),
    PROVINCE("tỉnh", Set.of("tỉnh")),
    DISTRICT("huyện", Set.of("huyện", "quận", "thị xã", "thành phố")),
    COMMUNE("xã", Set.of("xã", "phường", "thị trấn", "đặc khu")),
    VILLAGE("thôn", Set.of("thôn", "xóm", "bản", "tổ dân phố"));

    private static final Set<String> CITIES_OF_PROVINCE_RANK =
            Set.of("hà nội", "hồ chí minh", "hải phòng", "đà nẵng", "cần thơ", "huế");

    private final String vietnamese;
    private final Set<String> words;

    Level(String vietnamese, Set<String> words) {
        this.vietnamese = vietnamese;
        this.words = words;
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
        for (Level level : values()) {
            if (level.words.contains(word)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
