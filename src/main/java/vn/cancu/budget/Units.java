package vn.cancu.budget;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cancu.identity.Authority;
import vn.cancu.identity.Level;
import vn.cancu.identity.UnitName;

/**
 * Units under one name, however documents print them: "XÃ KHUỔI SÁNG" over a plan is "UBND xã Khuổi Sáng". A commune stood in a district
 * until 1 July 2025 and in its province since, and many documents do not say where it stands: that is one commune. Where two districts,
 * or two provinces, have a unit of the name, each is told with its place; where two provinces have a district of that name, with both.
 *
 * <p>A name to show is told apart from all of its name that the collection holds, so that a part of the money names its units as the whole
 * does. What is one unit is asked of the units that state money alone: a unit that states none makes no two of one.
 */
final class Units {
    private final Map<String, Places> stated = new HashMap<>();
    private final Map<String, Places> held = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> same = new HashMap<>();

    private Units() {}

    static Units of(List<Amount> amounts, BudgetGraph graph) {
        Set<String> placed = new TreeSet<>();
        for (Amount amount : amounts) {
            String key = amount.unitKey();
            if (key != null && UnitName.parse(key).within().isPresent()) {
                placed.add(key);
            }
        }
        Units units = new Units();
        note(placed, units.stated);
        note(placed, units.held);
        if (!placed.isEmpty()) {
            note(graph.namesakes(placed), units.held);
        }
        return units;
    }

    private static void note(Collection<String> keys, Map<String, Places> placesOfName) {
        for (String key : keys) {
            UnitName unit = UnitName.parse(key);
            unit.within()
                    .ifPresent(place -> placesOfName
                            .computeIfAbsent(unit.name(), name -> new Places())
                            .add(place));
        }
    }

    /** As it is shown. */
    @Nullable
    String name(Amount amount) {
        String key = amount.unitKey();
        return key == null ? amount.printedUnit() : names.computeIfAbsent(key, each -> named(each, held));
    }

    /** The same for all prints of one unit. */
    @Nullable
    String same(Amount amount) {
        String key = amount.unitKey();
        return key == null ? amount.printedUnit() : same.computeIfAbsent(key, each -> named(each, stated));
    }

    private static String named(String key, Map<String, Places> placesOfName) {
        UnitName unit = UnitName.parse(key);
        Places places = placesOfName.get(unit.name());
        return places == null || !places.differ()
                ? unit.name()
                : unit.name()
                        + unit.within()
                                .map(place -> " (" + places.shown(place) + ")")
                                .orElse("");
    }

    /** Where units of one name stand: "huyện châu thành, tỉnh bến tre". */
    private static final class Places {
        private final Map<Level, Set<String>> byLevel = new EnumMap<>(Level.class);
        private final Map<String, Set<String>> above = new HashMap<>();

        void add(String place) {
            List<String> parts = parts(place);
            // The province of a district may have become part of the one that a commune is told of today.
            String nearest = parts.getFirst();
            Authority.of(nearest)
                    .level()
                    .ifPresent(level ->
                            byLevel.computeIfAbsent(level, k -> new HashSet<>()).add(nearest));
            for (int i = 0; i + 1 < parts.size(); i++) {
                above.computeIfAbsent(parts.get(i), k -> new HashSet<>()).add(parts.get(i + 1));
            }
        }

        boolean differ() {
            return byLevel.values().stream().anyMatch(places -> places.size() > 1)
                    || above.values().stream().anyMatch(provinces -> provinces.size() > 1);
        }

        /** With what is above as long as that is needed to tell it from another. */
        String shown(String place) {
            StringBuilder out = new StringBuilder();
            for (String part : parts(place)) {
                out.append(out.isEmpty() ? "" : ", ").append(UnitName.shownPlace(part));
                if (above.getOrDefault(part, Set.of()).size() < 2) {
                    break;
                }
            }
            return out.toString();
        }

        private static List<String> parts(String place) {
            return List.of(place.split(", ", -1));
        }
    }
}
