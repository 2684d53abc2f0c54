package vn.cancu.authority;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it stands in the register.
 *
 * @param key "phòng kinh tế@xã dân tiến"
 * @param name as shown
 * @param kind its first words ("phòng", "ubnd"), null where they say nothing
 * @param level "trung ương", "tỉnh", "huyện", "xã", "thôn"; null where unknown
 * @param generic whether the words name no one unit ("các đơn vị liên quan")
 * @param above keys of the units above it, nearest first
 * @param below keys of the units right below it, sorted
 */
public record UnitEntry(
        String key,
        String name,
        @Nullable String kind,
        @Nullable String level,
        boolean generic,
        List<String> above,
        List<String> below) {
    public UnitEntry {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }
}
