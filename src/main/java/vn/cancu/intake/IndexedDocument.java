package vn.cancu.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Passage;

/**
 * A whole document as the index holds it.
 *
 * @param revision number of the store's change that made it so
 * @param key document key
 * @param symbol "30/KH-UBND", null where it has no number line
 * @param type "Kế hoạch"
 * @param title trích yếu
 * @param issuer "UBND xã Dân Tiến"
 * @param level "trung ương", "tỉnh", "huyện", "xã"
 * @param date ISO, as far as printed
 * @param years plan years, or the year of its date where it has none
 * @param programmes 1719, 90, 263
 * @param components official codes of its items with the programme: "1719/DA9.TDA2"
 * @param units names of the units that issue it or have duties in it
 * @param path file that it was read from
 * @param passages its text by paragraph
 */
public record IndexedDocument(
        long revision,
        String key,
        @Nullable String symbol,
        @Nullable String type,
        @Nullable String title,
        @Nullable String issuer,
        @Nullable String level,
        @Nullable String date,
        List<Integer> years,
        List<String> programmes,
        List<String> components,
        List<String> units,
        String path,
        List<Passage> passages) {
    public IndexedDocument {
        years = List.copyOf(years);
        programmes = List.copyOf(programmes);
        components = List.copyOf(components);
        units = List.copyOf(units);
        passages = List.copyOf(passages);
    }
}
