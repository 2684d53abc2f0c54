package vn.cancu.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a hit must be; empty lists and nulls ask nothing. Values of one list are alternatives.
 *
 * @param types names of document types as people write them ("ke hoach")
 * @param levels trung ương, tỉnh, huyện, xã
 * @param units names of units that issue it or have duties in it ("xã Dân Tiến", "UBND xã Dân Tiến")
 * @param programmes codes: 1719, 90, 263
 * @param components codes; a code holds those below it: "1719/DA9" also finds "1719/DA9.TDA2"
 * @param years plan years
 * @param issuers names of issuing units
 * @param from first day the document's date may be
 * @param to last day
 */
public record SearchFilters(
        List<String> types,
        List<String> levels,
        List<String> units,
        List<String> programmes,
        List<String> components,
        List<Integer> years,
        List<String> issuers,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public static final SearchFilters NONE =
            new SearchFilters(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null);

    public SearchFilters {
        types = List.copyOf(types);
        levels = List.copyOf(levels);
        units = List.copyOf(units);
        programmes = List.copyOf(programmes);
        components = List.copyOf(components);
        years = List.copyOf(years);
        issuers = List.copyOf(issuers);
    }

    public SearchFilters withYears(Integer... wanted) {
        return new SearchFilters(types, levels, units, programmes, components, List.of(wanted), issuers, from, to);
    }
}
