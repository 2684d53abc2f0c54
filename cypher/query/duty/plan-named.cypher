// Purpose: which documents a key or a symbol means: that of the key where there is one, else those of the symbol whose text is held.
// Parameters: key, symbolKey (folded symbol).
// Columns: document (map).
// Cost: two index lookups; at most 20 rows.
MATCH (d:Document)
WHERE d.key = $key OR d.symbolKey = $symbolKey
WITH d
WHERE d.known = 'WHOLE'
ORDER BY d.date DESC, d.key
LIMIT 20
WITH collect(d) AS found
WITH found, [d IN found WHERE d.key = $key] AS named
UNWIND CASE WHEN size(named) > 0 THEN named ELSE found END AS d
RETURN d {.key, .symbol, .title, .issuer, .date, .planYears, .year, .path} AS document
