package vn.cancu.graph;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/** An official component's node with the components above it. */
@Node("Component")
record ComponentNode(
        @Id String key,
        @Nullable String title,
        @Relationship("PART_OF") @Nullable ComponentNode above) {}
