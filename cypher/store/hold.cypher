// Purpose: let no writer in until the end of this transaction, as the writers of documents and corrections do.
// Parameters: none.
// Columns: revision.
// Cost: one node.
MATCH (s:Store {id: 'cancu'})
SET s.revision = s.revision
RETURN s.revision AS revision
