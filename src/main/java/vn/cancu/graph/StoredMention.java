package vn.cancu.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import vn.cancu.document.Symbol;
import vn.cancu.identity.Authority;
import vn.cancu.identity.CitedDocument;
import vn.cancu.identity.Home;
import vn.cancu.identity.Level;
import vn.cancu.identity.Mention;
import vn.cancu.identity.Period;
import vn.cancu.identity.Reach;
import vn.cancu.text.PartialDate;

/**
 * A mention with the words that describe the document it means, as a Citation node keeps them.
 *
 * @param mention made comparable
 * @param type of the cited document, as the citation says it
 * @param issuer as printed
 * @param title as printed
 * @param printed the date as printed at this mention, where a fuller one of the document may tell more
 * @param seat the citing authority and who signed for it, by which other documents of the same are found; null where not both are known
 * @param document key of the citing document
 */
record StoredMention(
        Mention mention,
        @Nullable String type,
        @Nullable String issuer,
        @Nullable String title,
        @Nullable PartialDate printed,
        @Nullable String seat,
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
        Map<String, Object> row = Rows.row(
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
                printed == null ? null : printed.toString(),
                "title",
                title,
                "lawName",
                mention.lawName(),
                "lawYear",
                mention.lawYear(),
                "slipKey",
                mention.slipKey().orElse(null));
        if (!Objects.equals(date, printed)) {
            row.put("fullDate", String.valueOf(date));
        }
        if (symbol == null && mention.lawName() != null && mention.signed() != null) {
            row.put("signedFrom", mention.signed().from().toString());
            row.put("signedTo", mention.signed().to().toString());
        }
        if (mention.isOpen()) {
            for (Level level : Reach.openLevels(by)) {
                row.put(open(level), mention.home().at(level).orElse(Reach.NOWHERE));
            }
        }
        if (mention.leans()) {
            Home home = mention.home();
            row.putAll(Rows.row("commune", home.commune(), "district", home.district(), "province", home.province()));
            if (seat != null && (home.province() == null || (home.commune() != null && home.district() == null))) {
                row.put("seat", seat);
            }
            if (home.province() == null && home.district() != null) {
                row.put("under", home.district());
            }
        }
        return row;
    }

    /** The property by which an open mention is found: its place of that level, or nothing where it may be any. */
    static String open(Level level) {
        return "open" + level.name().charAt(0) + level.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /**
     * With what other documents tell of where the citing authority stands.
     *
     * @param others of the same seat
     * @param provinces in which others place a district of its district's name
     */
    StoredMention at(Collection<Home> others, Collection<String> provinces) {
        return (others.isEmpty() && provinces.isEmpty()) || !mention.leans()
                ? this
                : new StoredMention(
                        mention.at(mention.home().completedBy(others).under(provinces)),
                        type,
                        issuer,
                        title,
                        printed,
                        seat,
                        document);
    }

    static StoredMention of(Value node, String document) {
        String symbol = text(node, "symbol");
        String issuerKey = text(node, "issuerKey");
        String printed = text(node, "date");
        String full = text(node, "fullDate");
        String date = full == null ? printed : full;
        String from = text(node, "signedFrom");
        String to = text(node, "signedTo");
        Mention mention = new Mention(
                node.get("id").asString(),
                symbol == null ? null : Symbol.of(symbol).orElseThrow(),
                issuerKey == null ? null : Authority.of(issuerKey),
                date == null ? null : PartialDate.parse(date),
                text(node, "lawName"),
                node.get("lawYear").isNull() ? null : node.get("lawYear").asInt(),
                text(node, "title"),
                home(node),
                from == null || to == null ? null : new Period(LocalDate.parse(from), LocalDate.parse(to)),
                null);
        return new StoredMention(
                mention,
                text(node, "type"),
                text(node, "issuer"),
                text(node, "title"),
                printed == null ? null : PartialDate.parse(printed),
                text(node, "seat"),
                document);
    }

    static Home home(Value map) {
        return new Home(text(map, "commune"), text(map, "district"), text(map, "province"));
    }

    static @Nullable String text(Value map, String name) {
        return text(map.get(name));
    }

    static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }
}
