package vn.cancu.reading.money;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Item;
import vn.cancu.reading.item.ItemScopes;
import vn.cancu.reading.item.PlanItems;
import vn.cancu.reading.item.ProgrammeNames;
import vn.cancu.text.Folding;

/** The items of a plan by what a table may call them. */
final class PlanIndex {
    /** Items of one label or title that are kept; where there are several, the row is of none, however many. */
    private static final int MOST_ALIKE = 4;

    private final PlanItems items;
    private final ProgrammeNames names;
    private final Map<String, Item> programmes = new HashMap<>();
    private final Map<String, Item> byId = new HashMap<>();
    /** The items whose printed labels are the same: DA1 of two programmes. */
    private final Map<String, List<Item>> byLabel = new HashMap<>();

    private final Map<String, List<Item>> byTitle = new HashMap<>();
    private final Map<String, List<Item>> byComponent = new HashMap<>();
    /** Where the item stage saw an item named, by line. */
    private final Map<Integer, String> opened = new HashMap<>();

    PlanIndex(PlanItems items, ProgrammeNames names) {
        this.items = items;
        this.names = names;
        for (Item item : items.rows()) {
            byId.put(item.id(), item);
            if (item.kind() == Item.Kind.PROGRAMME && item.programme() != null) {
                programmes.put(item.programme(), item);
            }
            add(byLabel, label(item.id()), item);
            add(byTitle, Folding.key(item.title()), item);
            if (item.canonical() != null && item.kind() != Item.Kind.PROGRAMME && !isInherited(item)) {
                add(byComponent, item.canonical(), item);
            }
        }
        for (ItemScopes.Scope scope : items.scopes().all()) {
            opened.put(scope.from(), scope.id());
        }
    }

    private static void add(Map<String, List<Item>> map, String key, Item item) {
        List<Item> alike = map.computeIfAbsent(key, absent -> new ArrayList<>());
        if (alike.size() < MOST_ALIKE) {
            alike.add(item);
        }
    }

    /** A content below a project carries the project's component. */
    private boolean isInherited(Item item) {
        Item parent = parent(item);
        return parent != null && item.canonical() != null && item.canonical().equals(parent.canonical());
    }

    /** "MTQG-GNBV.DA1" and "DA1" are both labelled DA1. */
    private static String label(String id) {
        int dot = id.indexOf('.');
        boolean programme = dot > 0 && !id.startsWith("DA") && !id.startsWith("TDA") && !id.startsWith("ND");
        return programme ? id.substring(dot + 1) : id;
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }

    @Nullable
    Item parent(Item item) {
        return item.parent() == null ? null : byId.get(item.parent());
    }

    /** The item that a line of the text is about. */
    @Nullable
    Item standingAt(int line) {
        return items.scopes().at(line).map(byId::get).orElse(null);
    }

    /** The item that a line begins with. */
    @Nullable
    Item openedAt(int line) {
        String id = opened.get(line);
        return id == null ? null : byId.get(id);
    }

    /** The programme that spelled words begin with. */
    @Nullable
    Item programme(String spelled) {
        return names.only(spelled).map(programmes::get).orElse(null);
    }

    /** All of this label, whatever programme they are of. */
    List<Item> labelled(String id) {
        return byLabel.getOrDefault(label(id), List.of());
    }

    List<Item> titled(String title) {
        return byTitle.getOrDefault(Folding.key(title), List.of());
    }

    List<Item> ofComponent(String code) {
        return byComponent.getOrDefault(code, List.of());
    }
}
