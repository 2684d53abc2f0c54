package vn.cancu.budget;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.identity.UnitName;

/**
 * Units under one name, however documents print them: "XÃ KHUỔI SÁNG" over a plan is "UBND xã Khuổi Sáng". A commune stood in a district
 * until 1 July 2025 and in its province since, and many documents do not say where it stands: that is one commune. Where two districts,
 * or two provinces, have a unit of the name, each is told with its place.
 */
final class Units {
    private static final List<String> DISTRICTS = List.of("huyện ", "quận ", "thị xã ", "thành phố ");

    private final Map<String, Set<String>> placesOfName = new HashMap<>();

    private Units() {}

    static Units of(List<Amount> amounts) {
        Units units = new Units();
        for (Amount amount : amounts) {
            String key = amount.unitKey();
            if (key != null) {
                UnitName unit = UnitName.parse(key);
                unit.within()
                        .ifPresent(place -> units.placesOfName
                                .computeIfAbsent(unit.name(), name -> new HashSet<>())
                                .add(place.toLowerCase(Locale.ROOT)));
            }
        }
        return units;
    }

    @Nullable
    String name(Amount amount) {
        String key = amount.unitKey();
        if (key == null) {
            return amount.printedUnit();
        }
        UnitName unit = UnitName.parse(key);
        return isShared(placesOfName.getOrDefault(unit.name(), Set.of()))
                ? unit.name()
                        + unit.within()
                                .map(place -> " (" + UnitName.shownPlace(place) + ")")
                                .orElse("")
                : unit.name();
    }

    private static boolean isShared(Set<String> places) {
        long districts = places.stream().filter(Units::isDistrict).count();
        return districts > 1 || places.size() - districts > 1;
    }

    private static boolean isDistrict(String place) {
        return DISTRICTS.stream().anyMatch(place::startsWith);
    }
}
