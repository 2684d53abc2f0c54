package vn.cancu.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cancu.catalogue.Table;
import vn.cancu.document.Symbol;
import vn.cancu.identity.DocumentKey;
import vn.cancu.identity.KnownDocument;
import vn.cancu.identity.Mention;
import vn.cancu.text.PartialDate;

/** The laws that plans rest on, by number and date; {@code data/law-editions.csv}. They are known with or without a collection. */
final class LawEditions {
    private final List<KnownDocument> laws;

    LawEditions() {
        List<KnownDocument> all = new ArrayList<>();
        for (Map<String, String> row : Table.rows("law-editions.csv")) {
            Rules.Cells cells = new Rules.Cells("law-editions.csv", row);
            String name = cells.get("names").split(";", -1)[0];
            String symbol = cells.get("symbol");
            PartialDate date = PartialDate.parse(cells.get("date"));
            all.add(new KnownDocument(
                    Symbol.of(symbol)
                            .flatMap(of -> DocumentKey.of(of, "Quốc hội", date))
                            .orElse(symbol),
                    symbol,
                    name.startsWith("Bộ luật") ? "Bộ luật" : "Luật",
                    "Quốc hội",
                    date,
                    name,
                    KnownDocument.Known.LISTED));
        }
        laws = List.copyOf(all);
    }

    List<KnownDocument> named(String lawName) {
        return laws.stream()
                .filter(law -> Mention.lawNameOf(law.type(), law.title()).equals(Optional.of(lawName)))
                .toList();
    }

    List<KnownDocument> numbered(String symbolKey) {
        return laws.stream()
                .filter(law ->
                        Symbol.of(String.valueOf(law.symbol())).map(Symbol::key).equals(Optional.of(symbolKey)))
                .toList();
    }
}
