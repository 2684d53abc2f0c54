// Purpose: what rests on a document, newest first.
// Parameters: key, limit (most rows).
// Columns: total (of all, in every row), relation, document (map of a card), quote, file, line.
// Cost: the incoming derived edges of one document are sorted by date; the words are looked up for $limit of them.
MATCH (d:Document {key: $key})<-[r:BASED_ON|IMPLEMENTS|GUIDES|AMENDS|REPLACES|REPEALS|REFERS_TO]-(by:Document)
WITH d, r, by
ORDER BY by.date DESC, by.key, type(r)
LIMIT $limit
CALL (r) {
  MATCH (c:Citation)
  WHERE c.id IN r.evidence
  RETURN c
  ORDER BY c.line, c.start
  LIMIT 1
}
OPTIONAL MATCH (said:Document {key: split(c.id, '#')[0]})
RETURN COUNT { (d)<-[:BASED_ON|IMPLEMENTS|GUIDES|AMENDS|REPLACES|REPEALS|REFERS_TO]-(:Document) } AS total, type(r) AS relation,
  by {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256} AS document, c.quote AS quote, said.path AS file, c.line AS line
