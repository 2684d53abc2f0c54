package vn.cancu.draft;

import java.util.Arrays;
import java.util.List;
import vn.cancu.catalogue.Table;
import vn.cancu.document.Symbol;
import vn.cancu.identity.DocumentKey;
import vn.cancu.identity.KnownDocument;
import vn.cancu.text.PartialDate;

/** What plans of a programme rest on beside its approval; {@code data/draft/programme-bases.csv}. */
final class ProgrammeBases {
    /**
     * A row.
     *
     * @param programmes codes
     * @param part POLICY or GOVERNS
     * @param document the document
     * @param source how it is known
     */
    record Row(List<String> programmes, DraftBlock.Part part, KnownDocument document, String source) {
        Row {
            programmes = List.copyOf(programmes);
        }
    }

    private final List<Row> rows = Table.rows("draft/programme-bases.csv").stream()
            .map(row -> new Rules.Cells("draft/programme-bases.csv", row))
            .map(ProgrammeBases::row)
            .toList();

    private static Row row(Rules.Cells cells) {
        PartialDate date = PartialDate.parse(cells.get("date"));
        String symbol = cells.get("symbol");
        String issuer = cells.get("issuer");
        return new Row(
                Arrays.stream(cells.get("programmes").split(";", -1)).toList(),
                cells.get("kind").equals("policy") ? DraftBlock.Part.POLICY : DraftBlock.Part.GOVERNS,
                listed(symbol, cells.get("type"), issuer, date, cells.get("title")),
                "data/draft/programme-bases.csv: " + symbol + " (" + cells.get("source") + ")");
    }

    static KnownDocument listed(String symbol, String type, String issuer, PartialDate date, String title) {
        String key = Symbol.of(symbol)
                .flatMap(of -> DocumentKey.of(of, issuer, date))
                .orElse(symbol);
        return new KnownDocument(key, symbol, type, issuer, date, title, KnownDocument.Known.LISTED);
    }

    List<Row> of(String programme, DraftBlock.Part part) {
        return rows.stream()
                .filter(row -> row.programmes().contains(programme) && row.part() == part)
                .toList();
    }
}
