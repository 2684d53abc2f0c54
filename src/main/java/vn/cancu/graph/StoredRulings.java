package vn.cancu.graph;

import java.util.HashMap;
import java.util.Map;
import org.neo4j.driver.Value;
import vn.cancu.document.Symbol;
import vn.cancu.identity.CitedDocument;
import vn.cancu.identity.Rulings;
import vn.cancu.text.PartialDate;

/** Corrections that stand, as the resolution takes them. */
final class StoredRulings {
    private StoredRulings() {}

    static Rulings of(Statements statements) {
        return of(statements.rows("correction/standing", Map.of()).stream()
                .map(row -> row.get("correction"))
                .toList());
    }

    /** From the properties of Correction nodes; of two that speak of one mention or document, the later id wins, whatever the order. */
    static Rulings of(Iterable<Value> corrections) {
        Map<String, String> means = new HashMap<>();
        Map<String, String> sameAs = new HashMap<>();
        Map<String, CitedDocument> targets = new HashMap<>();
        for (Value correction : corrections) {
            String target = correction.get("target").asString("");
            switch (correction.get("kind").asString()) {
                case "MERGE" ->
                    correction.get("documents").asList(Value::asString).forEach(key -> sameAs.put(key, target));
                case "SPLIT" ->
                    correction.get("mentions").asList(Value::asString).forEach(id -> means.put(id, target));
                default -> throw new IllegalStateException("no ruling: " + correction);
            }
            if (!target.isEmpty()) {
                targets.put(target, target(correction, target));
            }
        }
        return new Rulings(means, sameAs, targets);
    }

    /** The document that a correction names, as it was known when the correction was made. */
    private static CitedDocument target(Value correction, String key) {
        String date = StoredMention.text(correction, "date");
        String symbol = correction.get("symbol").asString("");
        return new CitedDocument(
                key,
                Symbol.of(symbol).map(Symbol::text).orElse(symbol),
                StoredMention.text(correction, "type"),
                StoredMention.text(correction, "issuer"),
                date == null ? null : PartialDate.parse(date),
                StoredMention.text(correction, "title"));
    }
}
