package vn.cancu.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.text.Folding;

/**
 * A unit as somebody asks for it, with or without diacritics, short or whole: what the stored names are compared with.
 *
 * @param name folded: "xa y tich" for "UBND xã Y Tịch", "cong chuc van hoa xa hoi xa y tich" for "công chức VHXX xã Y Tịch"; a stored name
 *     belongs to it that holds these words in this order
 * @param within folded place above, "huyen chi lang", null where the question does not name it
 */
public record UnitLookup(String name, @Nullable String within) {
    public static UnitLookup of(String written) {
        UnitName unit = UnitName.of(written, new Surroundings(null, List.of()));
        return new UnitLookup(
                vn.cancu.document.UnitName.lookup(unit.name().replace(",", "")),
                unit.within().map(Folding::key).orElse(null));
    }
}
