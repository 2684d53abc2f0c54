package vn.cancu.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import vn.cancu.document.Symbol;
import vn.cancu.identity.Authority;
import vn.cancu.identity.CitedDocument;
import vn.cancu.identity.DocumentKey;
import vn.cancu.identity.KnownDocument;
import vn.cancu.identity.KnownDocument.Known;
import vn.cancu.identity.Level;
import vn.cancu.identity.Rank;
import vn.cancu.identity.Reach;
import vn.cancu.identity.UnitName;
import vn.cancu.text.Folding;
import vn.cancu.text.PartialDate;

/** Documents as maps from and to the graph. */
final class KnownRows {
    private KnownRows() {}

    static KnownDocument known(Value map) {
        String date = StoredMention.text(map, "date");
        String inForce = StoredMention.text(map, "inForce");
        return new KnownDocument(
                map.get("key").asString(),
                StoredMention.text(map, "symbol"),
                StoredMention.text(map, "type"),
                StoredMention.text(map, "issuer"),
                date == null ? null : PartialDate.parse(date),
                StoredMention.text(map, "title"),
                Known.valueOf(map.get("known").asString()),
                map.get("listed").asBoolean(false),
                inForce == null ? null : PartialDate.parse(inForce),
                StoredMention.text(map, "province"));
    }

    static Map<String, List<KnownDocument>> groupedBy(String column, Iterable<Value> maps) {
        Map<String, List<KnownDocument>> groups = new LinkedHashMap<>();
        for (Value map : maps) {
            groups.computeIfAbsent(map.get(column).asString(), k -> new ArrayList<>())
                    .add(known(map));
        }
        return groups;
    }

    /** What is already said of a document that is known by citation, to be joined with more. */
    static CitedDocument cited(KnownDocument document) {
        String symbol = document.symbol();
        return new CitedDocument(
                document.key(),
                symbol == null ? "" : symbol,
                document.type(),
                document.issuer(),
                document.date(),
                document.title());
    }

    /** A row of {@code store/cited} or {@code catalogue/documents}. */
    static Map<String, Object> row(CitedDocument document, Known known) {
        Symbol symbol = Symbol.of(document.symbol()).orElse(null);
        String printed = document.issuer();
        Authority issuer = printed == null ? null : Authority.of(printed);
        PartialDate date = document.date();
        Integer year = date != null ? Integer.valueOf(date.year()) : symbol == null ? null : symbol.year();
        Map<String, Object> properties = Rows.row(
                "known",
                known.name(),
                "listed",
                known == Known.LISTED ? true : null,
                "symbol",
                document.symbol(),
                "symbolKey",
                symbol == null ? null : symbol.key(),
                "type",
                document.type(),
                "title",
                document.title(),
                "titleKey",
                document.title() == null ? null : Folding.key(document.title()),
                "date",
                date == null ? null : date.toString(),
                "year",
                year,
                "issuer",
                printed,
                "issuerKey",
                issuer == null ? null : issuer.key(),
                "spot",
                symbol == null ? null : Reach.spot(issuer),
                "level",
                level(issuer));
        if (known != Known.CITED) {
            DocumentKey.slipKey(issuer, date).ifPresent(slip -> properties.put("slipKey", slip));
        }
        Rank.of(document.type(), issuer).ifPresent(rank -> properties.put("rank", rank));
        UnitName unit = unit(document);
        return Rows.row("key", document.key(), "properties", properties, "issuer", unit == null ? null : unit.key());
    }

    /** The unit that issues it, where its name is one unit's. */
    static @Nullable UnitName unit(CitedDocument document) {
        String printed = document.issuer();
        Authority issuer = printed == null ? null : Authority.of(printed);
        return issuer == null || !issuer.isKnown() ? null : UnitName.ofAuthority(issuer);
    }

    private static @Nullable String level(@Nullable Authority issuer) {
        UnitName unit = issuer == null || !issuer.isKnown() ? null : UnitName.ofAuthority(issuer);
        Level level = unit == null ? null : unit.level();
        return level == null ? null : level.vietnamese();
    }
}
