// Purpose: note by which rules and which catalogue the store's money was told who granted it.
// Parameters: fingerprint.
// Columns: none.
// Cost: one node.
MATCH (s:Store {id: 'cancu'})
SET s.grants = $fingerprint
