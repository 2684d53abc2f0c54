package vn.cancu.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import vn.cancu.document.Header;
import vn.cancu.document.Passage;
import vn.cancu.intake.IndexedDocument;
import vn.cancu.text.PartialDate;

/** What the index has to hold of a document, from the graph or from the file just read. */
final class IndexedRows {
    private IndexedRows() {}

    static IndexedDocument of(Record row) {
        Value document = row.get("document");
        String date = StoredMention.text(document, "date");
        return new IndexedDocument(
                document.get("revision").asLong(),
                document.get("key").asString(),
                StoredMention.text(document, "symbol"),
                StoredMention.text(document, "type"),
                StoredMention.text(document, "title"),
                StoredMention.text(document, "issuer"),
                StoredMention.text(document, "level"),
                date,
                years(document.get("planYears").asList(Value::asInt), date),
                document.get("programmes").asList(Value::asString),
                row.get("components").asList(Value::asString),
                row.get("units").asList(Value::asString),
                document.get("path").asString(),
                row.get("passages").asList(IndexedRows::passage));
    }

    private static Passage passage(Value map) {
        return new Passage(
                map.get("line").asInt(),
                map.get("endLine").asInt(),
                map.get("path").asString(),
                StoredMention.text(map, "heading"),
                map.get("text").asString());
    }

    /** The same from the file, without asking the graph again. */
    static IndexedDocument of(DocumentRows rows, List<String> components, long revision) {
        Header header = rows.header();
        String date = header.date() == null ? null : header.date().toString();
        return new IndexedDocument(
                revision,
                rows.key,
                header.symbol(),
                header.type(),
                header.title(),
                rows.issuerShown(),
                rows.level(),
                date,
                years(header.planYears(), date),
                header.programmes(),
                components,
                rows.unitNames(),
                rows.file.path(),
                rows.file.read().passages());
    }

    private static List<Integer> years(List<Integer> planYears, @Nullable String date) {
        return planYears.isEmpty() && date != null
                ? List.of(PartialDate.parse(date).year())
                : planYears;
    }
}
