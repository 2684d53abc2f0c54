// Purpose: documents of some days or some titles, for telling what a misprinted number was meant to be.
// Parameters: days (ISO dates), titleKeys (folded titles), limit (most documents).
// Columns: document (map).
// Cost: one seek a day and one a title; at most $limit rows.
CALL () {
  UNWIND $days AS day
  MATCH (d:Document {date: day})
  RETURN d
  UNION
  UNWIND $titleKeys AS title
  MATCH (d:Document {titleKey: title})
  RETURN d
}
WITH DISTINCT d
WHERE d.symbol IS NOT NULL
RETURN d {.key, .symbol, .symbolKey, .type, .issuer, .date, .title, .known, .listed} AS document
ORDER BY d.known DESC, d.key
LIMIT $limit
