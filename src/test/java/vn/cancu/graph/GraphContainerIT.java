package vn.cancu.graph;

import vn.cancu.intake.DocumentStore;

/** The tests of the store against a Neo4j server of its own, as an office that has one would use it. */
@GraphServer.InContainer
class GraphContainerIT extends GraphStoreIT {
    GraphContainerIT(Graph graph, DocumentStore store, GraphServer.Running server) {
        super(graph, store, server);
    }
}
