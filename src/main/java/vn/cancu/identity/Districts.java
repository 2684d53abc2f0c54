package vn.cancu.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.cancu.catalogue.Table;

/** Which province a district of before 1/7/2025 lay in ({@code data/units/districts.csv}), and which took that one over then. */
final class Districts {
    private static final Map<String, String> PROVINCES = new HashMap<>();
    private static final Map<String, Authority> MERGED = new HashMap<>();

    static {
        for (Map<String, String> row : Table.rows("units/districts.csv")) {
            String province = "tỉnh " + Names.normal(row.getOrDefault("province", ""));
            for (String district : row.getOrDefault("districts", "").split(";", -1)) {
                PROVINCES.put(Names.normal(district), province);
            }
        }
        for (Map<String, String> row : Table.rows("units/successions.csv")) {
            Authority unit = Authority.of(row.getOrDefault("unit", ""));
            if (unit.body().equals("ubnd")
                    && unit.level().filter(Level.PROVINCE::equals).isPresent()) {
                MERGED.put(unit.placeKey().orElseThrow(), Authority.of(row.getOrDefault("successor", "")));
            }
        }
    }

    private Districts() {}

    /**
     * The province of a district, empty where it is not listed.
     *
     * @param district "huyện võ nhai"
     * @param merged whether the provinces of since 1/7/2025 are meant
     */
    static Optional<Authority> province(String district, boolean merged) {
        return Optional.ofNullable(PROVINCES.get(district))
                .map(province ->
                        merged && MERGED.containsKey(province) ? MERGED.get(province) : Authority.of(province));
    }

    /** Whether these are one province, or were made one on 1/7/2025: "tỉnh yên bái" and "tỉnh lào cai". */
    static boolean isOneProvince(String one, String other) {
        return one.equals(other) || today(one).equals(today(other));
    }

    private static String today(String province) {
        Authority merged = MERGED.get(province);
        return merged == null ? province : merged.placeKey().orElse(province);
    }
}
