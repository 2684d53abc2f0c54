/**
 * The graph: a Neo4j server (embedded, or at a given address), its schema, and the adapters of the ports that other rooms own.
 *
 * <p>Read {@link vn.cancu.graph.EmbeddedServer} for how the server starts, {@link vn.cancu.graph.CypherCatalog} for where every
 * statement stands, {@link vn.cancu.graph.Schema} for constraints and indexes, then {@code GraphStore}: one write transaction for a
 * document. The model and its reasons are in {@code docs/adr/0002-graph-model.md}. What is committed is a function of the set of
 * documents held, never of the order in which they came.
 *
 * <p>No statement is written in Java; no rule about what a document or a mention is stands here: that is {@code identity}'s.
 */
@NullMarked
package vn.cancu.graph;

import org.jspecify.annotations.NullMarked;
