// Purpose: the number of the last change.
// Parameters: none.
// Columns: revision.
// Cost: one node.
MATCH (s:Store {id: 'cancu'})
RETURN s.revision AS revision
