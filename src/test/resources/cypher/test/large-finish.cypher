// Purpose: the number of the last change.
// Parameters: revision.
// Columns: none.
// Cost: one node.
MATCH (s:Store {id: 'cancu'})
SET s.revision = $revision
