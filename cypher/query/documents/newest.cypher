// Purpose: the newest documents whose text is held.
// Parameters: limit (most rows).
// Columns: document (map of a card).
// Cost: the head of an index in order.
MATCH (d:Document)
WHERE d.known = 'WHOLE' AND d.date > ''
WITH d ORDER BY d.known DESC, d.date DESC
LIMIT $limit
RETURN d {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256} AS document
