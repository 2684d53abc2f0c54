// Purpose: the plans that a unit issued for a year, newest first.
// Parameters: unit (its folded words joined by blanks), within (folded place above, or null),
//   year (int or null), limit (most plans).
// Columns: key.
// Cost: one lookup of a part of unit names (the 200 shortest), then the documents of each.
MATCH (u:Unit)
WHERE u.nameKey CONTAINS $unit AND (u.nameKey = $unit OR u.nameKey ENDS WITH ' ' + $unit)
  AND ($within IS NULL OR u.within IS NULL OR u.within = $within)
WITH u
ORDER BY size(u.nameKey), u.key
LIMIT 200
MATCH (u)<-[:ISSUED_BY]-(d:Document {known: 'WHOLE'})
WHERE $year IS NULL OR $year IN coalesce(d.planYears, []) OR (size(coalesce(d.planYears, [])) = 0 AND d.year = $year)
WITH DISTINCT d
ORDER BY d.date DESC, d.key
LIMIT $limit
RETURN d.key AS key
