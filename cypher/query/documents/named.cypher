// Purpose: documents by key or by symbol.
// Parameters: key, symbolKey (folded symbol).
// Columns: document (map of a card); those whose text is held first.
// Cost: two index lookups; at most 200 rows.
MATCH (d:Document)
WHERE d.key = $key OR d.symbolKey = $symbolKey
RETURN d {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256} AS document
ORDER BY CASE d.known WHEN 'WHOLE' THEN 0 ELSE 1 END, d.date DESC, d.key
LIMIT 200
