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
    private final Map<String, Upper> uppers = new HashMap<>();
    private final List<Edge> edges = new ArrayList<>();

    private AscentRows() {}

    /** @param most documents that were asked for: as many mean that there may be more */
    static Ascent ascent(List<Record> rows, int most) {
        AscentRows all = new AscentRows();
        rows.forEach(row -> all.uppers.put(row.get("id").asString(), upper(row)));
        rows.forEach(all::addEdges);
        return new Ascent(all.edges, rows.size() >= most);
    }

    private static Upper upper(Record row) {
        return new Upper(
                row.get("key").asString(),
                Cards.text(row, "symbol"),
                Cards.text(row, "type"),
                Cards.date(row, "date"),
                Cards.text(row, "issuer"),
                Cards.text(row, "title"),
                row.get("rank").asInt(DocumentCard.NO_RANK));
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
