// Purpose: which files of successions this store was last brought up to.
// Parameters: none.
// Columns: fingerprint (null in a new store).
// Cost: one node.
MATCH (s:Store {id: 'cancu'})
RETURN s.units AS fingerprint
