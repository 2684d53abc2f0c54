package vn.cancu.graph;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import vn.cancu.authority.AuthorityGraph.Change;
import vn.cancu.authority.AuthorityGraph.Standing;
import vn.cancu.authority.AuthorityGraph.StatedForce;
import vn.cancu.text.Folding;

/** What {@code query/authority/shown} says of documents' force. */
final class StandingRows {
    /** Words between the verb and the document that say that a part of it is meant. */
    private static final Pattern PART = Pattern.compile(
            "(?:bai bo|thay the|huy bo)[^.;]{0,200}\\b(?:cum tu|mot so|mot phan|mau so|bieu mau|phu luc|noi dung|quy dinh tai"
                    + "|(?:dieu|khoan|muc) \\d|diem [a-z]\\b)[^.;]{0,120}$");

    private StandingRows() {}

    static Standing standing(Value row) {
        String key = row.get("document").get("key").asString();
        return new Standing(
                key,
                row.get("force").isNull() ? null : force(row.get("force")),
                row.get("changes").asList(change -> change(key, change)));
    }

    private static Change change(String changed, Value row) {
        boolean provisions = !row.get("provisions").isNull()
                && !row.get("provisions").asList().isEmpty();
        return new Change(
                changed,
                AuthorityQueries.relation(row.get("relation")),
                Cards.card(row.get("changer")),
                force(row.get("changer")),
                provisions || saysPart(row),
                row.get("quote").asString(""),
                row.get("file").asString(""),
                row.get("line").asInt(0));
    }

    private static boolean saysPart(MapAccessor row) {
        String text = row.get("text").asString("");
        int at = text.indexOf(row.get("quote").asString(""));
        return at > 0 && PART.matcher(Folding.fold(text.substring(0, at))).find();
    }

    private static @Nullable StatedForce force(MapAccessor row) {
        if (row.get("forceQuote").isNull()) {
            return null;
        }
        return new StatedForce(
                Cards.date(row, "forceFrom"),
                Cards.date(row, "forceTo"),
                row.get("forceQuote").asString(),
                row.get("path").asString(""),
                row.get("forceLine").asInt());
    }
}
