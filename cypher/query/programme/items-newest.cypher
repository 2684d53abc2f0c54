// Purpose: as items.cypher, of components that many plans carry out: from the newest plan on, so that the many older ones are not read.
// Parameters: components (keys), offset, limit (most items). Columns: as items.cypher; fewer than $limit rows may mean that plans without a
//   date are wanted, which are not found this way.
// Cost: the head of an index of documents in order, and the items of each, until $offset + $limit are found.
MATCH (d:Document)
WHERE d.known = 'WHOLE' AND d.date > ''
MATCH (d)-[:PLANS]->(i:Item)-[:INSTANCE_OF]->(c:Component)
WHERE c.key IN $components
WITH c, i, d
ORDER BY d.known DESC, d.date DESC, d.key, i.line, i.start
SKIP $offset LIMIT $limit
RETURN c.key AS component, i.title AS title, i.quote AS quote, i.line AS line,
  d {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256} AS document
