package vn.cancu.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import vn.cancu.identity.Home;

/**
 * Where documents say that their authorities stand, by seat and by district, for mentions whose own document does not say it. What that
 * document says of itself is among it and changes nothing: it is silent where others are asked.
 */
final class PlacesTold {
    private final Map<String, List<Home>> homes = new HashMap<>();
    private final Map<String, List<String>> provinces = new HashMap<>();

    private PlacesTold() {}

    /** What rows of {@code store/mentions-of-symbols} lean on. */
    static PlacesTold of(List<Record> rows, Statements statements) {
        PlacesTold told = new PlacesTold();
        Set<String> seats = texts(rows, "seat");
        Set<String> districts = texts(rows, "under");
        if (seats.isEmpty() && districts.isEmpty()) {
            return told;
        }
        Record places = statements
                .rows("store/places-told", Map.of("seats", List.copyOf(seats), "districts", List.copyOf(districts)))
                .getFirst();
        for (Value home : places.get("homes").values()) {
            told.homes
                    .computeIfAbsent(home.get("seat").asString(), k -> new ArrayList<>())
                    .add(StoredMention.home(home));
        }
        for (Value over : places.get("over").values()) {
            told.provinces
                    .computeIfAbsent(over.get("district").asString(), k -> new ArrayList<>())
                    .add(over.get("province").asString());
        }
        return told;
    }

    private static Set<String> texts(List<Record> rows, String property) {
        Set<String> texts = new TreeSet<>();
        for (Record row : rows) {
            String text = StoredMention.text(row.get("mention"), property);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The mention of a row, with what is told of where its document stands. */
    StoredMention at(Record row) {
        Value mention = row.get("mention");
        String seat = StoredMention.text(mention, "seat");
        String under = StoredMention.text(mention, "under");
        return StoredMention.of(mention, row.get("document").asString())
                .at(
                        seat == null ? List.of() : homes.getOrDefault(seat, List.of()),
                        under == null ? List.of() : provinces.getOrDefault(under, List.of()));
    }
}
