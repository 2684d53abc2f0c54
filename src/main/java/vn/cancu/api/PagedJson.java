package vn.cancu.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts {@code page} beside {@code line} in an answer, where the file has pages: absent where none is known.
 *
 * <p>A line is one of the row's own {@code file}; else of its {@code document}, by that one's {@code file} or by its key; else of what
 * holds the row.
 */
final class PagedJson {
    private record Row(ObjectNode node, String file) {}

    private PagedJson() {}

    /** An answer of the collection; the same tree. */
    static ObjectNode in(ObjectNode tree) {
        List<Row> rows = new ArrayList<>();
        collect(tree, null, rows);
        Pages.prepare(rows.stream().map(Row::file).toList());
        rows.forEach(row -> put(row.node(), line -> Pages.of(row.file(), line)));
        return tree;
    }

    /** What was read in one text; the same tree. */
    static ObjectNode in(ObjectNode tree, IntUnaryOperator pages) {
        put(tree, pages);
        for (JsonNode below : tree.values()) {
            for (JsonNode row : below.isArray() ? below.values() : List.of(below)) {
                if (row instanceof ObjectNode each) {
                    in(each, pages);
                }
            }
        }
        return tree;
    }

    private static void collect(JsonNode node, @Nullable String around, List<Row> rows) {
        String file = around;
        if (node instanceof ObjectNode row) {
            file = file(row, around);
            if (file != null
                    && (row.path("line").isInt() || row.path("due_line").isInt())) {
                rows.add(new Row(row, file));
            }
        }
        for (JsonNode below : node.values()) {
            if (below.isContainer()) {
                collect(below, file, rows);
            }
        }
    }

    private static @Nullable String file(ObjectNode row, @Nullable String around) {
        if (row.has("file")) {
            return row.path("file").stringValue(null);
        }
        JsonNode document = row.path("document");
        if (document.isObject()) {
            return document.path("file").stringValue(document.path("key").stringValue(null));
        }
        return row.has("document") ? document.stringValue(null) : around;
    }

    private static void put(ObjectNode row, IntUnaryOperator pages) {
        for (Map.Entry<String, String> name :
                Map.of("line", "page", "due_line", "due_page").entrySet()) {
            JsonNode line = row.path(name.getKey());
            int page = line.isInt() ? pages.applyAsInt(line.intValue()) : 0;
            if (page > 0) {
                row.put(name.getValue(), page);
            }
        }
    }
}
