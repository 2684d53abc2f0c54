package vn.cancu.reading.item;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cancu.catalogue.Table;

/** Tells which national programme words name, from {@code data/reading/programme-items.csv}. */
public final class ProgrammeNames {
    private final List<Map<String, String>> rows = Table.rows("reading/programme-items.csv");

    /** The one programme that folded words name; empty where they name none or several. */
    public Optional<String> only(String folded) {
        Set<String> named = all(folded);
        return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
    }

    Set<String> all(String folded) {
        Set<String> named = new LinkedHashSet<>();
        for (Map<String, String> row : rows) {
            if (folded.contains(row.getOrDefault("phrase", ""))) {
                named.add(row.getOrDefault("programme", ""));
            }
        }
        return named;
    }

    /** Id of the item that stands for the whole programme: MTQG-DTTS. */
    Optional<String> itemId(String programme) {
        return rows.stream()
                .filter(row -> programme.equals(row.get("programme")))
                .map(row -> row.getOrDefault("item", ""))
                .findFirst();
    }
}
