package vn.cancu.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import vn.cancu.authority.AuthorityGraph.Ascent;
import vn.cancu.authority.AuthorityGraph.Edge;
import vn.cancu.authority.AuthorityGraph.Upper;
import vn.cancu.authority.DocumentCard;
import vn.cancu.authority.Relation;

/** Rows of {@code query/authority/ascent}. */
final class AscentRows {
    /** Below a decision of the Prime Minister (identity.Rank) nothing completes a path. */
    private static final int CENTRAL = 6;

    /** What may be central where its issuer, and so its rank, is not known. */
    private static final List<String> UNRANKED = List.of("Nghị quyết", "Quyết định", "Chương trình");

    private final Map<String, Upper> uppers = new HashMap<>();
    private final List<Edge> edges = new ArrayList<>();

    private AscentRows() {}

    static Map<String, Object> parameters(List<String> keys, int documents) {
        return Map.of("keys", keys, "documents", documents, "central", CENTRAL, "unranked", UNRANKED);
    }

    /** @param most documents that were asked for: as many mean that there may be more */
    static Ascent ascent(List<Record> rows, int most) {
        AscentRows all = new AscentRows();
        rows.forEach(row -> all.uppers.put(
                row.get("id").asString(),
                upper(row.get("key").asString(), row.get("rank").asInt(DocumentCard.NO_RANK), row.get("head"))));
        rows.forEach(row ->
                row.get("cited").values().forEach(cited -> all.head(cited.get(0).asString(), cited.get(3))));
        rows.forEach(all::addEdges);
        return new Ascent(all.edges, rows.size() >= most);
    }

    private static Upper upper(String key, int rank, Value head) {
        return head.isNull()
                ? new Upper(key, null, null, null, null, null, rank)
                : new Upper(
                        key,
                        Cards.text(head, "symbol"),
                        Cards.text(head, "type"),
                        Cards.date(head, "date"),
                        Cards.text(head, "issuer"),
                        Cards.text(head, "title"),
                        rank);
    }

    /** Of what is cited by the documents asked for the head is known, whatever its rank. */
    private void head(String id, Value head) {
        uppers.computeIfPresent(id, (same, upper) -> upper(upper.key(), upper.rank(), head));
    }

    private void addEdges(Record row) {
        String from = row.get("key").asString();
        for (Value id : row.get("above").values()) {
            add(from, Relation.BASED_ON, uppers.get(id.asString()), 0);
        }
        for (Value other : row.get("other").values()) {
            add(
                    from,
                    AuthorityQueries.relation(other.get(1)),
                    uppers.get(other.get(0).asString()),
                    0);
        }
        for (Value cited : row.get("cited").values()) {
            int line = cited.get(2).asList(Value::asString).stream()
                    .mapToInt(AscentRows::line)
                    .min()
                    .orElse(0);
            add(
                    from,
                    AuthorityQueries.relation(cited.get(1)),
                    uppers.get(cited.get(0).asString()),
                    line);
        }
    }

    /** An edge to a document beyond the most is left out: the answer tells that there is more. */
    private void add(String from, Relation relation, @Nullable Upper upper, int line) {
        if (upper != null) {
            edges.add(new Edge(from, relation, upper, line));
        }
    }

    /** The line that is part of a mention's id. */
    private static int line(String id) {
        String place = id.substring(id.lastIndexOf('#') + 1);
        return Integer.parseInt(place.substring(0, Math.max(0, place.indexOf(':'))));
    }
}
