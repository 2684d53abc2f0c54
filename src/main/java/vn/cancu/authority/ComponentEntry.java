package vn.cancu.authority;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official component of a programme as it stands in the register.
 *
 * @param key "1719/DA9.TDA2"
 * @param programme code of its programme: "1719"
 * @param code within the programme: "DA9.TDA2"
 * @param title as the programme's decision gives it
 * @param above key of the component that it is a part of, null at the top
 * @param parts keys of its own parts, sorted
 */
public record ComponentEntry(
        String key,
        String programme,
        String code,
        String title,
        @Nullable String above,
        List<String> parts) {
    public ComponentEntry {
        parts = List.copyOf(parts);
    }
}
