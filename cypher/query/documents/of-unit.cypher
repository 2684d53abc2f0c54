// Purpose: documents that a unit issued, newest first.
// Parameters: unit (its folded words joined by blanks), limit (most rows).
// Columns: total, documents (maps of cards).
// Cost: one lookup of a part of unit names (the 200 shortest) and their documents.
CALL () {
  MATCH (u:Unit)
  WHERE u.nameKey CONTAINS $unit AND (u.nameKey = $unit OR u.nameKey ENDS WITH ' ' + $unit)
  WITH u
  ORDER BY size(u.nameKey), u.key
  LIMIT 200
  MATCH (u)<-[:ISSUED_BY]-(d:Document {known: 'WHOLE'})
  WITH DISTINCT d
  ORDER BY d.date DESC, d.key
  RETURN collect(d) AS found
}
RETURN size(found) AS total, [d IN found[0..$limit] | d {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256}] AS documents
