// Purpose: what texts that cite a document which is not held name beside it: documents of higher force, for a reader to go on with.
// Parameters: key (of the document), rank (its rank), limit (rows).
// Columns: document (map of a card), quote, title (as cited, or null), file, line.
// Cost: the first 100 citations of the document; the citations of at most 20 documents that make them.
MATCH (c:Citation)-[:CITES]->(:Document {key: $key})
WITH c
LIMIT 100
WITH DISTINCT c.document AS citing
LIMIT 20
MATCH (d:Document {key: citing})-[:HAS_PART]->(:Passage)-[:STATES]->(o:Citation)-[:CITES]->(x:Document)
WHERE x.rank < $rank AND x.key <> $key
RETURN x {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256} AS document,
  o.quote AS quote, o.title AS title, d.path AS file, o.line AS line
ORDER BY x.rank, x.key, file, line
LIMIT $limit
