package vn.cancu.graph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.cancu.identity.Authority;
import vn.cancu.identity.KnownDocument;
import vn.cancu.identity.Level;
import vn.cancu.identity.Mention;
import vn.cancu.identity.Reach;

/** Of which documents is asked: those that some mentions may mean, and those of some authorities. */
final class NearDocuments {
    private final Set<String> symbols = new LinkedHashSet<>();
    private final Set<Map<String, Object>> spots = new LinkedHashSet<>();
    private final Map<String, Map<Level, Set<String>>> levels = new LinkedHashMap<>();
    private final Set<String> keys = new LinkedHashSet<>();

    /** All of this symbol. */
    void all(String symbolKey) {
        symbols.add(symbolKey);
    }

    /** Those of this symbol whose authority stands where this one does. */
    void of(String symbolKey, Authority authority) {
        spots.add(Map.of("symbol", symbolKey, "spot", Reach.spot(authority)));
    }

    /** Those that this mention may mean, by what it says now; none where it has no symbol. */
    void of(Mention mention) {
        String symbol = mention.symbolKey().orElse(null);
        if (symbol == null) {
            return;
        }
        Reach reach = Reach.of(mention);
        if (reach.whole()) {
            all(symbol);
        }
        reach.spots().forEach(spot -> spots.add(Map.of("symbol", symbol, "spot", spot)));
        // Of a place that is open, the day tells most apart. A day that is not said is the beginning of any.
        String date = mention.date() == null ? "" : mention.date().toString();
        reach.levels()
                .forEach(level -> levels.computeIfAbsent(symbol, k -> new EnumMap<>(Level.class))
                        .computeIfAbsent(level, k -> new TreeSet<>())
                        .add(date));
        mention.documentKey().ifPresent(keys::add);
    }

    /** They, by their symbol. */
    Map<String, List<KnownDocument>> bySymbol(Statements statements) {
        if (symbols.isEmpty() && spots.isEmpty() && levels.isEmpty() && keys.isEmpty()) {
            return Map.of();
        }
        List<Map<String, Object>> open = new ArrayList<>();
        levels.forEach((symbol, dates) -> dates.forEach((level, days) -> open.add(Map.of(
                "symbol",
                symbol,
                "level",
                Reach.beginning(level),
                "dates",
                days.contains("") ? List.of("") : List.copyOf(days)))));
        return KnownRows.groupedBy(
                "symbolKey",
                statements
                        .rows(
                                "store/documents-near",
                                Map.of(
                                        "symbols", List.copyOf(symbols),
                                        "spots", List.copyOf(spots),
                                        "levels", open,
                                        "keys", List.copyOf(keys)))
                        .stream()
                        .map(row -> row.get("document"))
                        .toList());
    }
}
