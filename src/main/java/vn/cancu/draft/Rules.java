package vn.cancu.draft;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.cancu.catalogue.Table;

/** The rules of {@code data/draft/rules.csv}, by id. */
public final class Rules {
    private final Map<String, Rule> byId = new LinkedHashMap<>();

    private Rules() {
        for (Map<String, String> row : Table.rows("draft/rules.csv")) {
            Cells cells = new Cells("draft/rules.csv", row);
            String since = cells.get("since");
            Rule rule = new Rule(
                    cells.get("id"),
                    Rule.Severity.valueOf(cells.get("severity").toUpperCase(Locale.ROOT)),
                    cells.get("check"),
                    cells.get("why"),
                    cells.get("rule"),
                    since.isEmpty() ? null : LocalDate.parse(since),
                    cells.get("known_from"));
            byId.put(rule.id(), rule);
        }
    }

    public static Rules load() {
        return new Rules();
    }

    public List<Rule> all() {
        return List.copyOf(byId.values());
    }

    Rule of(String id) {
        Rule rule = byId.get(id);
        if (rule == null) {
            throw new IllegalStateException("data/draft/rules.csv has no rule " + id);
        }
        return rule;
    }

    /** The cells of one row by column. */
    record Cells(String table, Map<String, String> row) {
        String get(String column) {
            String cell = row.get(column);
            if (cell == null) {
                throw new IllegalStateException("data/" + table + " lacks the column " + column);
            }
            return cell;
        }
    }
}
