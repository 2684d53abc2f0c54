// Purpose: everything that some documents rest on, as cards and bare edges; the words behind an edge are asked for by its evidence.
// Parameters: keys (of documents), documents (most documents climbed from), edges (most edges).
// Columns: documents (maps of cards of the upper ends), edges (lists [from key, relation, to key, evidence ids]), climbed (how many documents).
// Cost: one breadth-first walk of at most 8 hops, each document once; the outgoing edges of at most $documents.
MATCH (s:Document)
WHERE s.key IN $keys
MATCH (s)-[:BASED_ON|IMPLEMENTS|GUIDES|AMENDS*0..8]->(d:Document)
WITH DISTINCT d
LIMIT $documents
WITH collect(d) AS climbed
CALL (climbed) {
  UNWIND climbed AS d
  MATCH (d)-[r:BASED_ON|IMPLEMENTS|GUIDES|AMENDS]->(up:Document)
  RETURN d, r, up
  LIMIT $edges
}
WITH size(climbed) AS climbed, collect([d.key, type(r), up.key, r.evidence[0..5]]) AS edges, collect(DISTINCT up) AS ups
RETURN climbed, edges,
  [up IN ups | up {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256}] AS documents
