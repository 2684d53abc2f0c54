// Purpose: by which rules and which catalogue the store's money was told who granted it.
// Parameters: none.
// Columns: fingerprint (null in a store of before, and in a new one).
// Cost: one node.
MATCH (s:Store {id: 'cancu'})
RETURN s.grants AS fingerprint
