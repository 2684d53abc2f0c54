package vn.cancu.graph;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import vn.cancu.audit.AuditFinding;
import vn.cancu.audit.AuditGraph;
import vn.cancu.audit.AuditQuestion;
import vn.cancu.audit.Dossier;
import vn.cancu.audit.Judgement;
import vn.cancu.audit.UnitBook;
import vn.cancu.document.Symbol;
import vn.cancu.document.UnitName;

/** {@link AuditGraph} over the statements of {@code cypher/query/audit}. */
final class AuditQueries implements AuditGraph {
    private final Graph graph;

    AuditQueries(Graph graph) {
        this.graph = graph;
    }

    @Override
    public long revision() {
        return graph.read("store/revision", Map.of()).getFirst().get("revision").asLong();
    }

    @Override
    public List<String> documents(String after, int limit) {
        return keys("query/audit/documents", Map.of("after", after, "limit", limit));
    }

    @Override
    public List<String> documents(AuditQuestion question, int limit) {
        String unit = question.unit() == null ? null : UnitName.lookup(question.unit());
        String document = question.document();
        String symbol = document == null
                ? null
                : Symbol.of(document)
                        .filter(Symbol::isNumbered)
                        .map(Symbol::key)
                        .orElse(null);
        return keys(
                "query/audit/documents-of",
                Rows.parameters(
                        "document",
                        document,
                        "symbolKey",
                        symbol,
                        "unit",
                        unit,
                        "year",
                        question.year(),
                        "limit",
                        limit));
    }

    @Override
    public List<Dossier> dossiers(List<String> documents) {
        return graph.read("query/audit/dossiers", Map.of("keys", documents)).stream()
                .map(AuditRows::dossier)
                .toList();
    }

    @Override
    public List<String> units(String after, int limit) {
        return keys("query/audit/units", Map.of("after", after, "limit", limit));
    }

    @Override
    public List<String> unitsOf(List<String> documents) {
        return keys("query/audit/units-of", Map.of("keys", documents));
    }

    @Override
    public List<UnitBook> books(List<String> units) {
        return graph.read("query/audit/books", Map.of("keys", units)).stream()
                .map(AuditQueries::book)
                .toList();
    }

    private static UnitBook book(Record row) {
        return new UnitBook(
                row.get("unit").asString(),
                row.get("documents")
                        .asList(document -> new UnitBook.Entry(
                                AuditRows.subject(document),
                                new HashSet<>(Cards.strings(document, "bases")),
                                new HashSet<>(Cards.strings(document, "changes")),
                                document.get("amounts").asList(AuditRows::money))),
                row.get("grants")
                        .asList(grant ->
                                new UnitBook.Grant(AuditRows.subject(grant.get("document")), AuditRows.money(grant))));
    }

    @Override
    public Map<String, Judgement> judgements(List<String> ids) {
        Map<String, Judgement> judged = new HashMap<>();
        for (Record row : graph.read("query/audit/judgements", Map.of("ids", ids))) {
            String id = row.get("id").asString();
            judged.put(
                    id,
                    new Judgement(
                            id,
                            Judgement.Verdict.valueOf(row.get("verdict").asString()),
                            row.get("reason").asString(),
                            row.get("by").asString(),
                            Instant.parse(row.get("at").asString())));
        }
        return judged;
    }

    @Override
    public void keep(Judgement judgement, AuditFinding of) {
        graph.write(
                "query/audit/judge",
                Map.of(
                        "id",
                        judgement.id(),
                        "properties",
                        Rows.row(
                                "rule", of.rule().id(),
                                "document", of.document().key(),
                                "detail", of.detail(),
                                "verdict", judgement.verdict().name(),
                                "reason", judgement.reason(),
                                "by", judgement.by(),
                                "at", judgement.at().toString())));
    }

    private List<String> keys(String statement, Map<String, Object> parameters) {
        return graph.read(statement, parameters).stream()
                .map(row -> row.get("key"))
                .map(Value::asString)
                .map(Objects::requireNonNull)
                .toList();
    }
}
