package vn.cancu.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import vn.cancu.document.Duty;
import vn.cancu.duty.DutyGraph;
import vn.cancu.duty.DutyRow.DutyDocument;

/** {@link DutyGraph} over the statements of {@code cypher/query/duty}. */
final class DutyQueries implements DutyGraph {
    private final Graph graph;

    DutyQueries(Graph graph) {
        this.graph = graph;
    }

    @Override
    public List<PlanDuties> plans(Wanted wanted, int limit) {
        return AuthorityQueries.wantedRows(
                        "query/duty/plans-of-unit",
                        "query/duty/plans-by-words",
                        wanted.words(),
                        wanted.unit(),
                        wanted.year(),
                        limit,
                        graph)
                .stream()
                .map(DutyQueries::plan)
                .toList();
    }

    private static PlanDuties plan(Record row) {
        Value document = row.get("document");
        return new PlanDuties(
                new DutyDocument(
                        document.get("key").asString(),
                        Cards.text(document, "symbol"),
                        Cards.text(document, "title"),
                        Cards.text(document, "issuer"),
                        Cards.date(document, "date"),
                        Cards.years(document)),
                document.get("path").asString(""),
                Cards.outline(row.get("items"), row.get("paragraphs")),
                row.get("duties").asList(DutyQueries::duty));
    }

    private static StatedDuty duty(Value row) {
        int line = row.get("line").asInt();
        return new StatedDuty(
                row.get("unitKey").asString(),
                row.get("printed").asString(),
                Cards.text(row, "level"),
                row.get("generic").asBoolean(false),
                Duty.Role.valueOf(row.get("role").asString()),
                Cards.text(row, "item"),
                Cards.text(row, "text"),
                row.get("quote").asString(),
                line,
                row.get("paragraph").asString(""),
                deadline(row, line));
    }

    /** The first deadline that stands behind the duty in its paragraph, else the last before it. */
    private static @Nullable String deadline(Value row, int line) {
        int start = row.get("start").asInt(0);
        List<Value> deadlines = row.get("deadlines").asList(value -> value).stream()
                .sorted(Comparator.comparingInt((Value due) -> due.get("line").asInt())
                        .thenComparingInt(due -> due.get("start").asInt(0)))
                .toList();
        Optional<Value> behind = deadlines.stream()
                .filter(due -> due.get("line").asInt() > line
                        || (due.get("line").asInt() == line && due.get("start").asInt(0) >= start))
                .findFirst();
        Value due = behind.orElse(deadlines.isEmpty() ? null : deadlines.getLast());
        if (due == null) {
            return null;
        }
        String date = Cards.text(due, "date");
        return date != null ? date : due.get("quote").asString();
    }
}
