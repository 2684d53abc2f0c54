package vn.cancu.graph;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import vn.cancu.document.Symbol;
import vn.cancu.identity.Authority;
import vn.cancu.identity.CitedDocument;
import vn.cancu.identity.Mention;
import vn.cancu.text.PartialDate;

/**
 * A mention with the words that describe the document it means, as a Citation node keeps them.
 *
 * @param mention made comparable
 * @param type of the cited document, as the citation says it
 * @param issuer as printed
 * @param title as printed
 * @param document key of the citing document
 */
record StoredMention(
        Mention mention,
        @Nullable String type,
        @Nullable String issuer,
        @Nullable String title,
        String document) {
    String id() {
        return mention.id();
    }

    /** What this mention says of a document that is known by citation. */
    CitedDocument describes(String key) {
        return CitedDocument.of(key, mention, type, issuer, title);
    }

    Map<String, Object> properties() {
        Symbol symbol = mention.symbol();
        Authority by = mention.issuer();
        PartialDate date = mention.date();
        return Rows.row(
                "id",
                mention.id(),
                "document",
                document,
                "symbol",
                symbol == null ? null : symbol.text(),
                "symbolKey",
                symbol == null ? null : symbol.key(),
                "type",
                type,
                "issuer",
                issuer,
                "issuerKey",
                by == null ? null : by.key(),
                "date",
                date == null ? null : date.toString(),
                "title",
                title,
                "lawName",
                mention.lawName(),
                "lawYear",
                mention.lawYear());
    }

    static StoredMention of(Value node, String document) {
        String symbol = text(node, "symbol");
        String issuerKey = text(node, "issuerKey");
        String date = text(node, "date");
        Mention mention = new Mention(
                node.get("id").asString(),
                symbol == null ? null : Symbol.of(symbol).orElseThrow(),
                issuerKey == null ? null : Authority.of(issuerKey),
                date == null ? null : PartialDate.parse(date),
                text(node, "lawName"),
                node.get("lawYear").isNull() ? null : node.get("lawYear").asInt());
        return new StoredMention(mention, text(node, "type"), text(node, "issuer"), text(node, "title"), document);
    }

    static @Nullable String text(Value map, String name) {
        Value value = map.get(name);
        return value.isNull() ? null : value.asString();
    }
}
