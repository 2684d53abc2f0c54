package vn.cancu.backup;

import java.util.Map;

/**
 * A relation as it is kept.
 *
 * @param from id of a {@link GraphNode}
 * @param to likewise
 * @param properties as of a node
 */
public record GraphRelation(String type, String from, String to, Map<String, Object> properties) {
    public GraphRelation {
        properties = Map.copyOf(properties);
    }
}
