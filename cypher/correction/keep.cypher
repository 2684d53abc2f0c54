// Purpose: keep a correction under the next id, with what is known of the document that it names; lets one writer in at a time. A change of its own: what is counted
//   of the store is counted again.
// Parameters: properties, target (document key or null).
// Columns: id.
// Cost: one node; counts the corrections.
MATCH (s:Store {id: 'cancu'})
SET s.revision = s.revision + 1
WITH COUNT { MATCH (:Correction) } + 1 AS number
CREATE (c:Correction {id: 'c' + CASE WHEN number > 9999 THEN toString(number) ELSE right('000' + toString(number), 4) END})
SET c += $properties, c.standing = true
WITH c
OPTIONAL MATCH (d:Document {key: $target})
SET c.symbol = d.symbol, c.type = d.type, c.issuer = d.issuer, c.date = d.date, c.title = d.title
RETURN c.id AS id
