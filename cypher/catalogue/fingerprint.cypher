// Purpose: note which catalogue the store has.
// Parameters: fingerprint.
// Columns: none.
// Cost: one node.
MATCH (s:Store {id: 'cancu'})
SET s.catalogue = $fingerprint
