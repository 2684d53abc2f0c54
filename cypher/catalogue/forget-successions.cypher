// Purpose: take back what files of successions said.
// Parameters: none.
// Columns: units [key] that they named.
// Cost: all successions (some thousands in the whole country); once for each change of the files.
MATCH (a:Unit)-[r:SUCCEEDED_BY]->(b:Unit)
WHERE r.file IS NOT NULL
WITH a, b, r, [a.key, b.key] AS units
DELETE r
RETURN units
