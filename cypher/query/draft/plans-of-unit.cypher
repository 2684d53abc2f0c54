// Purpose: past plans of a programme that the authorities of a place issued, newest first, each with its issuer.
// Parameters: unit (its folded words joined by blanks), within (folded place above, or null),
//   programme (code), limit (most plans).
// Columns: document (map of a card), unit (key of its issuer).
// Cost: one lookup of a part of unit names (the 200 shortest), then their documents.
MATCH (u:Unit)
WHERE u.nameKey CONTAINS $unit AND (u.nameKey = $unit OR u.nameKey ENDS WITH ' ' + $unit)
  AND ($within IS NULL OR u.within IS NULL OR u.within = $within)
WITH u
ORDER BY size(u.nameKey), u.key
LIMIT 200
MATCH (u)<-[:ISSUED_BY]-(d:Document {known: 'WHOLE'})
WHERE $programme IN coalesce(d.programmes, []) AND EXISTS { (d)-[:PLANS]->() }
WITH DISTINCT d, u
ORDER BY coalesce(head(d.planYears), d.year, 0) DESC, d.key
LIMIT $limit
RETURN d {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256} AS document,
  u.key AS unit
