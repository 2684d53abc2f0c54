package vn.cancu.graph;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/** A unit's node with the units above it. */
@Node("Unit")
record UnitNode(
        @Id String key,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String level,
        @Nullable Boolean generic,
        @Relationship("UNDER") @Nullable UnitNode under) {}
