// Purpose: the next documents that are held, in the order of their keys.
// Parameters: after (key, "" at the beginning), limit.
// Columns: key.
// Cost: one step of an index a document; those known by citation alone are passed over.
MATCH (d:Document)
WHERE d.key > $after AND d.known = 'WHOLE'
RETURN d.key AS key
ORDER BY d.key
LIMIT $limit
