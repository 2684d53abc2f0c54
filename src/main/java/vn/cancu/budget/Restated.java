package vn.cancu.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation.Measure;
import vn.cancu.document.Allocation.Nature;

/**
 * The same money stated by several documents of one unit: a plan and the report on it. It counts once, as the youngest document has it;
 * a sum of all that a report restates gives way to the items of the plan. Money that others give to a unit is added as it stands: a
 * second decision gives more. Only official components are known across documents; what a unit calls otherwise stays apart.
 */
final class Restated {
    private record Place(
            String unit,
            String programme,
            @Nullable String component,
            Measure measure,
            @Nullable Integer year,
            @Nullable Nature nature) {
        Place whole() {
            return new Place(unit, programme, null, measure, year, null);
        }
    }

    private Restated() {}

    static List<Bundle> once(List<Bundle> bundles, Units units) {
        List<Bundle> youngest = new ArrayList<>(bundles);
        youngest.sort(Comparator.comparing(
                        (Bundle bundle) -> bundle.first().date(), Comparator.nullsFirst(Comparator.naturalOrder()))
                .reversed());
        Map<Place, String> taken = new HashMap<>();
        Set<Place> ofItems = new HashSet<>();
        for (Bundle bundle : youngest) {
            Place place = place(bundle, units);
            if (place != null) {
                taken.putIfAbsent(place, bundle.key().document());
                if (place.component() != null) {
                    ofItems.add(place.whole());
                }
            }
        }
        return bundles.stream()
                .filter(bundle -> counts(bundle, units, taken, ofItems))
                .toList();
    }

    private static boolean counts(Bundle bundle, Units units, Map<Place, String> taken, Set<Place> ofItems) {
        Place place = place(bundle, units);
        if (place == null) {
            return true;
        }
        boolean restated = !Objects.equals(taken.get(place), bundle.key().document());
        return !restated && !(place.component() == null && ofItems.contains(place.whole()));
    }

    /** Null where the bundle cannot be known again in another document. */
    private static @Nullable Place place(Bundle bundle, Units units) {
        String unit = units.same(bundle.first());
        Amount amount = bundle.first();
        String item = bundle.key().item();
        String last = item == null ? "" : item.substring(item.lastIndexOf('.') + 1);
        boolean official = amount.component() != null && (last.startsWith("DA") || last.startsWith("TDA"));
        if (unit == null
                || amount.programme() == null
                || bundle.key().recipient() != null
                || bundle.key().year() == null
                || (item != null && !official)) {
            return null;
        }
        return new Place(
                unit,
                amount.programme(),
                item == null ? null : amount.component(),
                bundle.key().measure(),
                bundle.key().year(),
                bundle.key().nature());
    }
}
