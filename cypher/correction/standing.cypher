// Purpose: the corrections that say what mentions mean and which documents are one.
// Parameters: none.
// Columns: correction (properties), by id.
// Cost: one row a correction that stands.
MATCH (c:Correction {standing: true})
WHERE c.kind IN ['MERGE', 'SPLIT']
WITH c ORDER BY size(c.id), c.id
RETURN properties(c) AS correction
