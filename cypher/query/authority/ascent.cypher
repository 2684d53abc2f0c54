// Purpose: everything that some documents rest on, each document once, with what leads on from it; the words behind an edge are asked for
//   where it is shown (shown.cypher): on a large graph most are not, and strings cost more than steps.
// Parameters: keys (of documents), documents (most documents to return).
// Columns: id (of the document, within this answer), key, symbol, type, date, issuer, title, rank, above (ids of documents that it is
//   BASED_ON), other (lists [id, relation] of other edges), cited (for a document of $keys alone: lists [id, relation, evidence], in
//   place of the other two).
// Cost: one breadth-first walk of at most 8 hops, each document once; at most 500 outgoing edges each of at most $documents.
MATCH (s:Document)
WHERE s.key IN $keys
MATCH (s)-[:BASED_ON|IMPLEMENTS|GUIDES|AMENDS*0..8]->(d:Document)
WITH DISTINCT d
LIMIT $documents
WITH d, d.key IN $keys AS asked
RETURN elementId(d) AS id, d.key AS key, d.symbol AS symbol, d.type AS type, d.date AS date, d.issuer AS issuer, d.title AS title,
  d.rank AS rank,
  [(d)-[:BASED_ON]->(up:Document) WHERE NOT asked | elementId(up)][0..500] AS above,
  [(d)-[r:IMPLEMENTS|GUIDES|AMENDS]->(up:Document) WHERE NOT asked | [elementId(up), type(r)]][0..500] AS other,
  [(d)-[r:BASED_ON|IMPLEMENTS|GUIDES|AMENDS]->(up:Document) WHERE asked | [elementId(up), type(r), r.evidence[0..5]]][0..500] AS cited
