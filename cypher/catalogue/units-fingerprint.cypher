// Purpose: note which files of successions the store has.
// Parameters: fingerprint.
// Columns: none.
// Cost: one node.
MATCH (s:Store {id: 'cancu'})
SET s.units = $fingerprint
