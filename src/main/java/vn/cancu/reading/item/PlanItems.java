package vn.cancu.reading.item;

import java.util.List;
import java.util.Optional;
import vn.cancu.document.Item;

/**
 * The items of one plan and where the text is about each.
 *
 * @param rows in reading order, parents before their parts
 * @param scopes which lines belong to which
 */
public record PlanItems(List<Item> rows, ItemScopes scopes) {
    public PlanItems {
        rows = List.copyOf(rows);
    }

    public Optional<Item> byId(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    public Optional<Item> at(int line) {
        return scopes.at(line).flatMap(this::byId);
    }
}
