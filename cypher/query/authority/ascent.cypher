// Purpose: everything that some documents rest on, each document once, with what leads on from it; the words behind an edge are asked for
//   where it is shown (shown.cypher): on a large graph most are not, and strings cost more than steps.
// Parameters: keys (of documents), documents (most documents to return), central (the lowest rank that a document may have over which a
//   path is complete), unranked (types of which a document may be that, though its rank is not known).
// Columns: id (of the document, within this answer), key, rank, head (map symbol, type, date, issuer, title; null for documents that can
//   complete no path, most of a large graph), above (ids of documents that it is BASED_ON), other (lists [id, relation] of other edges),
//   cited (for a document of $keys alone: lists [id, relation, evidence, head of the document at the upper end], in place of the other two).
// Cost: one breadth-first walk of at most 8 hops, each document once; at most 500 outgoing edges each of at most $documents.
MATCH (s:Document)
WHERE s.key IN $keys
MATCH (s)-[:BASED_ON|IMPLEMENTS|GUIDES|AMENDS*0..8]->(d:Document)
WITH DISTINCT d
LIMIT $documents
WITH d, d.key AS key, d.rank AS rank
WITH d, key, rank, key IN $keys AS asked
RETURN elementId(d) AS id, key, rank,
  CASE WHEN rank <= $central OR (rank IS NULL AND (d.type IS NULL OR d.type IN $unranked))
    THEN d {.symbol, .type, .date, .issuer, .title} END AS head,
  [(d)-[:BASED_ON]->(up) WHERE NOT asked | elementId(up)][0..500] AS above,
  [(d)-[r:IMPLEMENTS|GUIDES|AMENDS]->(up) WHERE NOT asked | [elementId(up), type(r)]][0..500] AS other,
  [(d)-[r:BASED_ON|IMPLEMENTS|GUIDES|AMENDS]->(up) WHERE asked
    | [elementId(up), type(r), r.evidence[0..5], up {.symbol, .type, .date, .issuer, .title}]][0..500] AS cited
