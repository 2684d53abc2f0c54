// Purpose: documents by key, symbol or file, for a correction that names them.
// Parameters: named (key or file path), symbolKey (folded symbol or null).
// Columns: document (map of a card); those whose text is held first.
// Cost: three index lookups; at most 20 rows.
MATCH (d:Document)
WHERE d.key = $named OR d.symbolKey = $symbolKey OR d.path = $named
RETURN d {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256} AS document
ORDER BY CASE d.known WHEN 'WHOLE' THEN 0 ELSE 1 END, d.date DESC, d.key
LIMIT 20
