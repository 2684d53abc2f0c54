// Purpose: items of plans that carry out some components, newest plans first.
// Parameters: components (keys), offset, limit (most items).
// Columns: component (key), title, quote, line, document (map of a card).
// Cost: one seek a component, then its items and their documents once, kept in order for $offset + $limit of them.
UNWIND $components AS key
MATCH (c:Component {key: key})<-[:INSTANCE_OF]-(i:Item)<-[:PLANS]-(d:Document)
WITH c, i, d
ORDER BY coalesce(d.date, '') DESC, d.key, i.line, i.start
SKIP $offset LIMIT $limit
RETURN c.key AS component, i.title AS title, i.quote AS quote, i.line AS line,
  d {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256} AS document
