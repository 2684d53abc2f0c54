// Purpose: the next units, in the order of their keys.
// Parameters: after (key, "" at the beginning), limit.
// Columns: key.
// Cost: one step of an index a unit.
MATCH (u:Unit)
WHERE u.key > $after
RETURN u.key AS key
ORDER BY u.key
LIMIT $limit
