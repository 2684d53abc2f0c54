package vn.cancu.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Units, persons, places and names that may have lost the last document that named them. */
final class Leftovers {
    private final Statements statements;
    private final Set<String> units = new TreeSet<>();
    private final Set<String> persons = new TreeSet<>();
    private boolean something;

    Leftovers(Statements statements) {
        this.statements = statements;
    }

    /** From a row of {@code store/forget}. */
    void add(Record forgotten) {
        something = true;
        units.addAll(forgotten.get("units").asList(Value::asString));
        persons.addAll(forgotten.get("persons").asList(Value::asString));
    }

    /** From rows with a column {@code units}: those that a document is no longer issued by. */
    void units(Collection<Record> rows) {
        rows.forEach(row -> units.addAll(row.get("units").asList(Value::asString)));
    }

    /** Removes those that nothing names any more, from parts to wholes. */
    void remove(Set<String> names) {
        Set<String> next = units;
        for (int depth = 0; depth < 6 && !next.isEmpty(); depth++) {
            something = true;
            Set<String> above = new TreeSet<>();
            statements
                    .rows("store/orphan-units", Map.of("keys", List.copyOf(next)))
                    .forEach(row -> above.addAll(row.get("above").asList(Value::asString)));
            next = above;
        }
        if (something) {
            statements.run("store/orphans", Map.of("persons", List.copyOf(persons), "names", List.copyOf(names)));
        }
    }
}
