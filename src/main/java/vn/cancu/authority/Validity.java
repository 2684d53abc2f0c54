package vn.cancu.authority;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Signed-off facts about the force of documents: those of {@code data/validity.csv} and those that an office adds in its home.
 *
 * <p>A row is for one document and no other: its symbol cell is a symbol that is unique by itself ({@code 27/2022/NĐ-CP}), a symbol
 * with date ({@code 1719/QĐ-TTg ngày 14/10/2021}) and, of a local authority, issuer ({@code 12/QĐ-UBND ngày 3/4/2024 của UBND tỉnh
 * Vân Lĩnh}), or the document's key.
 */
public final class Validity {
    /** Nothing signed off. */
    public static final Validity NONE = new Validity(List.of(), List.of());

    private final Map<String, List<ValidityRow>> byKey = new LinkedHashMap<>();
    private final List<String> problems;

    Validity(List<ValidityRow> rows, List<String> problems) {
        rows.forEach(row ->
                byKey.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row));
        this.problems = List.copyOf(problems);
    }

    /** All that is signed off for one document, in the order of the files. */
    List<ValidityRow> of(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** Rows that were not understood, each with file, line and what to do. */
    List<String> problems() {
        return problems;
    }
}
