package vn.cancu.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import vn.cancu.correction.UnclearUnit;
import vn.cancu.document.Evidence;
import vn.cancu.identity.UnitName;

/** Which of several units of a name has the duties of a document: what waits for a person, and what people said. */
final class UnitRulings {
    private UnitRulings() {}

    /** Brings a document's duties to the units that all corrections that stand say now. */
    static void settle(Statements statements, String document) {
        Map<String, Map<String, Object>> rulings = new LinkedHashMap<>();
        TreeSet<String> units = new TreeSet<>();
        for (Record row : statements.rows("correction/units", Map.of("key", document))) {
            String unit = row.get("unit").asString();
            String target = StoredMention.text(row.get("target"));
            units.add(target == null ? unit : target);
            rulings.put(
                    unit,
                    Rows.row("unit", unit, "target", target, "id", row.get("id").asString()));
        }
        write(statements, units);
        statements.run("correction/rule-units", Map.of("key", document, "rulings", List.copyOf(rulings.values())));
    }

    /** As {@link #settle}, of a unit that nothing else may name any more. */
    static void settle(Statements statements, String document, List<String> read) {
        write(statements, new TreeSet<>(read));
        settle(statements, document);
    }

    private static void write(Statements statements, SortedSet<String> keys) {
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        for (String key : keys) {
            for (UnitName unit = UnitName.parse(key);
                    unit != null;
                    unit = unit.above().orElse(null)) {
                rows.putIfAbsent(unit.key(), DocumentRows.unitRow(unit));
            }
        }
        statements.each("store/units", "units", new ArrayList<>(rows.values()));
    }

    static UnclearUnit.Queue queue(Record row) {
        return new UnclearUnit.Queue(row.get("count").asLong(), row.get("units").asList(UnitRulings::unit));
    }

    private static UnclearUnit unit(Value row) {
        return new UnclearUnit(
                row.get("unit").asString(),
                row.get("name").asString(),
                row.get("printed").asString(""),
                Cards.card(row.get("document")),
                row.get("duties").asInt(),
                new Evidence(
                        row.get("line").asInt(),
                        row.get("start").asInt(0),
                        row.get("quote").asString()),
                DoubtfulRows.near(row),
                row.get("candidates")
                        .asList(each -> candidate(
                                each.get("key").asString(), each.get("name").asString())));
    }

    private static UnclearUnit.Candidate candidate(String key, String name) {
        String place = UnitName.parse(key).place();
        return new UnclearUnit.Candidate(key, name, place == null ? "" : UnitName.shownPlace(place));
    }
}
