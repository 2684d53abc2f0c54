package vn.cancu.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.catalogue.LawEdition;
import vn.cancu.catalogue.ListedDocument;
import vn.cancu.catalogue.Programme;
import vn.cancu.document.Symbol;
import vn.cancu.identity.Authority;
import vn.cancu.identity.CitedDocument;
import vn.cancu.identity.DocumentKey;
import vn.cancu.identity.KnownDocument;
import vn.cancu.identity.KnownDocument.Known;
import vn.cancu.identity.Mention;
import vn.cancu.identity.UnitName;
import vn.cancu.text.PartialDate;

/** The documents that the catalogue lists, those that approve programmes among them, by key. */
final class ListedDocuments {
    private final Map<String, CitedDocument> byKey = new LinkedHashMap<>();
    private final Map<String, LawEdition> editions = new LinkedHashMap<>();

    private final Catalogue catalogue;

    ListedDocuments(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (ListedDocument row : catalogue.documents()) {
            add(row.symbol(), row.type(), row.issuer(), row.date(), row.title());
        }
        for (Programme programme : catalogue.programmes()) {
            add(
                    programme.approval(),
                    "Quyết định",
                    programme.approvedBy(),
                    programme.approvedOn(),
                    "Phê duyệt Chương trình mục tiêu quốc gia " + programme.title());
        }
        for (LawEdition edition : catalogue.lawEditions()) {
            String key = add(
                    edition.symbol(),
                    edition.type(),
                    edition.issuer(),
                    edition.date(),
                    edition.names().getFirst());
            editions.put(key, edition);
        }
    }

    /** Codes of the programmes that a title names. */
    List<String> programmesIn(@Nullable String title) {
        return title == null ? List.of() : catalogue.programmesIn(title);
    }

    private String add(String symbol, String type, String issuer, PartialDate date, String title) {
        String key = key(symbol, issuer, date);
        byKey.putIfAbsent(key, new CitedDocument(key, symbol, type, issuer, date, title));
        return key;
    }

    /** Since when a law that is listed applies; null for others. */
    @Nullable
    PartialDate inForce(String key) {
        LawEdition edition = editions.get(key);
        return edition == null ? null : edition.inForce();
    }

    static String key(String symbol, String issuer, PartialDate date) {
        return Symbol.of(symbol)
                .flatMap(parsed -> DocumentKey.of(parsed, issuer, date))
                .orElseThrow(() -> new GraphException("data/documents.csv: số ký hiệu không đúng: " + symbol + "."));
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }

    private CitedDocument get(String key) {
        return Objects.requireNonNull(byKey.get(key), key);
    }

    KnownDocument known(String key) {
        CitedDocument document = get(key);
        return new KnownDocument(
                key,
                document.symbol(),
                document.type(),
                document.issuer(),
                document.date(),
                document.title(),
                Known.LISTED,
                true,
                inForce(key),
                null);
    }

    /** Rows of {@code catalogue/documents}. */
    List<Map<String, Object>> rows() {
        return byKey.keySet().stream().map(this::row).toList();
    }

    Map<String, Object> row(String key) {
        CitedDocument document = get(key);
        Map<String, Object> row = KnownRows.row(document, Known.LISTED);
        PartialDate inForce = inForce(key);
        if (inForce != null) {
            row.put("inForce", inForce.toString());
            properties(row).put("inForce", inForce.toString());
        }
        Mention.lawNameOf(document.type(), document.title())
                .ifPresent(name -> properties(row).put("lawName", name));
        return row;
    }

    @SuppressWarnings("unchecked") // made by KnownRows.row
    private static Map<String, Object> properties(Map<String, Object> row) {
        return (Map<String, Object>) Objects.requireNonNull(row.get("properties"));
    }

    /** Rows of {@code store/units} for the issuers. */
    List<Map<String, Object>> unitRows() {
        Map<String, Map<String, Object>> units = new LinkedHashMap<>();
        byKey.values().forEach(document -> addUnit(units, document));
        return List.copyOf(units.values());
    }

    /** Adds the document's issuer, the units above it first. */
    static void addUnit(Map<String, Map<String, Object>> units, CitedDocument document) {
        UnitName unit = KnownRows.unit(document);
        if (unit != null) {
            addUnit(units, unit);
        }
    }

    private static void addUnit(Map<String, Map<String, Object>> units, UnitName unit) {
        unit.above().ifPresent(above -> addUnit(units, above));
        units.putIfAbsent(unit.key(), DocumentRows.unitRow(unit));
    }

    /** Rows of {@code store/name-laws}: laws by their names and by the short forms of them. */
    List<Map<String, Object>> names() {
        List<Map<String, Object>> names = new ArrayList<>();
        for (CitedDocument document : byKey.values()) {
            LawEdition edition = editions.get(document.key());
            List<String> titles = edition == null
                    ? document.title() == null ? List.of() : List.of(document.title())
                    : edition.names();
            for (String title : titles) {
                Mention.lawNameOf(document.type(), title)
                        .ifPresent(
                                name -> names.add(Rows.row("document", document.key(), "name", name, "listed", true)));
            }
        }
        return names;
    }

    /** The slip keys of all. */
    Set<String> slipKeys() {
        Set<String> keys = new TreeSet<>();
        for (CitedDocument document : byKey.values()) {
            String issuer = document.issuer();
            DocumentKey.slipKey(issuer == null ? null : Authority.of(issuer), document.date())
                    .ifPresent(keys::add);
        }
        return keys;
    }

    /** What the catalogue says, in a form that changes when it does. */
    String fingerprint() {
        return byKey.values().toString() + editions.values();
    }
}
