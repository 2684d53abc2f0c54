package vn.cancu.backup;

import java.util.List;
import java.util.Map;

/**
 * A node as it is kept.
 *
 * @param id of this node within one backup
 * @param properties text, whole numbers, fractions, truth values, or lists of one of them
 */
public record GraphNode(String id, List<String> labels, Map<String, Object> properties) {
    public GraphNode {
        labels = List.copyOf(labels);
        properties = Map.copyOf(properties);
    }
}
