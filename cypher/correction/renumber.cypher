// Purpose: documents whose facts people changed are changed: the index hears of it.
// Parameters: keys.
// Columns: none.
// Cost: one node a key.
MATCH (s:Store {id: 'cancu'})
SET s.revision = s.revision + 1
WITH s.revision AS revision
MATCH (d:Document)
WHERE d.key IN $keys
SET d.revision = revision
