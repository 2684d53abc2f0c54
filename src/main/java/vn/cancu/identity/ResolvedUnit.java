package vn.cancu.identity;

import java.util.List;
import vn.cancu.document.NamedUnit;
import vn.cancu.document.ReadDocument;

/**
 * A place where a document names a unit, and the unit that is meant there.
 *
 * @param unit one of a place, or generic
 */
public record ResolvedUnit(NamedUnit named, UnitName unit) {
    /** All of a document, in its order. */
    public static List<ResolvedUnit> of(ReadDocument read) {
        if (read.units().isEmpty()) {
            return List.of();
        }
        Surroundings around = Surroundings.of(read);
        return read.units().stream()
                .map(named -> new ResolvedUnit(named, UnitName.of(named, around)))
                .toList();
    }
}
