package vn.cancu.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What people say of the components of one document's items, brought to the items; what was read is kept beside it, to go back to.
 *
 * <p>A correction is of an item by its id and title. Where the numbers before it have changed, it is of the only item of that title; where
 * there are several, of none, for that would be a guess. What hangs below an item and only carries its component carries the right one.
 */
final class ItemRulings {
    private static final Set<String> CARRYING = Set.of("CONTENT", "TASK", "POLICY");

    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, Ruled> ruled = new HashMap<>();

    /**
     * @param correction its id
     * @param component key; empty for none
     */
    private record Ruled(String correction, String component) {}

    /**
     * @param read what the text says
     * @param ruled id of the correction that it follows now, null where it is as it was read
     */
    private record Item(
            String id,
            String kind,
            String title,
            @Nullable String parent,
            Said read,
            @Nullable String ruled) {}

    /** What an item is taken for. */
    private record Said(
            @Nullable String programme,
            @Nullable String canonical,
            double confidence,
            @Nullable String doubt) {
        @Nullable
        String component() {
            return programme == null || canonical == null ? null : programme + "/" + canonical;
        }
    }

    private ItemRulings(Record row) {
        for (Value item : row.get("items").values()) {
            items.put(item.get("id").asString(), item(item));
        }
        for (Value correction : row.get("corrections").values()) {
            Ruled says = new Ruled(
                    correction.get("id").asString(), correction.get("target").asString(""));
            for (Value id : correction.get("mentions").values()) {
                String meant = meant(id.asString(), correction.get("words").asString(""));
                if (meant != null) {
                    ruled.put(meant, says);
                }
            }
        }
    }

    /**
     * Brings a document's items to what all corrections that stand say now.
     *
     * @return components that its items carry out then, in the order of their keys
     */
    static List<String> settle(Statements statements, String document) {
        ItemRulings rulings = new ItemRulings(
                statements.rows("correction/items", Map.of("key", document)).getFirst());
        List<Map<String, Object>> changes = new ArrayList<>();
        Set<String> components = new TreeSet<>();
        for (Item item : rulings.items.values()) {
            Ruled by = rulings.of(item, new HashSet<>());
            Said said = by == null ? item.read() : said(item, by);
            String component = said.component();
            if (component != null) {
                components.add(component);
            }
            if (!Objects.equals(by == null ? null : by.correction(), item.ruled())) {
                changes.add(change(item, said, by));
            }
        }
        statements.each("correction/rule-items", "items", changes);
        return List.copyOf(components);
    }

    private @Nullable String meant(String id, String words) {
        Item named = items.get(id);
        if (named != null && named.title().equals(words)) {
            return id;
        }
        List<Item> titled = items.values().stream()
                .filter(item -> item.title().equals(words))
                .toList();
        return titled.size() == 1 ? titled.getFirst().id() : null;
    }

    /** The correction of an item, or of the one above it whose component it carries. */
    private @Nullable Ruled of(Item item, Set<String> seen) {
        Ruled own = ruled.get(item.id());
        Item above = item.parent() == null ? null : items.get(item.parent());
        if (own != null || above == null || !seen.add(item.id()) || !CARRYING.contains(item.kind())) {
            return own;
        }
        boolean carries = Objects.equals(item.read().component(), above.read().component())
                && item.read().confidence() == above.read().confidence();
        return carries ? of(above, seen) : null;
    }

    private static Said said(Item item, Ruled by) {
        int slash = by.component().indexOf('/');
        return slash < 0
                ? new Said(item.read().programme(), null, 0, null)
                : new Said(by.component().substring(0, slash), by.component().substring(slash + 1), 1, null);
    }

    private static Map<String, Object> change(Item item, Said said, @Nullable Ruled by) {
        Said read = item.read();
        Map<String, Object> properties = Rows.parameters(
                "programme", said.programme(),
                "canonical", said.canonical(),
                "matchConfidence", said.confidence(),
                "doubt", said.doubt(),
                "ruled", by == null ? null : by.correction(),
                "readProgramme", by == null ? null : read.programme(),
                "readCanonical", by == null ? null : read.canonical(),
                "readConfidence", by == null ? null : read.confidence(),
                "readDoubt", by == null ? null : read.doubt());
        return Rows.parameters(
                "id", item.id(),
                "properties", properties,
                "component", said.component(),
                "confidence", said.confidence());
    }

    private static Item item(Value row) {
        String ruled = StoredMention.text(row, "ruled");
        return new Item(
                row.get("id").asString(),
                row.get("kind").asString(),
                row.get("titleKey").asString(""),
                StoredMention.text(row, "parent"),
                new Said(
                        StoredMention.text(row, ruled == null ? "programme" : "readProgramme"),
                        StoredMention.text(row, ruled == null ? "canonical" : "readCanonical"),
                        row.get(ruled == null ? "matchConfidence" : "readConfidence")
                                .asDouble(0),
                        StoredMention.text(row, ruled == null ? "doubt" : "readDoubt")),
                ruled);
    }
}
