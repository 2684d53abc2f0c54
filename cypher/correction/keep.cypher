// Purpose: keep a correction under the next id, with what is known of the document that it names and the words that it speaks of; lets one writer in at a time. A change of its own: what is counted
//   of the store is counted again.
// Parameters: properties, target (document key or null).
// Columns: id, spot {document, name, line, quote} or null.
// Cost: five nodes; counts the corrections.
MATCH (s:Store {id: 'cancu'})
SET s.revision = s.revision + 1
WITH COUNT { MATCH (:Correction) } + 1 AS number
CREATE (c:Correction {id: 'c' + CASE WHEN number > 9999 THEN toString(number) ELSE right('000' + toString(number), 4) END})
SET c += $properties, c.standing = true
WITH c
OPTIONAL MATCH (d:Document {key: $target})
SET c.symbol = d.symbol, c.type = d.type, c.issuer = d.issuer, c.date = d.date, c.title = d.title
WITH c
OPTIONAL MATCH (m:Citation {id: c.mentions[0]})
OPTIONAL MATCH (i:Item {id: c.mentions[0]})
WITH c, coalesce(m, i, head(COLLECT {
  MATCH (u:Unit {key: c.mentions[0]})-[r:ANSWERS_FOR]->()
  WHERE c.kind = 'UNIT' AND r.document IN c.documents
  RETURN r
  ORDER BY r.line, r.start
  LIMIT 1
})) AS fact
SET c.line = fact.line, c.quote = fact.quote
WITH c, CASE c.kind WHEN 'UNIT' THEN c.documents[0] ELSE split(c.mentions[0], '#')[0] END AS key
OPTIONAL MATCH (in:Document {key: key})
RETURN c.id AS id, CASE WHEN c.quote IS NULL THEN null ELSE {
  document: key, name: coalesce(in.symbol, in.title, key), line: c.line, quote: c.quote
} END AS spot
