package vn.cancu.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node with what leads from it.
 *
 * @param kind "document", "unit", "component", "item", "allocation"
 * @param key unique within its kind
 * @param properties by name, in order: text, whole numbers, truth values or lists of text; what is unknown is left out
 * @param links to other nodes
 */
public record ExportedNode(String kind, String key, Map<String, Object> properties, List<Link> links) {
    public ExportedNode {
        properties = new LinkedHashMap<>(properties);
        links = List.copyOf(links);
    }

    /** {@code document:1719/QĐ-TTg}: unique among all nodes. */
    public String id() {
        return kind + ":" + key;
    }

    /**
     * A link.
     *
     * @param relation name of the edge
     * @param to id of the other node
     * @param quote the first words that say so, null where the edge carries none
     * @param line where they stand in the file of this node's document, null likewise
     */
    public record Link(
            String relation,
            String to,
            @Nullable String quote,
            @Nullable Integer line) {}
}
