// Purpose: one hop up from some documents, with the words behind each edge.
// Parameters: keys (of documents), limit (most edges).
// Columns: from (key), relation, upper (map of a card), quote, file, line, title (of the upper document as cited, or null),
//   provisions (list).
// Cost: the outgoing edges of the given documents; at most 10 citations looked up by id for each.
UNWIND $keys AS key
MATCH (d:Document {key: key})-[r:BASED_ON|GUIDES|AMENDS]->(up:Document)
CALL (r) {
  MATCH (c:Citation)
  WHERE c.id IN r.evidence
  RETURN c
  ORDER BY c.title IS NULL, c.line, c.start
  LIMIT 1
}
MATCH (said:Document {key: split(c.id, '#')[0]})
RETURN d.key AS from, type(r) AS relation,
  up {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256} AS upper,
  c.quote AS quote, said.path AS file, c.line AS line, c.title AS title, coalesce(c.provisions, []) AS provisions
ORDER BY from, line, up.key
LIMIT $limit
