package vn.cancu.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Record;

/** Edges between documents and from money to what granted it, made from resolved mentions; they hold nothing that mentions do not. */
final class Derivation {
    private final Statements statements;
    private final Grants grants;
    private final Map<String, Map<String, Object>> pairs = new LinkedHashMap<>();

    Derivation(Statements statements, ListedDocuments listed) {
        this.statements = statements;
        this.grants = new Grants(statements, listed);
    }

    /** Notes which pairs of third documents these documents speak of, before that changes. */
    void remember(Collection<String> documents) {
        if (!documents.isEmpty()) {
            for (Record row : amendments(documents)) {
                pairs.put(id(row), row.asMap());
            }
        }
    }

    /**
     * Makes the edges of documents whose mentions are new or mean something else.
     *
     * @param added the document that is new, whose mentions are added to what others say
     * @param changed others whose mentions mean something else than before
     */
    void write(String added, Set<String> changed) {
        Set<String> all = new TreeSet<>(changed);
        all.add(added);
        statements.run("store/derive-own", Map.of("keys", List.copyOf(all)));
        grants.write(all);
        remember(changed.stream().filter(key -> !key.equals(added)).toList());
        List<Map<String, Object>> more = new ArrayList<>();
        for (Record row : amendments(List.of(added))) {
            if (!pairs.containsKey(id(row))) {
                more.add(row.asMap());
            }
        }
        statements.each("store/derive-others", "pairs", List.copyOf(pairs.values()));
        statements.each("store/add-others", "pairs", more);
    }

    private List<Record> amendments(Collection<String> documents) {
        return statements.rows("store/amendments-of", Map.of("keys", List.copyOf(documents)));
    }

    private static String id(Record row) {
        return row.get("amending").asString() + " " + row.get("relation").asString() + " "
                + row.get("amended").asString();
    }
}
