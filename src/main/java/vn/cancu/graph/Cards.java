package vn.cancu.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import vn.cancu.authority.DocumentCard;
import vn.cancu.authority.DocumentCard.Known;
import vn.cancu.document.PlanOutline;
import vn.cancu.document.PlanOutline.Paragraph;
import vn.cancu.document.PlanOutline.PlannedItem;
import vn.cancu.text.PartialDate;

/** Rows of documents, items and passages as the records of the rooms. */
final class Cards {
    private Cards() {}

    static DocumentCard card(Value row) {
        return new DocumentCard(
                row.get("key").asString(),
                text(row, "symbol"),
                text(row, "type"),
                date(row, "date"),
                text(row, "issuer"),
                text(row, "title"),
                text(row, "level"),
                years(row),
                strings(row, "programmes"),
                row.get("rank").isNull()
                        ? DocumentCard.NO_RANK
                        : row.get("rank").asInt(),
                "WHOLE".equals(text(row, "known")) ? Known.WHOLE : Known.CITED,
                text(row, "path"),
                text(row, "sha256"));
    }

    /** Plan years; the year of the date where there are none. */
    static List<Integer> years(Value row) {
        List<Integer> planned =
                row.get("planYears").isNull() ? List.of() : row.get("planYears").asList(Value::asInt);
        Value year = row.get("year");
        return !planned.isEmpty() || year.isNull() ? planned : List.of(year.asInt());
    }

    static PlanOutline outline(Value items, Value paragraphs) {
        return new PlanOutline(items.asList(Cards::item), paragraphs.asList(Cards::paragraph));
    }

    static PlannedItem item(Value row) {
        return new PlannedItem(
                row.get("id").asString(),
                row.get("title").asString(),
                row.get("line").asInt(),
                row.get("quote").asString(),
                orEmpty(row, "path"),
                text(row, "parent"),
                text(row, "programme"),
                text(row, "canonical"),
                text(row, "componentTitle"));
    }

    private static Paragraph paragraph(Value row) {
        return new Paragraph(
                row.get("line").asInt(), orEmpty(row, "path"), row.get("text").asString());
    }

    static @Nullable PartialDate date(MapAccessor row, String column) {
        String text = text(row, column);
        return text == null ? null : PartialDate.parse(text);
    }

    static @Nullable String text(MapAccessor row, String column) {
        Value value = row.get(column);
        return value.isNull() ? null : value.asString();
    }

    static List<String> strings(Value row, String column) {
        Value value = row.get(column);
        return value.isNull() ? List.of() : value.asList(Value::asString);
    }

    private static String orEmpty(Value row, String column) {
        Value value = row.get(column);
        return value.isNull() ? "" : value.asString();
    }
}
